import Testing

@testable import Blazon

@Suite struct CatalogResolverTests {
    private static let known = """
        levels: [{ id: module, name: Module }]
        skills: [{ id: writing, name: Writing }]
        frameworks: [{ id: quality, name: Quality, url: "https://q.example", items: [{ code: "8.3", name: Captions }] }]
        badges:
          - { id: first, name: First, summary: S, tags: [video] }

        """

    private func reading(_ line: String) -> CatalogReading {
        CatalogReading(Self.known + "  - id: second\n    name: Second\n    summary: S\n    \(line)\n")
    }

    @Test(arguments: [
        ("requires: frist", "unknown-badge 'frist' 9", "did you mean 'first'?"),
        ("requires: [first, frist]", "unknown-badge 'frist' 9", "did you mean 'first'?"),
        ("requires: { any: [frist] }", "unknown-badge 'frist' 9", "did you mean 'first'?"),
        ("requires: { count: 1, of: [first, frist] }", "unknown-badge 'frist' 9", "did you mean 'first'?"),
        ("requires: elsewhere", "unknown-badge 'elsewhere' 9", "define it under 'badges:', or remove it here"),
        ("requires: First", "unknown-badge 'First' 9", "did you mean 'first'?"),
        ("requires: \"a b\"", "unknown-badge '\"a b\"' 9", "define it under 'badges:', or remove it here"),
        ("related: [frist]", "unknown-badge 'frist' 9", "did you mean 'first'?"),
        ("level: modul", "unknown-level 'modul' 9", "did you mean 'module'?"),
        ("requires: { count: 1, of: { level: modules } }", "unknown-level 'modules' 9", "did you mean 'module'?"),
        ("requires: { count: 1, of: { tag: vidoe } }", "unknown-tag 'vidoe' 9", "did you mean 'video'?"),
        ("requires: { count: 1, of: { tag: sound } }", "unknown-tag 'sound' 9", "add the tag to the badges that count"),
        ("skills: [writing, writting]", "unknown-skill 'writting' 9", "did you mean 'writing'?"),
        ("alignment: [{ framework: qualty, code: x }]", "unknown-framework 'qualty' 9", "did you mean 'quality'?"),
        (
            "alignment: [{ framework: quality, code: \"8.4\" }]", "unknown-framework-code '\"8.4\"' 9",
            "did you mean '8.3'?"
        ),
        ("alignment: [{ framework: quality, code: 8.30 }]", "unknown-framework-code '8.30' 9", "did you mean '8.3'?"),
        (
            "assessment: { rubric: [{ id: meets, name: M }], requiredLevel: meet }", "unknown-rubric-level 'meet' 9",
            "did you mean 'meets'?"
        ),
        (
            "assessment: { requiredLevel: meets }", "unknown-rubric-level 'meets' 9",
            "describe the levels under 'rubric', each with 'id' and 'name'"
        ),
    ])
    func reportsWhatIsNotDefined(_ line: String, _ said: String, _ help: String) {
        let reading = reading(line)
        #expect(reading.said == [said])
        #expect(reading.help == [help])
    }

    @Test func reportsTheAlignmentsOfSkills() {
        let reading = CatalogReading("skills: [{ id: s, name: S, alignment: [{ framework: f, code: c }] }]\n")
        #expect(reading.said == ["unknown-framework 'f' 1"])
    }

    @Test func reportsTheRequirementOfALevelOnce() {
        let reading = CatalogReading(
            """
            levels: [{ id: course, name: Course, requires: nowhere }]
            badges:
              - { id: a, name: A, summary: S, level: course }
              - { id: b, name: B, summary: S, level: course }
            """)
        #expect(reading.said == ["unknown-badge 'nowhere' 1"])
    }

    /// What seems unknown may stand in the part that could not be read, when its name is there.
    @Test func isSilentAboutWhatALostPartMayDefine() {
        let reading = CatalogReading(
            """
            badges:
              - { id: a, name: A, summary: S, requires: [b], skills: [s], level: l }
              - { id: c, name: C, summary: S, requires: { count: 9, of: { tag: t } } }
              - id: b
                name: B: b
            """)
        #expect(
            reading.said == ["unknown-skill 's' 2", "unknown-level 'l' 2", "unknown-tag 't' 3", "yaml-syntax '' 5"])
    }

    @Test func reportsDraftsThatArePublishedRequire() {
        let reading = CatalogReading(
            """
            badges:
              - { id: a, name: A, summary: S, draft: true }
              - { id: b, name: B, summary: S, requires: [a] }
              - { id: c, name: C, summary: S, requires: [a], draft: true }
            """)
        #expect(reading.said == ["draft-required 'a' 3"])
    }

    @Test func givesWhatTheLevelSays() throws {
        let reading = CatalogReading(
            """
            levels:
              - id: course
                name: Course
                achievementType: Course
                credit: { hours: 7, ceu: 0.7 }
                requires: base
                expires: P3Y
                suspendable: true
            badges:
              - { id: base, name: Base, summary: S }
              - { id: plain, name: Plain, summary: S, level: course }
              - id: own
                name: Own
                summary: S
                level: course
                achievementType: Badge
                credit: { hours: 8 }
                requires: plain
                expires: P6M
                suspendable: false
              - { id: lasting, name: Lasting, summary: S, level: course, expires: none }
            """)
        #expect(reading.said == [])
        let badges = reading.catalog.badges
        #expect(badges.map(\.credit.hours?.description) == [nil, "7", "8", "7"])
        #expect(badges.map(\.credit.ceu?.description) == [nil, "0.7", "0.7", "0.7"])
        #expect(badges.map(\.expires?.description) == [nil, "P3Y", "P6M", nil])
        #expect(badges.map(\.isSuspendable) == [false, true, false, true])
        #expect(badges.map(\.achievementType) == [nil, "Course", "Badge", "Course"])
        #expect(badges.map { $0.requires?.namedBadges.map(\.text) } == [nil, ["base"], ["plain"], ["base"]])
    }

    @Test func readsNoneAsAWordAndNotAsText() {
        let reading = CatalogReading("badges: [{ id: a, name: A, summary: S, expires: none }]\n")
        #expect(reading.said == [])
        #expect(reading.catalog.badges.first?.expires == nil)
    }
}
