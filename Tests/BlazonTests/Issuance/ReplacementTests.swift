import Testing

@testable import Blazon

@Suite struct ReplacementTests {
    private static let ada = "web-basics,ada@example.org,Ada,2026-05-02,,,,"

    private static func replacing(_ number: Int, name: String = "Ada Lovelace", badge: String = "web-basics") throws
        -> String
    {
        "\(badge),ada@example.org,\(name),2026-05-02,,,,\(try IssuingSample.id(number))"
    }

    @Test func `a row may take an award's place, beside the old row or without it`() throws {
        let row = try Self.replacing(1)
        #expect(try IssuedSample(issued: [Self.ada], now: ["a.csv": [row]]).said() == ["issue 2 for 1"])
        #expect(try IssuedSample(issued: [Self.ada], now: ["a.csv": [Self.ada, row]]).said() == ["issue 3 for 1"])
        let other = try Self.replacing(1, badge: "typing")
        #expect(try IssuedSample(issued: [Self.ada], now: ["a.csv": [other]]).said() == ["issue 2 for 1"])
    }

    @Test func `once it was issued, nothing is left to do`() throws {
        let row = try Self.replacing(1)
        for now in [[Self.ada, row], [row, Self.ada], [row]] {
            var sample = try IssuedSample(issued: [Self.ada, row], now: ["a.csv": now])
            #expect(try sample.said() == [])
            #expect(sample.plan().pending.map(\.replaced.id) == [try IssuingSample.id(1)])
            try sample.become(1, .superseded)
            #expect(try sample.said() == [])
            #expect(sample.plan().isEmpty)
        }
    }

    @Test func `a changed row that was issued anew is the match of the new one`() throws {
        let changed = Self.ada.replacing("Ada", with: "Ada Lovelace")
        var sample = try IssuedSample(issued: [Self.ada, changed], now: ["a.csv": [changed]])
        try sample.become(1, .superseded)
        try sample.become(2, .valid, replaces: 1)
        #expect(try sample.said() == [])
        var back = try IssuedSample(issued: [Self.ada, changed], now: ["a.csv": [Self.ada]])
        try back.become(1, .superseded)
        try back.become(2, .valid, replaces: 1)
        #expect(try back.said() == ["changed-award"])
        #expect(try back.said(reissue: true) == ["issue 2 for 2"])
    }

    @Test func `a correction that was issued anew is found through what it replaced`() throws {
        let first = try Self.replacing(1)
        let second = try Self.replacing(1, name: "Ada King")
        var sample = try IssuedSample(issued: [Self.ada, first, second], now: ["a.csv": [second]])
        try sample.become(1, .superseded)
        try sample.become(2, .superseded)
        try sample.become(3, .valid, replaces: 2)
        #expect(try sample.said() == [])
        let again = try IssuedSample(issued: [Self.ada, first], now: ["a.csv": [second]])
        #expect(try again.said() == ["changed-award"])
        #expect(try again.said(reissue: true) == ["issue 2 for 2"])
    }

    @Test func `what is replaced must be an award of the same learner`() throws {
        let nobody = try Self.replacing(9)
        #expect(
            try IssuedSample(issued: [Self.ada], now: ["a.csv": [Self.ada, nobody]]).said() == ["unknown-replaced"])
        let other = try Self.replacing(1).replacing("ada@", with: "bob@")
        #expect(try IssuedSample(issued: [Self.ada], now: ["a.csv": [Self.ada, other]]).said() == ["unknown-replaced"])
    }

    @Test func `an award is replaced once`() throws {
        let first = try Self.replacing(1)
        let second = try Self.replacing(1, badge: "typing")
        let both = try IssuedSample(issued: [Self.ada], now: ["a.csv": [first, second]])
        #expect(try both.said() == ["already-replaced", "issue 2 for 1"])
        let later = try IssuedSample(issued: [Self.ada, first], now: ["a.csv": [first, second]])
        #expect(try later.said() == ["already-replaced"])
    }
}
