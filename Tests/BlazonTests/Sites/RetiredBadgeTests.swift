import Testing

@testable import Blazon

@Suite struct RetiredBadgeTests {
    private static let catalog = """
        levels:
          - { id: module, name: Module, plural: Modules }
        skills:
          - { id: making, name: Making pages }
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.
            level: module
            skills: [making]
            tags: [web, html]
            credit: { hours: 3 }
            requires: forms
            retired: Replaced by <Forms> in 2027.
          - id: forms
            name: Forms
            summary: The earner can make a form.
            level: module
            tags: [web]
            credit: { hours: 20 }

        """

    private static func site(_ catalog: String = catalog) throws -> TestSite {
        try TestSite([
            "content/catalog.yaml": catalog, "content/badges/forms/description.md": "Forms.\n",
            "content/badges/forms/criteria.md": "One form.\n",
        ])
    }

    @Test func `its page and files stay, and say that nobody earns it any more`() throws {
        let site = try Self.site()
        #expect(site.findings() == [])
        let built = try site.build()
        for name in ["achievement.json", "badge.json", "card.png", "emblem.png", "emblem.svg", "index.html"] {
            #expect(built["badges/web-basics/" + name] != nil)
        }
        let page = try site.text("badges/web-basics/index.html")
        #expect(page.contains("No longer awarded"))
        #expect(page.contains("Replaced by &lt;Forms&gt; in 2027."))
        #expect(try !site.text("badges/forms/index.html").contains("No longer awarded"))
        // Its own tag has no page any more; the one that others have does.
        #expect(page.contains("../../tags/web/"))
        #expect(!page.contains("../../tags/html/"))
        #expect(built["tags/html/index.html"] == nil)
    }

    @Test func `it is in no list`() throws {
        let built = try Self.site().build()
        for (path, bytes) in built where path.hasSuffix(".html") || path.hasSuffix(".xml") || path == "search.json" {
            guard !path.hasPrefix("badges/web-basics/") else { continue }
            #expect(!String(decoding: bytes, as: UTF8.self).contains("web-basics"), "\(path)")
        }
        let open = try Self.site(Self.catalog.replacing("    retired: Replaced by <Forms> in 2027.\n", with: ""))
            .build()
        #expect(String(decoding: open["sitemap.xml"] ?? [], as: UTF8.self).contains("web-basics"))
        #expect(open["tags/html/index.html"] != nil)
    }

    @Test func `every link of the site leads somewhere`() throws {
        let built = try Self.site().build()
        #expect(SiteLinks(built, basePath: "").broken == [])
    }
}
