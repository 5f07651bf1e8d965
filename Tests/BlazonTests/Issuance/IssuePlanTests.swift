import Testing

@testable import Blazon

@Suite struct IssuePlanTests {
    private static let ada = "web-basics,ada@example.org,Ada,2026-05-02,,,,"
    private static let bob = "web-basics,bob@example.org,,2026-05-02,,,,"
    private static let cyd = "web-basics,cyd@example.org,,2026-05-02,,,,"

    private func said(_ issued: [String], _ now: [String], reissue: Bool = false) throws -> [String] {
        try IssuedSample(issued: issued, now: ["a.csv": now]).said(reissue: reissue)
    }

    @Test func `what was issued is not issued again`() throws {
        let sample = try IssuedSample(issued: [Self.ada, Self.bob, Self.cyd], now: nil)
        #expect(try sample.said() == [])
        let plan = sample.plan()
        #expect(plan.isEmpty)
        #expect(plan.total == IssueCounts(unchanged: 3))
        #expect(plan.byBadge.map(\.badge.text) == ["web-basics"])
    }

    @Test func `all is new where nothing was issued`() throws {
        let sample = try IssuedSample(issued: [], now: ["a.csv": [Self.ada, Self.bob], "b.csv": [Self.cyd]])
        #expect(try sample.said() == ["issue 2", "issue 3", "issue 2"])
        #expect(sample.plan().total == IssueCounts(new: 3))
    }

    @Test func `rows may be sorted, moved to another list, and stand among new ones`() throws {
        #expect(try said([Self.ada, Self.bob], [Self.bob, Self.ada]) == [])
        let moved = try IssuedSample(issued: [Self.ada, Self.bob], now: ["b.csv": [Self.bob, Self.cyd, Self.ada]])
        #expect(try moved.said() == ["issue 3"])
    }

    @Test func `the case of an e-mail address is no difference`() throws {
        #expect(try said([Self.ada], [Self.ada.replacing("ada@example", with: "Ada@Example")]) == [])
    }

    @Test func `a changed row asks for a new credential`() throws {
        let changed = Self.ada.replacing("Ada", with: "Ada Lovelace")
        #expect(try said([Self.ada, Self.bob], [changed, Self.bob]) == ["changed-award"])
        #expect(try said([Self.ada, Self.bob], [changed, Self.bob], reissue: true) == ["issue 2 for 1"])
        let later = Self.ada.replacing("05-02", with: "05-03")
        #expect(try said([Self.ada], [later], reissue: true) == ["issue 2 for 1"])
        let plan = try IssuedSample(issued: [Self.ada], now: ["a.csv": [later]]).plan(reissue: true)
        #expect(plan.total == IssueCounts(changed: 1))
    }

    @Test func `another day is another award where the badge can be earned again`() throws {
        let first = "attendance,ada@example.org,,2026-05-02,,,,"
        let second = first.replacing("05-02", with: "05-09")
        #expect(try said([first], [first, second]) == ["issue 3"])
        #expect(try said([first], [second]) == ["issue 2", "vanished-award"].sorted().reversed())
        #expect(try said([first], [first.replacing(",,2026", with: ",Ada,2026")]) == ["changed-award"])
    }

    @Test func `an award without a row is missed, and one that is out of force is not`() throws {
        #expect(try said([Self.ada, Self.bob], [Self.bob]) == ["vanished-award"])
        #expect(try said([Self.ada.replacing("05-02,,,,", with: "05-02,,revoked,Slip,"), Self.bob], [Self.bob]) == [])
        var superseded = try IssuedSample(issued: [Self.ada, Self.bob], now: ["a.csv": [Self.bob]])
        try superseded.become(1, .superseded)
        #expect(try superseded.said() == [])
    }

    @Test func `a list that is gone is missed once`() throws {
        let sample = try IssuedSample(issued: [Self.ada, Self.bob], now: ["b.csv": [Self.cyd]])
        let plan = sample.plan()
        #expect(plan.diagnostics.map(\.message) == ["'a.csv' is gone, and 2 awards issued from it with it"])
        #expect(try IssuedSample(issued: [Self.ada], now: [:]).said() == [])
    }

    @Test func `nothing is missed while a row has mistakes`() throws {
        #expect(try said([Self.ada, Self.bob], [Self.ada.replacing("2026", with: "26"), Self.bob]) == ["bad-date"])
    }

    @Test(arguments: [
        ("", "revoked,Slip", ["revoke 1"]), ("", "suspended,Review", ["suspend 1"]), ("", "valid,", []),
        ("suspended,Review", "suspended,Review", []), ("suspended,Review", ",", ["reinstate 1"]),
        ("suspended,Review", "valid,", ["reinstate 1"]), ("suspended,Review", "revoked,Slip", ["revoke 1"]),
        ("revoked,Slip", "revoked,Other", []), ("revoked,Slip", ",", ["revoked-for-good"]),
        ("revoked,Slip", "suspended,Review", ["revoked-for-good"]),
    ])
    func `standing follows the list`(_ before: String, _ now: String, _ expected: [String]) throws {
        let row = { (status: String) in
            "web-basics,ada@example.org,Ada,2026-05-02,,\(status.isEmpty ? "," : status),"
        }
        #expect(try said([row(before)], [row(now)]) == expected)
    }

    @Test(arguments: [
        (EntryStanding.suspended(by: .command), ",", []), (.suspended(by: .command), "valid,", ["reinstate 1"]),
        (.suspended(by: .command), "revoked,Slip", ["revoke 1"]), (.revoked(by: .command), ",", []),
        (.revoked(by: .command), "suspended,Review", []), (.revoked(by: .command), "revoked,Slip", []),
    ])
    func `what a command said stays until the list says otherwise`(
        _ standing: EntryStanding, _ now: String, _ expected: [String]
    ) throws {
        var sample = try IssuedSample(
            issued: [Self.ada], now: ["a.csv": ["web-basics,ada@example.org,Ada,2026-05-02,,\(now),"]])
        try sample.become(1, standing)
        #expect(try sample.said() == expected)
    }

    @Test func `a revoked award is followed by another`() throws {
        let revoked = "web-basics,ada@example.org,Ada,2026-05-02,,revoked,Slip,"
        let again = Self.ada.replacing("05-02", with: "06-02")
        #expect(try said([revoked], [revoked, Self.ada]) == ["issue 3"])
        #expect(try said([revoked], [Self.ada, revoked]) == ["issue 2"])
        #expect(try said([revoked, Self.ada], [Self.ada, revoked]) == [])
        #expect(try said([revoked], [again]) == ["issue 2"])
        var byCommand = try IssuedSample(issued: [Self.ada], now: ["a.csv": [revoked, again]])
        try byCommand.become(1, .revoked(by: .command))
        #expect(try byCommand.said() == ["issue 3"])
    }

    @Test func `a new row may be revoked or suspended at once`() throws {
        #expect(try said([], ["web-basics,ada@example.org,Ada,2026-05-02,,revoked,Slip,"]) == ["issue 2"])
    }

    @Test func `visibility follows the list`() throws {
        let row = "web-basics,ada@example.org,Ada,2026-05-02,private,,,"
        #expect(try said([Self.ada], [row]) == ["private 1"])
        #expect(try said([row], [Self.ada]) == ["unlisted 1"])
        #expect(try said([row], [row]) == [])
        let plan = try IssuedSample(issued: [Self.ada], now: ["a.csv": [row]]).plan()
        #expect(plan.total == IssueCounts(unchanged: 1, visibilityChanges: 1))
    }

    @Test func `an award issued anew stays suspended where a command suspended it`() throws {
        let changed = Self.ada.replacing("Ada", with: "Ada Lovelace")
        var sample = try IssuedSample(issued: [Self.ada], now: ["a.csv": [changed]])
        try sample.become(1, .suspended(by: .command))
        #expect(try sample.said(reissue: true) == ["issue 2 for 1 suspended"])
    }

    @Test func `awards come in batches, in order`() throws {
        let sample = try IssuedSample(issued: [Self.bob], now: ["a.csv": [Self.ada, Self.bob, Self.cyd]])
        var awards = sample.plan().awards(from: sample.awardLists)
        #expect(try awards.next(atMost: 1).map(\.award.line) == [2])
        #expect(try awards.next(atMost: 9).map(\.award.line) == [4])
        #expect(try awards.next(atMost: 9).map(\.list) == [])
    }

    @Test(arguments: [
        [ada], [ada, bob, cyd], [bob, ada], [ada, bob.replacing("bob", with: "rob")],
        [ada, bob.replacing("2026-05-02,,", with: "2026-05-02,private,")],
    ])
    func `lists that change after the plan was made stop it`(_ later: [String]) throws {
        let plan = try IssuedSample(issued: [], now: ["a.csv": [Self.ada, Self.bob]]).plan()
        let changed = try IssuedSample(issued: [], now: ["a.csv": later])
        var awards = plan.awards(from: changed.awardLists)
        #expect(throws: PlannedAwards.ListsChanged.self) {
            while try awards.next() != nil {}
        }
    }
}
