import LinkedData
import Testing

@testable import Blazon

@Suite struct FormerBadgeTests {
    /// The catalog of the minimal site, with more keys of its badge.
    static func catalog(_ keys: String..., others: String = "") -> String {
        """
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.
        \(keys.map { "    " + $0 + "\n" }.joined())\(others)
        """
    }

    private static func site(_ keys: String..., others: String = "", more: [String: String] = [:]) throws -> TestSite {
        let text = keys.map { "    " + $0 + "\n" }.joined()
        return try TestSite(["content/catalog.yaml": catalog(others: text + others)].merging(more) { $1 })
    }

    @Test func `a badge keeps the addresses that it had`() throws {
        let site = try Self.site("formerly: [web-pages, old-web]")
        #expect(site.findings() == [])
        let built = try site.build()
        for former in ["web-pages", "old-web"] {
            let names = built.keys.filter { $0.hasPrefix("badges/\(former)/") }.map { $0.split(separator: "/")[2] }
            #expect(
                names.sorted() == [
                    "achievement.json", "badge.json", "card.png", "emblem.png", "emblem.svg", "index.html",
                ])
            for name in ["card.png", "emblem.png", "emblem.svg"] {
                #expect(built["badges/\(former)/\(name)"] == built["badges/web-basics/\(name)"])
            }
        }
    }

    @Test func `the page there leads to where the badge is now`() throws {
        let page = try Self.site("formerly: web-pages").text("badges/web-pages/index.html")
        for text in [
            #"<link rel="canonical" href="https://badges.example.edu/badges/web-basics/">"#,
            #"<meta http-equiv="refresh" content="0; url=../web-basics/">"#,
            #"<a class="button" href="../web-basics/">"#, "<h1>Web Basics</h1>", "This badge has a new address.",
            #"<meta property="og:url" content="https://badges.example.edu/badges/web-basics/">"#,
        ] {
            #expect(page.contains(text), "\(text)")
        }
        let site = try Self.site("formerly: web-pages")
        #expect(try !site.text("sitemap.xml").contains("web-pages"))
        #expect(try !site.text("search.json").contains("web-pages"))
        #expect(try !site.text("feed.xml").contains("web-pages"))
    }

    @Test func `definitions there have the identifiers that credentials name`() throws {
        let site = try Self.site(
            "formerly: web-pages",
            others: """
                    assessment: { rubric: [ { id: meets, name: Meets } ] }

                """)
        let base = "https://badges.example.edu/badges/"
        let old = try #require(JSON(parsing: site.text("badges/web-pages/achievement.json")).asObject)
        #expect(old["id"] == .string(base + "web-pages/achievement.json"))
        let result = try #require(old["resultDescription"]?.elements.first?.asObject)
        #expect(result["id"] == .string(base + "web-pages/achievement.json#result"))
        #expect(
            result["rubricCriterionLevel"]?.elements.first?.asObject?["id"]
                == .string(base + "web-pages/achievement.json#result-meets"))
        #expect(old["related"]?.elements.map { $0.asObject?["id"] } == [.string(base + "web-basics/achievement.json")])
        let oldClass = try #require(JSON(parsing: site.text("badges/web-pages/badge.json")).asObject)
        #expect(oldClass["id"] == .string(base + "web-pages/badge.json"))
        let new = try #require(JSON(parsing: site.text("badges/web-basics/achievement.json")).asObject)
        #expect(new["related"] == nil)
    }

    @Test func `files beside the words are where credentials look for them`() throws {
        let site = try Self.site(
            "formerly: web-pages",
            more: [
                "content/badges/web-basics/criteria.md": "See the [handout](handout.pdf).\n",
                "content/badges/web-basics/handout.pdf": "%PDF-1.7\n",
            ])
        #expect(try site.build()["badges/web-pages/handout.pdf"] == Array("%PDF-1.7\n".utf8))
    }

    @Test func `an id belongs to one badge`() throws {
        let other = """
              - id: forms
                name: Forms
                summary: The earner can make a form.
                formerly: [web-basics, web-pages]

            """
        let site = try Self.site(
            "formerly: web-pages", others: other,
            more: [
                "content/badges/forms/description.md": "Forms.\n", "content/badges/forms/criteria.md": "One form.\n",
            ])
        #expect(
            site.findings() == [
                "duplicate-id content/catalog.yaml:9:16 'web-basics' was the id of 'forms', and is one of badge 'web-basics'",
                "duplicate-id content/catalog.yaml:9:28 'web-pages' was the id of 'forms', and is one of badge 'web-basics'",
            ])
        #expect(
            try Self.site("formerly: Web Pages").findings() == [
                "bad-id content/catalog.yaml:5:15 'Web Pages' cannot be an id"
            ])
    }

    @Test func `a badge that was awarded is not left out`() throws {
        func findings(_ keys: String...) throws -> [String] {
            var register = try TestRegister()
            for number in 1...2 {
                var words = TestRegister.Words(number)
                words.badge = "web-pages"
                if number == 2 { words.visibility = .private }
                try register.add(words)
            }
            var site = try register.site()
            try register.makeLists(in: &site)
            let text = keys.map { "    " + $0 + "\n" }.joined()
            site.put("content/catalog.yaml", Array(Self.catalog(others: text).utf8))
            return site.findings()
        }
        #expect(
            try findings() == [
                "awarded-badge-missing content/catalog.yaml:1:1 badge 'web-pages' is not in the catalog, and the register "
                    + "has 2 awards of it"
            ])
        #expect(try findings("formerly: [web-pages]") == [])
        #expect(
            try findings("formerly: [web-pages]", "draft: true") == [
                "awarded-badge-missing content/catalog.yaml:2:9 badge 'web-pages' is a draft, and the register has "
                    + "2 awards of it"
            ])
    }
}
