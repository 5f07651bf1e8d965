import Foundation
import Testing

@testable import Blazon

/// Content that means harm where not every word may stand: addresses, ids, files, Markdown.
@Suite struct HostileContentTests {
    static let fields = [
        "catalog: alignment: [{ targetName: N, targetUrl: @ }]", "catalog: related: [@]",
        "skills: alignment: [{ targetName: N, targetUrl: @ }]", "frameworks: url: @",
        "frameworks: items: [{ code: c, name: N, url: @ }]", "issuer: url: @",
        "issuer: parentOrg: { name: N, url: @ }", "site: baseURL: @",
    ]

    static let addresses = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)", "https://evil.example\\\"onclick=alert(1)",
        "https://evil.example/<script>", "https://user:word@evil.example", "file:///etc/passwd", "https:evil.example",
        "https://evil.example/\\u202Egnp.exe", "https://evil.example/\\0", "blob:https://evil.example/1",
    ]

    @Test(arguments: fields, addresses)
    func `no address field takes an address that runs`(_ field: String, _ address: String) throws {
        let site = try Self.site(field, "\"\(address)\"")
        let refused: Set = ["bad-url", "bad-encoding"]
        #expect(!refused.isDisjoint(with: site.read().diagnostics.map(\.rule.name)))
        #expect(site.read().artifacts.isEmpty)
        let good = try Self.site(field, "\"https://good.example\"")
        #expect(good.findings() == [])
    }

    private static func site(_ field: String, _ url: String) throws -> TestSite {
        let line = field.drop { $0 != ":" }.dropFirst(2).replacing("@", with: url)
        var catalog = """
            badges:
              - id: web-basics
                name: Web Basics
                summary: The earner can make a web page.

            """
        var settings = TestSite.minimal["content/site.yaml", default: ""]
        switch field.prefix(while: { $0 != ":" }) {
        case "catalog": catalog += "    \(line)\n"
        case "skills": catalog += "skills:\n  - id: s\n    name: S\n    \(line)\n"
        case "frameworks": catalog += "frameworks:\n  - id: f\n    name: F\n    \(line)\n"
        case "issuer":
            if line.hasPrefix("url") { settings = settings.replacing("  url: https://www.example.edu\n", with: "") }
            settings += "  \(line)\n"
        default: settings = settings.replacing("baseURL: https://badges.example.edu", with: line)
        }
        return try TestSite(["content/catalog.yaml": catalog, "content/site.yaml": settings])
    }

    static let markdown: [(String, Set<String>)] = [
        ("[x](javascript:alert(1))", ["unsafe-link"]), ("[x](JAVASCRIPT:alert(1))", ["unsafe-link"]),
        ("[x](&#106;avascript:alert(1))", ["unsafe-link"]), ("[x](java&Tab;script:alert(1))", ["unsafe-link"]),
        ("<javascript:alert(1)>", ["unsafe-link"]), ("[x]: javascript:alert(1)\n\n[x]", ["unsafe-link"]),
        ("[x](data:text/html;base64,AAAA)", ["unsafe-link"]), ("[x](vbscript:x)", ["unsafe-link"]),
        ("![x](javascript:alert(1))", ["unsafe-link"]), ("![x](https://evil.example/x.png)", ["remote-image"]),
        ("![x](../../../../etc/passwd)", ["missing-image"]), ("![x](..%2f..%2fsite.yaml)", ["missing-image"]),
        ("![x](/etc/passwd)", ["missing-image"]), ("[x](../../../../etc/passwd)", ["broken-link"]),
        ("[x](..%2f..%2fsite.yaml)", ["broken-link"]), ("[x](//evil.example)", []),
        ("[x](badge:../../x)", ["unknown-badge"]), ("[x](page:../site)", ["unknown-page"]),
        ("<script>alert(1)</script>", ["raw-html"]), ("x <img src=x onerror=alert(1)> y", ["raw-html"]),
        ("<svg/onload=alert(1)>", []), ("<a href=\"javascript:alert(1)\">x</a>", ["raw-html"]),
        ("[x](https://good.example \"\\\" onclick=alert(1) \")", []), ("`</code><script>`", []),
        ("```js\" onload=\"alert(1)\n</code><script>\n```", []), ("# <x> {{title}} \"onclick=\"", ["raw-html"]),
        ("[x](https://good.example/\"onclick=alert(1))", []), ("\\<script>alert(1)\\</script>", []),
    ]

    @Test(arguments: markdown.map(\.0))
    func `no Markdown makes markup of its own`(_ markdown: String) throws {
        let site = try TestSite(["content/badges/web-basics/criteria.md": markdown + "\n"])
        let expected = try #require(Self.markdown.first { $0.0 == markdown }).1
        #expect(Set(site.read().diagnostics.map(\.rule.name)) == expected)
        guard !site.read().diagnostics.hasErrors else { return }
        let page = MarkupScan(try #require(try site.build()["badges/web-basics/index.html"]))
        let elements: Set = ["a", "h2", "h3", "p", "pre", "code"]
        let plain = MarkupScan(try #require(try TestSite().build()["badges/web-basics/index.html"]))
        let added = page.shape.filter { !plain.shape.contains($0) }
        for tag in page.tags where added.contains(([tag.name] + tag.attributes.map(\.name)).joined(separator: " ")) {
            #expect(elements.contains(tag.name.replacing("/", with: "")), "\(tag)")
            let allowed: Set = ["href", "id", "title", "tabindex", "class"]
            #expect(tag.attributes.allSatisfy { allowed.contains($0.name) }, "\(tag)")
        }
        #expect(page.scripts.count == plain.scripts.count)
        #expect(page.tags.compactMap { $0["href"] }.allSatisfy { !$0.lowercased().hasPrefix("javascript:") })
    }

    @Test(arguments: ["../../etc", "..", ".", "/etc/passwd", "a/b", "a\\\\b", "con\\0", "é", "a\\u202Eb", "-a", ""])
    func `no id is a path`(_ id: String) throws {
        let catalog = "badges:\n  - { id: \"\(id)\", name: Web Basics, summary: A page. }\n"
        let site = try TestSite(["content/catalog.yaml": catalog])
        #expect(site.read().diagnostics.contains { $0.rule == .badId })
        #expect(site.read().artifacts.isEmpty)
    }

    @Test(arguments: ["../../etc/passwd", "/etc/passwd", "../web-basics/emblem.svg", "..", "emblem.svg\\0", "", "."])
    func `no picture lies outside`(_ name: String) throws {
        let catalog = TestSite.minimal["content/catalog.yaml", default: ""] + "    image: \"\(name)\"\n"
        let settings = TestSite.minimal["content/site.yaml", default: ""] + "  image: \"\(name)\"\n"
        var site = try TestSite(["content/catalog.yaml": catalog, "content/site.yaml": settings])
        site.put(
            "content/badges/web-basics/emblem.svg",
            Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>"#.utf8))
        #expect(site.read().diagnostics.count { $0.rule == .missingImage } == 2)
    }

    @Test(arguments: ["..", "Über uns", "a b", "index.html", "-", "a\u{202E}b", "<b>"])
    func `no page has an address that is a path`(_ name: String) throws {
        let site = try TestSite(["content/pages/\(name).md": "# Page\n\nWords.\n"])
        #expect(site.read().diagnostics.map(\.rule) == [.badId])
    }

    @Test func `no file lies outside the site`() throws {
        for site in [try TestSite.demonstration(), try GoldenSiteTests.site()] {
            for artifact in site.read().artifacts {
                #expect(OutputPath(artifact.path.text) == artifact.path)
            }
        }
    }

    @Test(arguments: [
        "content/catalog.yaml", "content/site.yaml", "content/badges/web-basics/criteria.md",
        "templates/strings/en.yaml",
    ])
    func `no file may hold NUL`(_ path: String) throws {
        var site = try TestSite()
        site.put(path, try #require(site.files[path]) + [0, 0x0A])
        #expect(site.read().diagnostics.hasErrors)
    }
}
