import Blazon
import Foundation
import Testing

/// The tables of the verifier's guide name every member that is written, and none that is not.
struct MappingTests {
    @Test(arguments: [
        ("catalog", 2, "badges/example/badge.json"), ("catalog", 3, "badges/example/achievement.json"),
        ("catalog", 4, "badges/example/index.html"), ("`issuer`", 2, "issuer/issuer.json"),
        ("`issuer`", 3, "issuer/profile.json"), ("`issuer`", 4, "issuer/index.html"),
    ])
    func `every member is in the table`(table: String, column: Int, file: String) throws {
        let document = try Document.named("docs/guide/verifier.md")
        let heading = try #require(document.headings.first { $0.text == "How facts map" })
        let tables = document.lines[heading.body].split { !$0.hasPrefix("|") }.map { lines in
            lines.map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        }
        let rows = try #require(tables.first { $0.first?.first == table }).dropFirst(2)
        let named = rows.flatMap { Document.code(in: $0[column]) }.map { String($0.prefix { $0 != "." }) }
        let written = try members(of: file).subtracting(["@context", "@type", "type", "id", "@id"])
        // One name stands in the remark of another format.
        #expect(Set(named).subtracting(["targetType", "id", "@id"]) == written, "\(file)")
    }

    private func members(of path: String) throws -> Set<String> {
        let artifact = try #require(Self.site.artifacts.first { $0.path.text == path }, "no \(path)")
        var text = String(decoding: try artifact.prepare().bytes(), as: UTF8.self)
        if path.hasSuffix(".html") {
            let blocks = text.matches(of: /<script type="application\/ld\+json">(.+?)<\/script>/).map {
                String($0.output.1)
            }
            text = try #require(blocks.first { $0.contains("https://schema.org") })
        }
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return Set(try #require(object).keys)
    }

    /// A site that says everything there is to say.
    private static let site: Site = {
        var site = ExampleSite()
        if let content = try? Document.named("docs/reference/content.md") {
            let issuers = content.blocks.filter { $0.info == ["yaml", "site"] }.map { content.text(of: $0) }
            site.takeInSettings(issuers.first { $0.contains("linkedInOrganization") } ?? "")
        }
        site.takeInBadge(
            """
            level: module
            tags: [accessibility]
            skills: [universal-design]
            alignment: [ { framework: online-teaching, code: "1.1" } ]
            requires: captioning
            credit: { hours: 3, ceu: 0.3 }
            expires: P3Y
            assessment: { method: Test, resultType: Percent }
            benefits: [Something]
            related: captioning
            achievementType: Course
            fieldOfStudy: Education
            specialization: Media
            humanCode: DTL-101
            language: en
            version: "1"
            otherIdentifier: [ { type: identifier, identifier: a } ]
            published: 2026-03-02
            updated: 2026-08-24

            """)
        return Generator.read(site.tree)
    }()
}
