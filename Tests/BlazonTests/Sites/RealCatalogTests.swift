import Foundation
import Testing

@testable import Blazon

/// What organisations really write about their badges, turned into content and built.
@Suite struct RealCatalogTests {
    @Test func `CogniPilot: nineteen Open Badges 3.0 achievements`() throws {
        guard let folder = RealData.folder("catalogs/cognipilot/achievements") else { return }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let badges = try files.map { name -> RealBadge in
            let object = try RealData.json(folder + "/" + name)
            let criteria = try #require(object["criteria"] as? [String: Any])
            return RealBadge(
                id: String(name.dropLast(".json".count)), name: try #require(object["name"] as? String),
                summary: try #require(object["description"] as? String),
                criteria: try #require(criteria["narrative"] as? String), tags: object["tag"] as? [String] ?? [],
                achievementType: object["achievementType"] as? String)
        }
        #expect(badges.count == 19)
        try expectWhole(badges)
    }

    @Test func `Exercism: forty-seven badges with quotation marks and exclamations in their names`() throws {
        guard let folder = RealData.folder("catalogs/exercism") else { return }
        let rows = RealData.csv(try String(contentsOfFile: folder + "/badges.csv", encoding: .utf8))
        let badges = rows.dropFirst().map { row in
            RealBadge(id: row[0], name: row[1], summary: row[4], criteria: row[4], tags: [row[2]], achievementType: nil)
        }
        #expect(badges.count == 47)
        try expectWhole(badges)
    }

    @Test func `Exercism: every icon is accepted`() throws {
        guard let folder = RealData.folder("catalogs/exercism/icons") else { return }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            var site = try TestSite()
            let icon = try #require(FileManager.default.contents(atPath: folder + "/" + name))
            site.put("content/badges/web-basics/emblem.svg", Array(icon))
            let allowed: Set = ["image-not-square"]
            #expect(Set(site.read().diagnostics.map(\.rule.name)).isSubset(of: allowed), "\(name): \(site.findings())")
        }
    }

    @Test func `DigComp statements as badges, in English and with Greek names`() throws {
        guard let folder = RealData.folder("frameworks/digcomp3") else { return }
        let rows = RealData.csv(try String(contentsOfFile: folder + "/en-statements.csv", encoding: .utf8)).dropFirst()
        let badges = rows.prefix(200).enumerated().map { number, row in
            RealBadge(
                id: "statement-\(number + 1)", name: "Δεξιότητα \(number + 1): \(row[2].prefix(60))", summary: row[2],
                criteria: row[2], tags: ["ψηφιακά", "digital skills"], achievementType: "Competency")
        }
        try #require(badges.count > 100)
        try expectWhole(badges)
    }

    @Test func `OpenSALT: the items of a CASE package as a framework`() throws {
        guard let folder = RealData.folder("frameworks/case-opensalt") else { return }
        let package = try RealData.json(folder + "/opensalt-framework-20c5134f-423d-4097-a971-3dd5152bf507.json")
        let items = try #require(package["CFItems"] as? [[String: Any]])
        #expect(items.count == 16)
        let lines = try items.enumerated().map { number, item in
            let name = try #require(item["fullStatement"] as? String)
            let url = try #require(item["uri"] as? String)
            return """
                      - code: \(RealBadge.quoted("item-\(number)"))
                        name: \(RealBadge.quoted(name))
                        url: \(RealBadge.quoted(url))
                        targetType: CFItem

                """
        }
        let catalog = """
            frameworks:
              - id: standards
                name: What Standards Could Be
                items:
            \(lines.joined())
            badges:
              - id: web-basics
                name: Web Basics
                summary: The earner can make a web page.
                alignment: [ { framework: standards, code: item-0 } ]

            """
        let json = try TestSite(["content/catalog.yaml": catalog]).text("badges/web-basics/achievement.json")
        #expect(json.contains("\"targetType\": \"CFItem\""))
        #expect(json.contains("ratio"))
    }

    @Test func `OpenSSF: ordered-map tags are named, not misread`() throws {
        guard let folder = RealData.folder("catalogs/openssf-best-practices") else { return }
        let text = try String(contentsOfFile: folder + "/criteria.yml", encoding: .utf8)
        let findings = try TestSite(["content/catalog.yaml": text]).findings()
        #expect(findings.contains { $0.contains("!!omap") }, "\(findings.prefix(3))")
    }

    /// The site builds without a word of complaint, and every name and summary is where it should be.
    private func expectWhole(_ badges: [RealBadge]) throws {
        var files = ["content/catalog.yaml": RealBadge.catalog(badges)]
        files["content/badges/web-basics/description.md"] = ""
        files["content/badges/web-basics/criteria.md"] = ""
        for badge in badges {
            files["content/badges/\(badge.id)/description.md"] = badge.summary + "\n"
            files["content/badges/\(badge.id)/criteria.md"] = badge.criteria + "\n"
        }
        let site = try TestSite(files)
        #expect(site.findings() == [])
        let output = try site.build()
        for badge in badges {
            let page = String(decoding: try #require(output["badges/\(badge.id)/index.html"]), as: UTF8.self)
            let name = String(decoding: Markup(escaping: badge.name).bytes, as: UTF8.self)
            #expect(page.contains("<h1>\(name)</h1>"))
            let achievement = try #require(output["badges/\(badge.id)/achievement.json"])
            let json = try #require(try JSONSerialization.jsonObject(with: Data(achievement)) as? [String: Any])
            #expect(json["name"] as? String == badge.name)
            #expect(json["description"] as? String == badge.summary)
            #expect(json["tag"] as? [String] ?? [] == badge.tags)
        }
    }
}
