import Foundation
import Testing

@testable import Blazon

/// Lists of badges: what they may be narrowed to, their pages, and what the script finds there.
@Suite struct BadgeListTests {
    private static let catalog = """
        levels:
          - { id: module, name: Module, plural: Modules, credit: { hours: 2.5 } }
          - { id: course, name: Course, plural: Courses }
          - { id: degree, name: Degree, plural: Degrees }
        skills:
          - { id: tying, name: Tying knots }
          - { id: splicing, name: Splicing rope }
        badges:
          - { id: sailor, name: Sailor, summary: The earner sails., tags: [boats] }
          - { id: rigger, name: Rigger, summary: The earner rigs., level: course, skills: [tying], credit: { hours: 10 } }
          - { id: bowline, name: Bowline, summary: The earner ties., level: module, skills: [tying], tags: [loops] }
          - { id: clove, name: Clove hitch, summary: The earner hitches., level: module, tags: [loops, "caf\u{E9}"] }
          - { id: secret, name: Secret, summary: Not yet., draft: true, level: degree, tags: [hidden], credit: { hours: 90 } }

        """

    private static func site(_ catalog: String = catalog) throws -> TestSite {
        var files = ["content/catalog.yaml": catalog]
        for match in catalog.matches(of: /(?m)^  - \{ id: ([a-z0-9-]+),.*summary/) {
            files["content/badges/\(match.output.1)/description.md"] = "Words.\n"
            files["content/badges/\(match.output.1)/criteria.md"] = "Words.\n"
        }
        files["content/badges/web-basics/description.md"] = ""
        files["content/badges/web-basics/criteria.md"] = ""
        let site = try TestSite(files)
        try #require(site.findings() == [])
        return site
    }

    /// `value name count`, with a star for what is current.
    private static func facets(_ page: [UInt8]?) throws -> [String] {
        let option =
            /data-value="([^"]*)"( aria-current="true")?><span>([^<]*)<\/span> <span class="facet-count">([0-9]+)/
        return String(decoding: try #require(page), as: UTF8.self).matches(of: option).map { match in
            "\(match.output.1) \(match.output.3) \(match.output.4)" + (match.output.2 == nil ? "" : " *")
        }
    }

    private static func names(_ page: [UInt8]?) throws -> [String] {
        String(decoding: try #require(page), as: UTF8.self).matches(of: /card-name">([^<]*)</).map {
            String($0.output.1)
        }
    }

    @Test func `offers what has badges, with their number`() throws {
        let output = try Self.site().build()
        #expect(
            try Self.facets(output["badges/index.html"]) == [
                "module Modules 2", "course Courses 1", "under-3 Less than 3 hours 2",
                "10-to-40 10 to under 40 hours 1",
                "tying Tying knots 2", "boats boats 1", "caf\u{E9} caf\u{E9} 1", "loops loops 2",
            ])
        #expect(
            try Self.facets(output["hours/under-3/index.html"]).filter { $0.hasSuffix("*") } == [
                "under-3 Less than 3 hours 2 *"
            ])
        #expect(
            try Self.facets(output["levels/course/index.html"]).filter { $0.hasSuffix("*") } == ["course Courses 1 *"])
        for page in ["levels/module", "skills/tying", "tags/loops", "hours/10-to-40"] {
            let text = String(decoding: try #require(output[page + "/index.html"]), as: UTF8.self)
            #expect(
                text.contains("<a href=\"../../badges/\"><span>All badges</span> <span class=\"facet-count\">4</span>"))
        }
    }

    @Test func `lists badges by level, and those of a band of hours`() throws {
        let output = try Self.site().build()
        #expect(try Self.names(output["badges/index.html"]) == ["Bowline", "Clove hitch", "Rigger", "Sailor"])
        #expect(try Self.names(output["hours/under-3/index.html"]) == ["Bowline", "Clove hitch"])
        #expect(
            output.keys.filter { $0.hasPrefix("hours/") }.sorted() == [
                "hours/10-to-40/index.html", "hours/index.html", "hours/under-3/index.html",
            ])
    }

    @Test func `takes in drafts when they are asked for`() throws {
        let paths = try Self.site().read(drafts: true).artifacts.map(\.path.text)
        #expect(paths.contains("hours/from-40/index.html"))
        #expect(paths.contains("tags/hidden/index.html"))
    }

    @Test func `a site without levels, hours, skills and tags has nothing to narrow by`() throws {
        let output = try TestSite().build()
        let page = String(decoding: try #require(output["badges/index.html"]), as: UTF8.self)
        #expect(!page.contains("<details>"))
        #expect(!output.keys.contains { $0.hasPrefix("hours/") })
    }

    private static func many(_ count: Int, tags: (Int) -> String) -> String {
        "levels: [{ id: module, name: Module, plural: Modules }]\nbadges:\n"
            + (1...count).map { number in
                """
                  - { id: badge-\(number), name: "A badge with a name of middling length \(number)", summary: Words., \
                level: module, tags: [\(tags(number))], credit: { hours: 12 } }

                """
            }.joined()
    }

    @Test func `a long list has several pages`() throws {
        let output = try Self.site(Self.many(200) { _ in "one" }).build()
        for list in ["badges", "levels/module", "tags/one", "hours/10-to-40"] {
            #expect(try Self.names(output["\(list)/index.html"]).count == 96)
            #expect(try Self.names(output["\(list)/page/2/index.html"]).count == 96)
            #expect(try Self.names(output["\(list)/page/3/index.html"]).count == 8)
            #expect(output["\(list)/page/4/index.html"] == nil)
        }
        let second = String(decoding: try #require(output["tags/one/page/2/index.html"]), as: UTF8.self)
        #expect(second.contains("<title>Badges on “one”, page 2 – "))
        #expect(second.contains("rel=\"canonical\" href=\"https://badges.example.edu/tags/one/page/2/\""))
        #expect(second.contains("<li><a href=\"../../\">1</a></li>"))
        #expect(second.contains("<li><a href=\"./\" aria-current=\"page\">2</a></li>"))
        #expect(second.contains("<li><a href=\"../3/\">3</a></li>"))
        #expect(second.contains("<img src=\"../../../../badges/badge-97/emblem.svg\""))
        let links = SiteLinks(output, basePath: "")
        #expect(links.broken == [])
        #expect(links.repeatedIds == [])
    }

    @Test func `without pictures no page of a long list weighs 100 KB`() throws {
        let output = try Self.site(Self.many(200) { "tag \($0 % 40), another \($0 % 31)" }).build()
        let shared = try ["assets/style.css", "assets/blazon.js"].reduce(0) { sum, path in
            sum + (try #require(output[path])).count
        }
        for list in ["badges", "badges/page/2", "levels/module", "hours/10-to-40"] {
            #expect(try #require(output["\(list)/index.html"]).count + shared < 100_000, "\(list)")
        }
    }

    @Test func `of many tags the frequent are offered, and the current one`() throws {
        let output = try Self.site(Self.many(33) { "tag \($0 % 17), common" }).build()
        let all = try Self.facets(output["badges/index.html"]).filter { $0.contains("tag ") || $0.contains("common") }
        #expect(all.count == 12)
        #expect(all.contains("common common 33"))
        #expect(!all.contains("tag 0 tag 0 1"))
        let text = String(decoding: try #require(output["badges/index.html"]), as: UTF8.self)
        #expect(text.contains("<a href=\"../tags/\">All 18 topics</a>"))
        let rare = try Self.facets(output["tags/tag-0/index.html"]).filter { $0.contains("tag ") }
        #expect(rare.contains("tag 0 tag 0 1 *"))
        #expect(rare.count == 12)
    }

    @Test func `search names levels and skills by the ids of their entries`() throws {
        let site = try Self.site(Self.catalog.replacing("tags: [loops] }", with: "tags: [\"cafe\u{301}\"] }"))
        let root = try JSONSerialization.jsonObject(with: Data(try #require(try site.build()["search.json"])))
        let entries = try #require((root as? [String: Any])?["entries"] as? [[String: Any]])
        let ids = Set(entries.compactMap { entry in (entry["id"] as? String).map { "\(entry["type"] ?? "") \($0)" } })
        #expect(ids.count == entries.count)
        let badges = entries.filter { $0["type"] as? String == "badge" }
        #expect(badges.compactMap { $0["id"] as? String } == ["bowline", "clove", "rigger", "sailor"])
        #expect(badges.compactMap { $0["band"] as? String } == ["under-3", "under-3", "10-to-40"])
        #expect(badges.first?["facts"] as? String == "Module\u{A0}· 2.5 hours")
        for badge in badges {
            for skill in badge["skills"] as? [String] ?? [] { #expect(ids.contains("skill \(skill)")) }
            if let level = badge["level"] as? String { #expect(ids.contains("level \(level)")) }
        }
        let tags = badges.flatMap { $0["tags"] as? [String] ?? [] }.filter { $0.hasPrefix("caf") }
        #expect(tags.count == 2)
        #expect(Set(tags.map { Array($0.utf8) }).count == 1)
    }
}
