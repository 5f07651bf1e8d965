import Testing

@testable import Blazon

@Suite struct ProgrammeEmblemsTests {
    @Test func `badges that say nothing have good emblems of their own, the same every time`() throws {
        let first = try emblems(of: 300)
        #expect(Set(first.map(\.blazon)).count == 300)
        #expect(try emblems(of: 300).map(\.blazon) == first.map(\.blazon))
        for emblem in first {
            let charge = try #require(emblem.charge)
            #expect(TinctureChoice.passes(charge.tincture, on: emblem.chargeGround, least: 3), "\(emblem.blazon)")
        }
        for (index, one) in first.enumerated() {
            for other in first[..<index] { #expect(EmblemLikeness.vision(confusing: other, with: one) != .full) }
        }
    }

    @Test(arguments: ["", "tinctures: [azure, teal, purpure, gules, sable, or, argent]"])
    func `no emblem that Blazon chooses breaks a rule of contrast`(_ tinctures: String) throws {
        let marks = ["laurel, 1 star", "4 bars"]
        let levels = marks.indices.map { "  - { id: l\($0), name: L\($0), emblem: \"\(marks[$0])\" }\n" }
        let badges = (0..<500).map { "  - { id: b-\($0), name: B \($0), summary: x, level: l\($0 % marks.count) }\n" }
        let site = try TestSite([
            "content/site.yaml": TestSite.minimal["content/site.yaml", default: ""] + "emblems: { \(tinctures) }\n",
            "content/catalog.yaml": "levels:\n\(levels.joined())badges:\n\(badges.joined())",
        ])
        #expect(site.findings().filter { $0.contains("emblem-contrast") || $0.contains("tincture-rule") } == [])
    }

    @Test func `a charge suits the badge's words`() throws {
        let site = try TestSite([
            "content/catalog.yaml": """
            badges:
              - { id: web-basics, name: Captioning for Beginners, summary: x }

            """
        ])
        #expect(try site.text("badges/web-basics/emblem.svg").contains(", captions argent"))
        #expect(site.findings() == [])
    }

    @Test func `levels and the programme give what a badge leaves open`() throws {
        let site = try TestSite([
            "content/site.yaml": TestSite.minimal["content/site.yaml", default: ""] + """
                emblems:
                  shapes: [lozenge, banner]
                  border: engrailed argent
                  tinctures: [vert, gules, argent, or]

                """,
            "content/catalog.yaml": """
            levels:
              - { id: low, name: Low }
              - { id: high, name: High, emblem: 3 chevrons or }
            badges:
              - { id: web-basics, name: Web Basics, summary: x, level: high, emblem: gear or }

            """,
        ])
        let svg = try site.text("badges/web-basics/emblem.svg")
        #expect(svg.contains(", gear or, engrailed border argent, 3 chevrons or</desc>"))
        #expect(svg.contains("<desc>banner, vert") || svg.contains("<desc>banner, gules"))
    }

    @Test func `a charge of one's own is taken in when it is only a drawing`() throws {
        var site = try TestSite([
            "content/catalog.yaml": """
            badges:
              - { id: web-basics, name: Web Basics, summary: x, emblem: "azure, crest.svg" }

            """
        ])
        #expect(site.findings().map { $0.prefix { $0 != " " } } == ["missing-image"])
        let drawing =
            "<?xml version=\"1.0\"?><!-- > --><svg xmlns=\"http://www.w3.org/2000/svg\" width='20' height='10' id=\"a\">"
            + "<path fill=\"#fff\" d=\"M0 0h9z\"/></svg>\n"
        site.put("content/badges/web-basics/crest.svg", Array(drawing.utf8))
        #expect(site.findings() == [])
        let svg = try site.text("badges/web-basics/emblem.svg")
        #expect(
            svg.contains(
                "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><path fill=\"#fff\" d=\"M0 0h9z\"/></svg>"))
        let refused = [
            ("<script/>", "artwork-cleaned"), ("<g onload=\"x()\"/>", "artwork-cleaned"),
            ("<style>path{fill:red}</style>", "unsafe-artwork"),
            ("<image href=\"https://example.org/a.png\"/>", "artwork-cleaned"),
            ("<g>", "unreadable-image"), ("<path d=\"\(String(repeating: "M0 0", count: 3000))\"/>", "image-too-large"),
        ]
        for (content, rule) in refused {
            site.put(
                "content/badges/web-basics/crest.svg", Array(drawing.replacing("</svg>", with: content + "</svg>").utf8)
            )
            #expect(site.findings().map { String($0.prefix { $0 != " " }) } == [rule], "\(content)")
        }
    }

    @Test func `what fewer colours confuse is confused`() throws {
        let pairs: [(String, String, ColourVision?)] = [
            ("shield, azure, book", "shield, azure, book", .full),
            ("shield, azure, book", "escutcheon, azure, book", .full),
            ("shield, azure, book", "shield, azure, gear", nil), ("shield, azure, book", "roundel, azure, book", nil),
            ("shield, gules, book", "shield, vert, book", .greyscale),
            ("shield, azure, book", "shield, per-pale azure, book", nil),
            ("shield, or, book sable", "shield, azure, book", nil),
            ("shield, #a4262c, book", "shield, #4d4d12, book", .greyscale),
        ]
        for (left, right, vision) in pairs {
            let one = try #require(EmblemLine.read(left) { _ in nil }.emblem)
            let other = try #require(EmblemLine.read(right) { _ in nil }.emblem)
            #expect(EmblemLikeness.vision(confusing: one, with: other) == vision, "\(left) and \(right)")
        }
    }

    private func emblems(of count: Int) throws -> [Emblem] {
        let entries = (0..<count).map { "  - { id: badge-\($0), name: Badge \($0), summary: x }" }
        let tree = SourceTree(["content/catalog.yaml": "badges:\n" + entries.joined(separator: "\n") + "\n"])
        let findings = Findings()
        let draft = CatalogDraft(tree, findings: findings)
        let catalog = CatalogResolver.resolve(draft, tree: tree, findings: findings)
        let programme = ProgrammeEmblems(catalog, draft: draft, family: EmblemFamily(), tree: tree, findings: findings)
        #expect(findings.diagnostics == [])
        return catalog.badges.compactMap { programme.emblems[$0.id] }
    }
}
