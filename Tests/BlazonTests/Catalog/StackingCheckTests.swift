import Testing

@testable import Blazon

@Suite struct StackingCheckTests {
    /// Badges by id, each with the keys given.
    private func reading(_ badges: KeyValuePairs<String, String>, levels: String = "module, course") -> CatalogReading {
        let levels = levels.split(separator: ", ").map { "  - { id: \($0), name: L }\n" }.joined()
        let lines = badges.map { id, keys in
            "  - { id: \(id), name: N, summary: S\(keys.isEmpty ? "" : ", ")\(keys) }\n"
        }
        return CatalogReading("levels:\n\(levels)badges:\n" + lines.joined())
    }

    @Test func allowsWhatCanBeEarned() {
        let reading = reading([
            "a": "level: module", "b": "level: module, requires: a", "c": "requires: { all: [a, b] }",
            "d": "requires: { any: [a, c] }", "e": "requires: { count: 2, of: { level: module } }",
            "f": "requires: { component: { name: P } }", "g": "requires: [{ count: 2, of: [a, b, c] }, f]",
        ])
        #expect(reading.said == [])
    }

    @Test func findsABadgeThatRequiresItself() {
        let reading = reading(["a": "requires: a"])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
        #expect(reading.help.first == "'a' requires 'a'")
    }

    @Test func findsTwoThatRequireEachOther() {
        let reading = reading(["a": "requires: b", "b": "requires: [a]"])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
        #expect(reading.help.first == "'a' requires 'b' requires 'a'")
    }

    @Test func tellsALoopFromItsFirstBadge() {
        let reading = reading(["c": "requires: a", "b": "requires: c", "a": "requires: b", "d": "requires: a"])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
        #expect(reading.help.first == "'c' requires 'a' requires 'b' requires 'c'")
    }

    @Test func findsEveryLoop() {
        let reading = reading([
            "a": "requires: b", "b": "requires: a", "c": "requires: [d, e]", "d": "requires: c", "e": "requires: c",
        ])
        #expect(
            reading.said == [
                "stacking-cycle 'requires' 5", "stacking-cycle 'requires' 7", "stacking-cycle 'requires' 7",
            ])
    }

    @Test func findsALoopWithNoWayOut() {
        let reading = reading(["a": "requires: { any: [b, c] }", "b": "requires: a", "c": "requires: a"])
        #expect(Set(reading.diagnostics.map(\.rule.name)) == ["stacking-cycle"])
    }

    /// The other choice can be earned, but the loop can never be a way to the badge.
    @Test func findsALoopThroughAChoice() {
        let reading = reading(["a": "requires: { any: [b, c] }", "b": "requires: a", "c": ""])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
    }

    @Test func findsALoopThroughALevel() {
        let reading = reading([
            "a": "level: module, requires: b", "b": "requires: { count: 1, of: { level: module } }",
        ])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
    }

    @Test func allowsALevelWithEnoughOthers() {
        let reading = reading([
            "a": "level: module, requires: b", "b": "requires: { count: 1, of: { level: module } }",
            "c": "level: module",
        ])
        #expect(reading.said == [])
    }

    @Test func findsALoopThroughATag() {
        let reading = reading(["a": "tags: [t], requires: b", "b": "requires: { count: 1, of: { tag: t } }"])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
    }

    @Test func allowsATagWithEnoughOthers() {
        let reading = reading([
            "a": "tags: [t], requires: b", "b": "tags: [t], requires: { count: 1, of: { tag: t } }", "c": "tags: [t]",
        ])
        #expect(reading.said == [])
    }

    @Test func findsATagWithOneTooFew() {
        let reading = reading([
            "a": "tags: [t], requires: b", "b": "requires: { count: 2, of: { tag: t } }", "c": "tags: [t]",
        ])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
    }

    @Test func findsLevelsThatWaitForEachOther() {
        let reading = reading([
            "a": "level: module, requires: { count: 1, of: { level: course } }",
            "b": "level: course, requires: { count: 1, of: { level: module } }",
        ])
        #expect(reading.said == ["stacking-cycle 'requires' 5"])
        #expect(reading.help.first == "'a' requires 'b' requires 'a'")
    }

    /// A badge is never one of its own pool.
    @Test func doesNotCountTheBadgeThatAsks() {
        let reading = reading(["a": "level: module, requires: { count: 1, of: { level: module } }"])
        #expect(reading.said == ["impossible-requirement 'requires' 5"])
        #expect(reading.diagnostics.first?.message == "'a' requires 1 of level 'module', but none can count")
    }

    @Test func findsPoolsThatAreTooSmall() {
        let reading = reading([
            "a": "level: module, tags: [t]", "b": "requires: { count: 2, of: { level: module } }",
            "c": "requires: [a, { count: 2, of: { tag: t } }]", "d": "requires: { count: 3, of: [a, c] }",
        ])
        #expect(
            reading.said == [
                "impossible-requirement 'requires' 6", "impossible-requirement 'requires' 7",
                "impossible-requirement '3' 8",
            ])
    }

    /// Only the badge that asks too much is named, not all that build on it.
    @Test func namesTheCauseOnly() {
        let reading = reading([
            "a": "requires: { count: 2, of: { level: module } }", "b": "level: module, requires: a", "c": "requires: b",
        ])
        #expect(reading.said == ["impossible-requirement 'requires' 5"])
    }

    /// A choice that can never be taken hides behind one that can.
    @Test func findsAPoolThatIsTooSmallWithinAChoice() {
        let reading = reading([
            "a": "level: module", "b": "requires: { any: [a, { count: 5, of: { level: module } }] }",
        ])
        #expect(reading.said == ["impossible-requirement 'requires' 6"])
    }

    @Test func doesNotCountDraftsForPublishedBadges() {
        let reading = reading([
            "a": "level: module, draft: true", "b": "requires: { count: 1, of: { level: module } }",
            "c": "draft: true, requires: { count: 1, of: { level: module } }",
        ])
        #expect(reading.said == ["impossible-requirement 'requires' 6"])
        #expect(reading.help == ["add badges that count: not drafts, and not the badge itself"])
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["", ", requires: { count: 1, of: { level: module } }", ", requires: b1999"])
    func staysFastInALargeCatalog(_ first: String) {
        let badges = (0..<2_000).map { number in
            "  - { id: b\(number), name: N, summary: S\(number == 0 ? first : ", requires: b\(number - 1)") }\n"
        }
        let start = "levels: [{ id: module, name: M }]\nbadges:\n"
        let forwards = CatalogReading(start + badges.joined())
        let backwards = CatalogReading(start + badges.reversed().joined())
        #expect(forwards.said.count == (first.isEmpty ? 0 : 1))
        #expect(backwards.said.count == (first.isEmpty ? 0 : 1))
        #expect(backwards.catalog.badges.count == 2_000)
    }
}
