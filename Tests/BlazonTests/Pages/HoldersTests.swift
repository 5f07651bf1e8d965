import Testing

@testable import Blazon

@Suite struct HoldersTests {
    private static func site(
        _ count: Int, catalog: String? = nil, _ more: (inout TestRegister) throws -> Void = { _ in }
    ) throws -> TestSite {
        var register = try TestRegister()
        for number in 1...count {
            var words = TestRegister.Words(number)
            words.visibility = number % 3 == 0 ? .private : number % 3 == 1 ? .public : .unlisted
            words.name = number % 2 == 1 ? "Holder \(number)" : nil
            words.issued = number < 5 ? "2026-05-0\(number)" : "2026-04-02"
            try register.add(words)
        }
        try more(&register)
        var site = try register.site()
        if let catalog { site.put("content/catalog.yaml", Array(catalog.utf8)) }
        try register.makeLists(in: &site)
        return site
    }

    private static func names(_ page: String) -> [String] {
        page.matches(of: /<li><a href="[^"]*awards\/[^"]*">([^<]*)<\/a> <time/).map { String($0.output.1) }
    }

    private static let badge = "badges/web-basics/index.html"

    @Test func `all that are in force count, and only public ones are named, the latest first`() throws {
        let page = try Self.site(4).text(Self.badge)
        #expect(page.contains("<p>4 awards of it are in force.</p>"))
        #expect(Self.names(page) == ["A holder who shows no name", "Holder 1"])
        #expect(!page.contains("Holder 3") && !page.contains(TestRegister.id(2).uuid))
    }

    @Test func `who holds it no more is not named`() throws {
        let page = try Self.site(4) { try $0.change(1, .revoked(reason: "Issued by mistake")) }.text(Self.badge)
        #expect(page.contains("<p>3 awards of it are in force.</p>"))
        #expect(Self.names(page) == ["A holder who shows no name"])
        let none = try Self.site(1) { try $0.change(1, .suspended(reason: "Checks")) }.text(Self.badge)
        #expect(!none.contains(#"id="holders""#))
    }

    @Test func `a badge of another name keeps its holders`() throws {
        let site = try Self.site(4) { register in
            var words = TestRegister.Words(7)
            words.badge = "web-pages"
            words.visibility = .public
            words.name = "Holder of old"
            try register.add(words)
        }
        var renamed = site
        renamed.put("content/catalog.yaml", Array(FormerBadgeTests.catalog("formerly: [web-pages]").utf8))
        let page = try renamed.text(Self.badge)
        #expect(page.contains("<p>5 awards of it are in force.</p>"))
        #expect(Self.names(page).contains("Holder of old"))
    }

    @Test func `many have pages of their own`() throws {
        let site = try Self.site(330)
        let page = try site.text(Self.badge)
        #expect(Self.names(page).count == 12)
        #expect(page.contains(#"<a href="holders/">"#))
        let first = try site.text("badges/web-basics/holders/index.html")
        let second = try site.text("badges/web-basics/holders/page/2/index.html")
        #expect(Self.names(first).count == 96)
        #expect(Self.names(second).count == 14)
        #expect(Array(Self.names(first).prefix(12)) == Self.names(page))
        #expect(second.contains(#"<a href="../../" >"#) || second.contains(#"href="../../""#))
        #expect(SiteLinks(try site.build(), basePath: "").broken == [])
        #expect(try site.text("sitemap.xml").contains("badges/web-basics/holders/"))
    }
}
