import Testing

@testable import Blazon

/// What a page says in the site's language, and what stays as the standards write it.
@Suite struct LocalPageTests {
    private static let catalog = """
        levels:
          - id: module
            name: Modul
            plural: Module
            credit: { hours: 1200.5, ceu: 12.0 }
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.
            level: module
            expires: P1Y6M
            assessment: { method: Portfolio, effort: 2h }
            published: 2026-08-01
            updated: 2026-08-24
        """

    private static func site(_ language: String, badge: String? = nil) throws -> TestSite {
        try TestSite([
            "content/site.yaml": TestSite.minimal["content/site.yaml", default: ""] + "language: \(language)\n",
            "content/catalog.yaml": catalog + (badge.map { "\n    language: \($0)" } ?? "") + "\n",
        ])
    }

    @Test(arguments: [
        (
            "en",
            [
                "<time datetime=\"2026-08-01\">1 August 2026</time>", "<dd>1,200.5 hours</dd>", "<dd>12.0 CEUs</dd>",
                "1 year and 6 months from the day of issue", "2 hours of work",
            ]
        ),
        ("en-US", ["<time datetime=\"2026-08-24\">August 24, 2026</time>"]),
        (
            "de",
            [
                "<time datetime=\"2026-08-24\">24. August 2026</time>", "<dd>1.200,5 Stunden</dd>", "<dd>12,0 CEU</dd>",
                "1 Jahr und 6 Monate ab Ausstellung", "2 Stunden Arbeit",
            ]
        ),
        (
            "fr",
            [
                "<time datetime=\"2026-08-01\">1er août 2026</time>", "<dd>1\u{202F}200,5\u{A0}heures</dd>",
                "1\u{A0}an et 6\u{A0}mois à compter de la délivrance",
            ]
        ),
        (
            "es",
            [
                "<time datetime=\"2026-08-24\">24 de agosto de 2026</time>", "<dd>1200,5 horas</dd>",
                "1 año y 6 meses desde su emisión",
            ]
        ),
    ])
    func `a badge page says days and numbers as its language does`(language: String, words: [String]) throws {
        let page = try Self.site(language).text("badges/web-basics/index.html")
        for words in words { #expect(page.contains(words), "\(words)") }
    }

    @Test func `levels and cards count as the language does`() throws {
        let built = try Self.site("de").build()
        let levels = String(decoding: try #require(built["levels/index.html"]), as: UTF8.self)
        #expect(levels.contains("1 Badge · 1.200,5 Stunden · 12,0 CEU"))
        let list = String(decoding: try #require(built["badges/index.html"]), as: UTF8.self)
        #expect(list.contains("Modul\u{A0}· 1.200,5 Stunden"))
    }

    @Test func `what machines read stays exact`() throws {
        let built = try Self.site("de").build()
        func text(_ path: String) throws -> String { String(decoding: try #require(built[path]), as: UTF8.self) }
        #expect(try text("feed.xml").contains("<updated>2026-08-24T00:00:00Z</updated>"))
        #expect(try text("search.json").contains("\"hours\":1200.5"))
        #expect(try text("sitemap.xml").contains("<lastmod>2026-08-24</lastmod>"))
    }

    @Test func `a badge in another language says so, and nothing else does`() throws {
        let built = try Self.site("de", badge: "ar").build()
        let page = String(decoding: try #require(built["badges/web-basics/index.html"]), as: UTF8.self)
        #expect(page.contains("<html lang=\"de\" dir=\"ltr\""))
        #expect(page.contains("<h1 lang=\"ar\" dir=\"rtl\">Web Basics</h1>"))
        #expect(page.contains("<dd lang=\"ar\">العربية</dd>"))
        let list = String(decoding: try #require(built["badges/index.html"]), as: UTF8.self)
        #expect(list.contains(" lang=\"ar\" dir=\"rtl\">Web Basics</"))
        for (tag, attributes) in [("fr", " lang=\"fr\">Web Basics</h1>"), ("de", "<h1>Web Basics</h1>")] {
            #expect(try Self.site("de", badge: tag).text("badges/web-basics/index.html").contains(attributes))
        }
    }

    @Test func `pages in a language from the right run from the right`() throws {
        var site = try Self.site("ar")
        let english = String(decoding: try #require(site.files["templates/strings/en.yaml"]), as: UTF8.self)
        site.put("templates/strings/ar.yaml", Array(StringsDraft.text(for: "ar", from: english).utf8))
        let page = try site.text("badges/web-basics/index.html")
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\""))
        #expect(page.contains("24 أغسطس 2026"))
    }
}
