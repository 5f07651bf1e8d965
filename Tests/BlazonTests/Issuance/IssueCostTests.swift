import Testing

@testable import Blazon

/// Whom an entry is of is asked by hashing: the number of hashes stays near the number of rows.
@Suite struct IssueCostTests {
    private static func row(_ number: Int) -> String {
        "web-basics,learner\(number)@example.org,,2026-05-02,,,,"
    }

    private func checks(of count: Int, _ now: [Int], faults: [String] = [], new: Int = 0) throws -> Int {
        let sample = try IssuedSample(
            issued: (0..<count).map(Self.row), now: ["a.csv": now.map(Self.row)])
        let findings = Findings()
        var matching = RowMatching(
            sample.awardLists, against: sample.index, allowsReissue: false, findings: findings)
        matching.run(findings)
        #expect(Set(findings.diagnostics.map(\.rule.name)) == Set(faults))
        #expect(matching.counts.values.reduce(0) { $0 + $1.new } == new)
        return matching.pool.checks
    }

    @Test func `unchanged rows`() throws {
        #expect(try checks(of: 20_000, Array(0..<20_000)) == 20_000)
    }

    @Test func `new rows at the end, at the beginning and in the middle`() throws {
        let old = Array(0..<4_000)
        let new = Array(4_000..<4_100)
        for now in [old + new, new + old, old.prefix(2_000) + new + old.suffix(2_000)] {
            #expect(try checks(of: 4_000, now, new: 100) < 2 * 4_000)
        }
    }

    @Test func `a block of rows that is gone`() throws {
        let now = Array(0..<2_000) + Array(2_100..<4_000)
        #expect(try checks(of: 4_000, now, faults: ["vanished-award"]) < 8 * 4_000)
    }
}
