import LinkedData
import Testing

@testable import Blazon

/// A small programme whose awards are issued, and rows of its lists.
struct IssuingSample {
    static let catalog = """
        levels:
          - { id: course, name: Course, achievementType: Course, suspendable: true, credit: { ceu: 0.7 } }
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.
            expires: P3Y
            language: en
            assessment:
              rubric:
                - { id: meets, name: Meets, points: 2 }
                - { id: exceeds, name: Exceeds, points: 3 }
          - id: attendance
            name: Attendance
            summary: The earner was there.
            repeatable: true
          - id: layout
            name: Layout
            summary: The earner can lay out a page.
            level: course
            expires: P1DT36H30M
            assessment: { resultType: Status, allowedValue: [Completed, Enrolled] }
          - id: typing
            name: Typing
            summary: The earner types fast.
            assessment: { resultType: RawScore, valueMin: 0, valueMax: 900 }

        """

    let site: TestSite
    let issuing: IssuingSite
    let badges: FrozenBadges

    init(_ more: [String: String] = [:]) throws {
        var files = ["content/catalog.yaml": Self.catalog].merging(more) { $1 }
        for badge in ["attendance", "layout", "typing"] {
            for name in ["description", "criteria"] { files["content/badges/\(badge)/\(name).md"] = "Words.\n" }
        }
        site = try TestSite(files)
        // Held against the calendar and the register elsewhere.
        let read = Generator.read(site.tree)
        #expect(read.diagnostics.filter { $0.rule.severity == .error } == [])
        issuing = try #require(read.issuing)
        badges = issuing.frozenBadges()
    }

    /// The awards of one list.
    static func awards(_ list: String) throws -> (IssuingSample, [Award]) {
        let sample = try IssuingSample(["content/awards/a.csv": list])
        var awards: [Award] = []
        sample.issuing.lists.read(Findings()) { awards.append($0) }
        return (sample, awards)
    }

    /// The credential of a list's only row.
    static func draft(
        _ list: String, _ number: Int = 1, replacing predecessor: Predecessor? = nil
    ) throws -> CredentialDraft {
        let (sample, awards) = try awards(list)
        let award = try #require(awards.first)
        return try #require(sample.badges[award.badge]?.draft(award, draws(number), replacing: predecessor))
    }

    static func id(_ number: Int) throws -> AwardIdentifier {
        let digits = String(number, radix: 16)
        return try #require(
            AwardIdentifier("8f14e45f-ceea-467f-9a3b-" + String(repeating: "0", count: 12 - digits.count) + digits))
    }

    static func draws(_ number: Int) throws -> Draws {
        try Draws(
            id: id(number), subject: id(number + 0x1000), salt: "00112233445566778899aabbccddeeff",
            status: StatusPlace(list: 1, index: number))
    }
}
