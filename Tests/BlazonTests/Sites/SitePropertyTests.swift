import Foundation
import Testing

@testable import Blazon

/// What holds of every site, shown of the demonstration programme and of the golden site.
@Suite struct SitePropertyTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let site: @Sendable () throws -> TestSite
    }

    static let samples = [
        Sample(testDescription: "demonstration") { try TestSite.demonstration() },
        Sample(testDescription: "golden") { try GoldenSiteTests.site() },
    ]

    @Test(arguments: samples)
    func `every build gives the same bytes`(_ sample: Sample) throws {
        let site = try sample.site()
        #expect(try site.build() == site.build())
    }

    @Test(arguments: samples)
    func `every link leads somewhere, and no id stands twice on a page`(_ sample: Sample) throws {
        let site = try sample.site()
        let links = SiteLinks(try site.build(), basePath: try site.base().path)
        #expect(links.count > 100)
        #expect(links.broken == [])
        #expect(links.repeatedIds == [])
    }

    @Test(arguments: samples)
    func `every definition's id is its address`(_ sample: Sample) throws {
        let site = try sample.site()
        let base = try site.base()
        let definitions = try site.build().filter {
            $0.key.hasSuffix(".json") && $0.key != "search.json" && !$0.key.hasSuffix("/oembed.json")
        }
        #expect(definitions.count > 6)
        for (path, bytes) in definitions {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            let id = try #require(object["id"] as? String)
            if path == "issuer/profile.json" || path.hasSuffix("did.json") {
                #expect(id == "did:web:" + base.text.dropFirst("https://".count).replacing("/", with: ":"))
            } else if path.hasSuffix("/credential.json") {
                #expect("awards/\(id.replacing("urn:uuid:", with: ""))/credential.json" == path)
            } else {
                #expect(id == base.appending(path))
            }
        }
    }

    /// The home page and the ladder of levels could show it: a template may take the cards of a level's badges.
    @Test func `a change of one summary changes only what can show it`() throws {
        let site = try GoldenSiteTests.site()
        let changed = try site.changing("content/catalog.yaml", "a loop that does not slip", to: "a loop that stays")
        #expect(
            try site.difference(from: changed) == [
                "badges/bowline/achievement.json", "badges/bowline/badge.json", "badges/bowline/index.html",
                "badges/index.html", "feed.xml", "hours/under-3/index.html", "index.html", "levels/index.html",
                "levels/knot/index.html",
                "search.json", "skills/tying/index.html", "tags/loops/index.html", "tags/rescue/index.html",
            ])
    }

    @Test func `a change of the criteria changes the badge alone`() throws {
        let site = try GoldenSiteTests.site()
        let changed = try site.changing("content/badges/bowline/criteria.md", "eyes open", to: "eyes wide open")
        #expect(
            try site.difference(from: changed) == [
                "badges/bowline/achievement.json", "badges/bowline/badge.json", "badges/bowline/index.html",
            ])
    }

    @Test func `a change of a template changes the pages it makes`() throws {
        let site = try GoldenSiteTests.site()
        let badge = try site.changing(
            "templates/badge.mustache", "<article class=\"badge\">", to: "<article class=\"medal\">")
        #expect(
            try site.difference(from: badge) == ["bowline", "rigger", "rope-care"].map { "badges/\($0)/index.html" })
        let layout = try site.changing("templates/layout.mustache", "</body>", to: "<hr></body>")
        let pages = try site.build().keys.filter { $0.hasSuffix(".html") }.sorted()
        #expect(try site.difference(from: layout) == pages)
        let style = try site.changing("templates/assets/style.css.mustache", "body {", to: "body { ")
        #expect(try site.difference(from: style) == ["assets/style.css"])
    }

    @Test func `a template with an unknown name stops the build before it begins`() throws {
        let site = try GoldenSiteTests.site().changing(
            "templates/tag.mustache", "{{frame.title}}", to: "{{frame.titel}}")
        #expect(site.findings() == ["unknown-template-variable templates/tag.mustache:3:7 unknown name 'frame.titel'"])
        #expect(site.read().artifacts.isEmpty)
    }

    @Test(arguments: samples)
    func `fingerprints change with the bytes they stand for`(_ sample: Sample) throws {
        let site = try sample.site()
        let first = try site.read().artifacts.map { try $0.prepare().fingerprint }
        let second = try site.read().artifacts.map { try $0.prepare().fingerprint }
        #expect(first == second)
        #expect(Set(first).count == first.count)
    }
}

extension TestSite {
    func base() throws -> BaseURL {
        SettingsReader.read(tree, findings: Findings()).baseURL
    }

    /// The site with some words of one file replaced, which must be there.
    func changing(_ path: String, _ words: String, to others: String) throws -> TestSite {
        var site = self
        let text = String(decoding: try #require(files[path]), as: UTF8.self)
        try #require(text.contains(words))
        site.put(path, Array(text.replacing(words, with: others).utf8))
        return site
    }

    /// The files of this site that are made anew for another site; every file with other bytes is among them.
    func difference(from other: TestSite) throws -> [String] {
        let (old, new) = (try build(), try other.build())
        let (oldPrints, newPrints) = (try fingerprints(), try other.fingerprints())
        #expect(old.keys.sorted() == new.keys.sorted())
        let anew = oldPrints.keys.filter { oldPrints[$0] != newPrints[$0] }.sorted()
        #expect(old.keys.filter { old[$0] != new[$0] && !anew.contains($0) } == [])
        return anew
    }

    private func fingerprints() throws -> [String: Fingerprint] {
        var prints: [String: Fingerprint] = [:]
        for artifact in read().artifacts { prints[artifact.path.text] = try artifact.prepare().fingerprint }
        return prints
    }
}
