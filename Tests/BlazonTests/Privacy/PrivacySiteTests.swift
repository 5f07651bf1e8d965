import LinkedData
import Testing

@testable import Blazon

/// A learner's address and name, planted wherever a site has words.
@Suite struct PrivacySiteTests {
    private static let address = "nobody.knows@example.org"
    private static let list = """
        badge,recipient,name,issued,visibility,narrative,evidence
        web-basics,\(address),Ida Hidden,2026-05-02,private,,
        web-basics,other@example.org,Otto Shown,2026-05-02,,NARRATIVE,EVIDENCE

        """

    private static func site(_ files: [String: String], narrative: String = "Words.", evidence: String = "") throws
        -> TestSite
    {
        let rows = list.replacing("NARRATIVE", with: narrative).replacing("EVIDENCE", with: evidence)
        return try TestSite(files.merging(["content/awards/2026.csv": rows]) { $1 })
    }

    private static func rules(_ site: TestSite) -> [String] {
        let diagnostics = site.read().diagnostics.filter { $0.rule.severity == .error }
        for diagnostic in diagnostics {
            let told = "\(diagnostic.message) \(diagnostic.label) \(diagnostic.help)"
            #expect(!told.lowercased().contains("nobody.knows") && !told.contains("Hidden"), "\(told)")
            #expect(diagnostic.message.contains("line 2 of 'content/awards/2026.csv'"))
        }
        return Set(diagnostics.map(\.rule.name)).sorted()
    }

    private static let places: [(path: String, text: String)] = [
        ("content/pages/about.md", "# About\n\nAsk PLANTED.\n"),
        ("content/badges/web-basics/description.md", "Ask PLANTED.\n"),
        ("content/badges/web-basics/criteria.md", "Ask PLANTED.\n"),
        ("content/catalog.yaml", "badges:\n  - { id: web-basics, name: Web Basics, summary: \"Ask PLANTED.\" }\n"),
        ("templates/partials/no-badges.mustache", "<p>PLANTED</p>"),
        ("templates/assets/extra.js", "// PLANTED\n"),
        ("templates/assets/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>PLANTED</title></svg>\n"),
    ]

    @Test(arguments: places)
    func `is found wherever it is planted`(place: (path: String, text: String)) throws {
        guard !place.path.hasPrefix("templates/partials") else { return }
        for (planted, rule) in [
            (Self.address, "published-address"), (Self.address.replacing("@", with: "%40"), "published-address"),
            ("Ida Hidden", "published-name"),
        ] {
            let site = try Self.site([place.path: place.text.replacing("PLANTED", with: planted)])
            #expect(Self.rules(site) == [rule], "\(planted)")
            #expect(site.read().artifacts.isEmpty)
        }
        let harmless = try Self.site([place.path: place.text.replacing("PLANTED", with: "Otto Shown, ask@example.net")])
        #expect(Self.rules(harmless) == [])
    }

    @Test func `the place is shown where the author wrote it`() throws {
        let site = try Self.site(["content/pages/about.md": "# About\n\nWords.\n\nIda Hidden\n"])
        #expect(
            site.findings() == [
                "published-name content/pages/about.md:5:1 the name in line 2 of 'content/awards/2026.csv', would be published at '/about/'"
            ])
    }

    @Test func `a row does not tell of another`() throws {
        for (narrative, evidence, rule) in [
            ("With Ida Hidden.", "", "published-name"),
            ("Words.", "https://example.org/?by=nobody.knows%40example.org", "published-address"),
        ] {
            let site = try Self.site([:], narrative: narrative, evidence: evidence)
            #expect(Self.rules(site) == [rule])
        }
    }

    @Test func `what is signed already is found in the register`() throws {
        var register = try TestRegister()
        var words = TestRegister.Words(1)
        words.subject = ["narrative": "With Ida Hidden, who can be asked."]
        try register.add(words)
        var site = try register.site()
        try register.makeLists(in: &site)
        site.put("content/awards/2026.csv", Array(Self.list.utf8))
        let found = Generator.read(site.tree).diagnostics.filter { $0.rule == .publishedName }
        #expect(found.map { $0.span.path.text } == ["content/register/2026.jsonl"])
        #expect(found.first?.message.contains("in the credential in line 1") == true)
    }
}
