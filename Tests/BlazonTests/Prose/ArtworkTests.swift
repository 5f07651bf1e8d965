import Synchronization
import Testing

@testable import Blazon

@Suite struct ArtworkTests {
    private static let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\""
    private let plain = "\(root)  ><circle r='4'/></svg>\r\n"
    private let hostile = "\(root) onload='x()' ><circle r='4'/><script>x()</script></svg>\r\n"
    private let cleaned = "\(root) ><circle r='4'/></svg>\r\n"
    private let emblem = "content/badges/web-basics/emblem.svg"

    private func rules(_ site: TestSite) -> [String] {
        site.findings().map { String($0.prefix { $0 != " " }) }
    }

    @Test func `a drawing is published byte for byte`() throws {
        let site = try TestSite([emblem: plain])
        #expect(site.findings() == [])
        #expect(try site.text("badges/web-basics/emblem.svg") == plain)
    }

    @Test func `what is more than a drawing is left out wherever the picture is shown`() throws {
        let site = try TestSite([
            emblem: hostile, "content/logo.svg": hostile, "content/badges/web-basics/page.svg": hostile,
            "content/badges/web-basics/more.svg": hostile,
            "content/badges/web-basics/criteria.md": "Make ![a page](page.svg), and look at [more](more.svg).\n",
            "content/site.yaml": """
            title: Web Badges
            baseURL: https://badges.example.edu
            issuer:
              { name: Example, url: "https://www.example.edu", email: badges@example.edu, image: logo.svg }

            """,
        ])
        #expect(rules(site) == Array(repeating: "artwork-cleaned", count: 8))
        for path in ["emblem", "page", "more"] { #expect(try site.text("badges/web-basics/\(path).svg") == cleaned) }
        #expect(try site.text("issuer/image.svg") == cleaned)
    }

    @Test func `a removal is named with its place`() throws {
        let site = try TestSite([emblem: hostile])
        #expect(
            site.findings() == [
                "artwork-cleaned \(emblem):1:59 'onload' is left out of the picture",
                "artwork-cleaned \(emblem):1:88 'script' is left out of the picture",
            ])
    }

    @Test func `one picture for two uses is looked at for both, and reported once`() throws {
        let wide = hostile.replacing("0 0 9 9", with: "0 0 18 9")
        let site = try TestSite([
            emblem: wide, "content/badges/web-basics/criteria.md": "Make ![a page](emblem.svg)\n",
        ])
        #expect(rules(site).sorted() == ["artwork-cleaned", "artwork-cleaned", "image-not-square"])
    }

    @Test func `a file that changes before it is published is cleaned again`() throws {
        let site = try TestSite([emblem: plain])
        let bytes = Mutex(Array(plain.utf8))
        let path = SourcePath(emblem)
        let inner = site.tree
        let tree = SourceTree(paths: inner.paths) { $0 == path ? bytes.withLock(\.self) : try inner.bytes(of: $0) }
        let artifacts = Generator.read(tree).artifacts
        let artifact = try #require(artifacts.first { $0.path.text == "badges/web-basics/emblem.svg" })
        let before = try artifact.prepare()
        #expect(try before.bytes() == Array(plain.utf8))
        bytes.withLock { $0 = Array(hostile.utf8) }
        let after = try artifact.prepare()
        #expect(try after.bytes() == Array(cleaned.utf8))
        #expect(before.fingerprint != after.fingerprint)
        #expect(after.fingerprint == Fingerprint(of: cleaned.utf8))
    }

    @Test func `much is summed up`() throws {
        let scripts = String(repeating: "<script/>\n", count: 25)
        let site = try TestSite([emblem: plain.replacing("<circle", with: scripts + "<circle")])
        let findings = site.findings()
        #expect(findings.count == 21)
        #expect(findings.last?.hasSuffix("5 more are left out of the picture: 'script'") == true)
        #expect(try site.text("badges/web-basics/emblem.svg").contains("script") == false)
    }

    @Test func `other encodings are published as UTF-8, or refused by name`() throws {
        var site = try TestSite()
        let text = "<?xml version='1.0' encoding='latin1'?>" + plain.replacing("<circle", with: "<desc>é</desc><circle")
        site.put(emblem, text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        #expect(rules(site) == ["artwork-cleaned"])
        #expect(
            try site.text("badges/web-basics/emblem.svg")
                == text.replacing("latin1", with: "UTF-8"))
        site.put(emblem, Array(text.replacing("latin1", with: "koi8-r").utf8))
        #expect(rules(site) == ["unreadable-image"])
    }

    @Test func `a baked drawing is noticed`() throws {
        let badge = "<o:assertion xmlns:o=\"http://openbadges.org\" verify=\"https://a.example/1\"/><circle"
        #expect(rules(try TestSite([emblem: plain.replacing("<circle", with: badge)])) == ["image-baked"])
    }
}
