import Testing

@testable import Blazon

@Suite struct CatalogDraftTests {
    @Test func readsEveryKindOfEntry() throws {
        let catalog = CatalogReading(
            """
            levels:
              - id: module
                name: Module
                plural: Modules
                description: The first step.
                achievementType: Course
              - { id: course, name: Course }
            skills:
              - id: universal-design
                name: Universal design
                alignment: [{ framework: udl, code: "1.10" }]
            frameworks:
              - id: udl
                name: UDL Guidelines
                url: https://udl.example
                targetType: CFItem
                items:
                  - { code: "1.1", name: One }
                  - { code: "1.10", name: Ten, url: "https://udl.example/10", targetType: ext:Point }
            badges:
              - id: captioning
                name: Captioning
                summary: Captions for video.
                level: module
                tags: [video, captions, video]
                skills: [universal-design]
                alignment:
                  - { framework: udl, code: "1.1" }
                  - { targetName: Other, targetUrl: "https://other.example", targetCode: x }
                credit: { hours: 2.50, ceu: 0.2 }
                expires: P3Y
                benefits: One thing
                related: [transcripts, "https://www.example.edu/more"]
                otherIdentifier: [{ type: identifier, identifier: 0123 }]
                humanCode: 1.10
                version: 1.0
                published: 2026-03-02
                updated: 2026-08-24
              - id: transcripts
                name: Transcripts
                summary: Words for sound.
                draft: true
            """)
        #expect(catalog.said == [])
        let badge = try #require(catalog.catalog.badges.first)
        #expect(badge.level?.plural == "Modules")
        #expect(badge.achievementType == "Course")
        #expect(badge.tags == ["video", "captions"])
        #expect(badge.skills.first?.alignments.map(\.targetName) == ["Ten"])
        #expect(badge.skills.first?.alignments.map(\.targetType) == ["ext:Point"])
        #expect(badge.alignments.map(\.targetURL.text) == ["https://udl.example", "https://other.example"])
        #expect(badge.alignments.map(\.targetType) == ["CFItem", nil])
        #expect(badge.alignments.map(\.targetFramework) == ["UDL Guidelines", nil])
        #expect(badge.credit.hours?.description == "2.50")
        #expect(badge.expires?.years == 3)
        #expect(badge.benefits == ["One thing"])
        #expect(badge.otherIdentifiers.map(\.identifier) == ["0123"])
        #expect(badge.humanCode == "1.10")
        #expect(badge.version == "1.0")
        #expect(badge.image == .drawn)
        #expect(badge.related.count == 2)
        #expect(catalog.catalog.levels.map(\.rank) == [0, 1])
        #expect(catalog.catalog.levels.map(\.plural) == ["Modules", "Course"])
        #expect(catalog.catalog.withoutDrafts().badges.map(\.id.text) == ["captioning"])
    }

    @Test func mergesFilesInOrderOfPath() {
        let badge = { (id: String) in "badges: [{ id: \(id), name: N, summary: S }]\n" }
        let reading = CatalogReading([
            "content/catalog/b.yaml": badge("third"), "content/catalog/a/z.yml": badge("second"),
            "content/catalog.yaml": badge("first"), "content/catalog/notes.txt": "badges: [x]",
        ])
        #expect(reading.said == [])
        #expect(reading.catalog.badges.map(\.id.text) == ["first", "second", "third"])
    }

    @Test func reportsDuplicatesOverTwoFiles() {
        let reading = CatalogReading([
            "content/catalog/a.yaml": "badges: [{ id: x, name: A, summary: S }]\nlevels: [{ id: l, name: L }]\n",
            "content/catalog/b.yaml":
                "badges: [{ id: x, name: B, summary: S }]\nskills: [{ id: x, name: X }, { id: x, name: Y }]\n"
                + "levels: [{ id: l, name: L }]\n",
        ])
        #expect(reading.said == ["duplicate-id 'x' 1", "duplicate-id 'x' 2", "duplicate-id 'l' 3"])
        #expect(reading.diagnostics.map(\.span.path.name) == ["b.yaml", "b.yaml", "b.yaml"])
        #expect(reading.help.first == "give one of them another id; the first is in content/catalog/a.yaml:1")
        #expect(reading.catalog.badges.map(\.name) == ["A"])
        #expect(reading.catalog.levels.map(\.rank) == [0])
    }

    @Test func reportsDuplicatesWithinOneEntry() {
        let reading = CatalogReading(
            """
            frameworks:
              - { id: f, name: F, url: "https://f.example", items: [{ code: a, name: A }, { code: a, name: B }] }
            badges:
              - id: x
                name: X
                summary: S
                assessment:
                  rubric: [{ id: meets, name: A }, { id: meets, name: B }]
            """)
        #expect(reading.said == ["duplicate-id 'a' 2", "duplicate-id 'meets' 8"])
    }

    @Test func reportsANoCatalog() {
        #expect(CatalogReading([:]).said == ["missing-file '' 1"])
    }

    @Test func readsAnEmptyCatalog() {
        let reading = CatalogReading("# nothing yet\n")
        #expect(reading.said == [])
        #expect(reading.catalog.badges.isEmpty)
    }

    @Test func reportsWhatABadgeLacks() {
        let reading = CatalogReading("badges:\n  - level: x\n  - id: y\n    name: Y\n")
        #expect(reading.diagnostics.map(\.rule.name) == ["missing-key", "missing-key", "missing-key", "missing-key"])
        #expect(reading.catalog.badges.map(\.id.text) == ["y"])
    }

    @Test(arguments: [
        ("id: Y", "bad-id"), ("expires: 3 years", "bad-duration"), ("expires: None", "bad-duration"),
        ("credit: { hours: -1 }", "bad-number"), ("published: 2026-02-30", "bad-date"),
        ("language: x y", "bad-language"),
        ("achievementType: course", "unknown-term"), ("achievementType: \"ext:\"", "unknown-term"),
        ("assessment: { effort: P3Y }", "bad-duration"), ("assessment: { effort: a while }", "bad-duration"),
        ("assessment: { resultType: Grade }", "unknown-term"), ("draft: maybe", "wrong-type"),
        ("alignment: [{ framework: f }]", "missing-key"), ("alignment: [{ targetName: x }]", "missing-key"),
        ("alignment: { targetName: x }", "wrong-type"), ("nmae: y", "unknown-key"), ("tags:", "missing-value"),
        ("related: \"javascript:alert(1)\"", "bad-url"), ("image: no.svg", "missing-image"),
        ("image: ../../site.yaml", "missing-image"),
    ])
    func reportsBadValues(_ line: String, _ rule: String) {
        let reading = CatalogReading("badges:\n  - name: X\n    summary: S\n    id: x\n    \(line)\n")
        let rules = reading.diagnostics.map(\.rule.name)
        #expect(line.hasPrefix("id") ? rules == ["duplicate-key"] : rules == [rule])
    }

    @Test func comparesTheDatesOfABadge() {
        let reading = CatalogReading(
            "badges: [{ id: x, name: X, summary: S, published: 2026-03-02, updated: 2026-03-01 }]\n")
        #expect(reading.said == ["bad-date 'updated' 1"])
    }

    @Test(arguments: [("20h", "20"), ("2.5", "2.5"), ("PT20H", "20"), ("0.5h", "0.5")])
    func readsEffortInHours(_ text: String, _ hours: String) {
        let reading = CatalogReading("badges: [{ id: x, name: X, summary: S, assessment: { effort: \(text) } }]\n")
        #expect(reading.said == [])
        #expect(reading.catalog.badges.first?.assessment?.effort?.description == hours)
    }

    @Test func findsPictures() {
        let yaml = "badges:\n" + ["a", "b", "c", "d"].map { "  - { id: \($0), name: N, summary: S }\n" }.joined()
        let reading = CatalogReading([
            "content/catalog.yaml": yaml.replacing("id: c", with: "id: c, image: my.svg"),
            "content/badges/a/emblem.svg": "", "content/badges/a/emblem.png": "", "content/badges/b/emblem.png": "",
            "content/badges/c/my.svg": "",
        ])
        #expect(reading.said == [])
        let path = { (text: String) in Badge.Image.file(SourcePath("content/badges/" + text)) }
        #expect(
            reading.catalog.badges.map(\.image) == [
                path("a/emblem.svg"), path("b/emblem.png"), path("c/my.svg"), .drawn,
            ])
    }

    @Test func suggestsPictures() {
        let reading = CatalogReading([
            "content/catalog.yaml": "badges: [{ id: c, name: N, summary: S, image: mi.svg }]\n",
            "content/badges/c/my.svg": "",
        ])
        #expect(reading.said == ["missing-image 'mi.svg' 1"])
        #expect(reading.help == ["did you mean 'my.svg'?"])
    }
}
