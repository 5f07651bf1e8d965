import Blazon
import Foundation
import Testing

struct AddressReferenceTests {
    /// The register of a rule's fixture, with tokens, which it lacks.
    private static func putRegister(into site: inout ExampleSite) throws {
        let fixture = Document.root.appending(path: "Tests/BlazonTests/Rules/Fixtures/register-proof.txt")
        let text = "\n" + (try String(contentsOf: fixture, encoding: .utf8))
        for section in text.components(separatedBy: "\n-- ") {
            let parts = section.components(separatedBy: " --\n")
            guard parts.count == 2, parts[0].hasPrefix("content/register/") else { continue }
            let isRecords = parts[0].contains("/records/")
            site.put(
                (isRecords ? parts[1].replacing("\"}", with: "\",\"jws\":\"e30..AAAA\"}") : parts[1]) + "\n",
                at: parts[0])
            guard parts[0] == "content/register/status/1.json" else { continue }
            let payload = Data(parts[1].utf8).base64EncodedString().replacing("+", with: "-")
                .replacing("/", with: "_").replacing("=", with: "")
            site.put("e30.\(payload).AAAA", at: "content/register/status/1.jwt")
        }
    }

    @Test func `every address published is listed, and every address listed is published`() throws {
        var site = ExampleSite()
        // So many that their lists have a second page.
        let many = (1...100).map { number in
            """
              - { id: badge-\(number), name: Badge \(number), summary: Words, level: module, tags: [One tag], skills: \
            [universal-design], credit: { hours: 2 } }

            """
        }.joined()
        site.takeInSettings(
            """
            issuer:
              { name: Example University, url: 'https://www.example.edu', email: badges@example.edu, image: logo.svg }
            signatories: [{ name: Ada Example, signature: logo.svg }]

            """)
        site.takeInCatalog(
            """
            badges:
              - id: example
                name: Example
                summary: Words.
                formerly: web-basics
                tags: [One tag]
                skills: [universal-design]
                image: shield.svg

            """ + many)
        let picture =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>\n"
        site.put(picture, at: "content/badges/example/shield.svg")
        site.put("Words.\n\n![A circle](diagram.svg)\n", at: "content/badges/example/description.md")
        site.put(picture, at: "content/badges/example/diagram.svg")
        try Self.putRegister(into: &site)
        site.put(
            """
            {"keys": [{"id": "did:web:badges.example.edu#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
            "type": "Multikey", "controller": "did:web:badges.example.edu",
            "publicKeyMultibase": "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
            "created": "2026-05-02T10:00:00Z"}]}
            """, at: "content/register/keys.json")
        let built = Generator.read(site.tree)
        try #require(built.diagnostics.isEmpty, "\(built.diagnostics)")
        let published = built.artifacts.map { "/" + $0.path.address }

        let document = try Document.named("docs/reference/addresses.md")
        let listed = document.headings.flatMap { document.rows(below: $0) }.compactMap {
            Document.code(in: $0[0]).first { $0.hasPrefix("/") }
        }
        let patterns = try listed.map { address in
            let pattern = address.replacing(".", with: "\\.").replacing("<path>", with: ".+")
                .replacing("<number>", with: "[0-9]+").replacing(/<[a-z]+>/, with: "[^/]+")
            return (address, try Regex(pattern))
        }
        #expect(listed.count > 15)
        for address in published {
            #expect(patterns.contains { address.wholeMatch(of: $0.1) != nil }, "\(address) is not listed")
        }
        for (address, pattern) in patterns {
            #expect(published.contains { $0.wholeMatch(of: pattern) != nil }, "\(address) is not published")
        }
    }
}
