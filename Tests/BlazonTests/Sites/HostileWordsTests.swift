import Foundation
import Testing

@testable import Blazon

/// Words that mean harm do what harmless words do: they are read, and nothing else.
@Suite struct HostileWordsTests {
    /// Each stands in every text of a site; `slug` is what addresses make of it.
    static let words: [String] = [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!-- --!> <![CDATA[ ]]>",
        "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "` onclick=alert(1) x=`",
        "</title></style></textarea>",
        "{{title}} {{{prose}}} {{> layout}} {{=<% %>=}}", "{tag} {count} {name}", "&lt;b&gt; &amp; &#x3C;",
        "\u{2028}alert(1)\u{2029}",
        "\u{202E}evil\u{2066}\u{200F}", "javascript:alert(1)", "expression(alert(1)); } body { display: none",
        "\\u003cscript\\u003e \\ /* */ //", String(repeating: "long ", count: 2_000),
        "?>]]></svg><svg onload=alert(1)>",
    ]

    @Test(arguments: words)
    func `make no markup`(_ words: String) throws {
        let harmless = try Self.site(of: "Plain")
        let hostile = try Self.site(of: words)
        #expect(hostile.read().diagnostics.filter { $0.rule != .rawHTML } == [])
        let expected = try harmless.build()
        let output = try hostile.build()
        #expect(output.keys.sorted() == expected.keys.sorted())
        for (path, bytes) in output where path.hasSuffix(".html") || path.hasSuffix(".svg") || path.hasSuffix(".xml") {
            let scan = MarkupScan(bytes)
            #expect(scan.shape == MarkupScan(try #require(expected[path])).shape, "\(path)")
            let addresses = scan.tags.flatMap { tag in ["href", "src"].compactMap { tag[$0] } }
            #expect(addresses.allSatisfy { !$0.lowercased().hasPrefix("javascript:") }, "\(path)")
            for script in scan.scripts {
                #expect(!script.utf8.contains { "<>&".utf8.contains($0) } && !script.contains("\u{2028}"), "\(path)")
                _ = try JSONSerialization.jsonObject(with: Data(script.utf8))
            }
        }
    }

    @Test(arguments: words)
    func `arrive as they were written`(_ words: String) throws {
        let output = try Self.site(of: words).build()
        let json = try JSONSerialization.jsonObject(with: Data(try #require(output["badges/plain/achievement.json"])))
        let achievement = try #require(json as? [String: Any])
        #expect(achievement["name"] as? String == words)
        #expect(achievement["description"] as? String == words)
        #expect((achievement["creator"] as? [String: Any])?["name"] as? String == words)
        let page = MarkupScan(try #require(output["badges/plain/index.html"]))
        let title = page.tags.first { $0["property"] == "og:title" }
        #expect(title?["content"]?.utf8.elementsEqual(words.utf8) == true)
    }

    /// A site that says the same words wherever it can say words.
    private static func site(of words: String) throws -> TestSite {
        let text = quoted(words)
        let tag = RealBadge.quoted("plain")
        let catalog = """
            levels:
              - { id: plain, name: \(text), plural: \(text), description: \(text) }
            skills:
              - { id: plain, name: \(text), description: \(text), alignment: [{ framework: plain, code: \(text) }] }
            frameworks:
              - id: plain
                name: \(text)
                url: https://www.example.org
                publisher: \(text)
                version: \(text)
                description: \(text)
                items: [{ code: \(text), name: \(text), description: \(text) }]
            badges:
              - id: plain
                name: \(text)
                summary: \(text)
                level: plain
                tags: [\(tag)]
                skills: [plain]
                alignment:
                  - { framework: plain, code: \(text) }
                  - { targetName: \(text), targetUrl: "https://www.example.org", targetDescription: \(text), \
            targetFramework: \(text), targetCode: \(text) }
                requires: { component: { name: \(text), hours: 2, description: \(text) } }
                assessment:
                  method: \(text)
                  description: \(text)
                  rubric: [{ id: meets, name: \(text), description: \(text), level: \(text), points: \(text) }]
                  requiredLevel: meets
                benefits: [\(text)]
                imageCaption: \(text)
                fieldOfStudy: \(text)
                specialization: \(text)
                humanCode: \(text)
                version: \(text)
                otherIdentifier: [{ type: identifier, identifier: \(text) }]

            """
        let settings = """
            title: \(text)
            tagline: \(text)
            description: \(text)
            baseURL: https://badges.example.edu
            issuer:
              name: \(text)
              url: https://www.example.edu
              email: badges@example.edu
              description: \(text)
              address: { street: \(text), locality: \(text), region: \(text), postalCode: \(text), country: \(text) }
              parentOrg: { name: \(text), url: "https://parent.example.edu", description: \(text) }
              otherIdentifier: [{ type: identifier, identifier: \(text) }]

            """
        var site = try TestSite.empty()
        site.put("content/site.yaml", Array(settings.utf8))
        site.put("content/catalog.yaml", Array(catalog.utf8))
        site.put("content/badges/plain/description.md", Array("Words.\n".utf8))
        site.put("content/badges/plain/criteria.md", Array("Words.\n".utf8))
        site.put("content/pages/plain.md", Array("---\ntitle: \(text)\ndescription: \(text)\n---\n\nWords.\n".utf8))
        return site
    }

    /// A YAML text in double quotes; what YAML itself forbids is escaped.
    private static func quoted(_ words: String) -> String {
        RealBadge.quoted(words).replacing("\u{2028}", with: "\\L").replacing("\u{2029}", with: "\\P")
    }
}
