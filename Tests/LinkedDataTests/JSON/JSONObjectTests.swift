import LinkedData
import Testing

@Suite struct JSONObjectTests {
    private func names(_ object: JSON.Object) -> [String] {
        object.members.map(\.name)
    }

    @Test func membersKeepTheirOrder() {
        var object: JSON.Object = ["b": 1, "a": 2]
        object["c"] = 3
        object["b"] = 4
        #expect(names(object) == ["b", "a", "c"])
        #expect(object["b"] == 4)
        #expect(object["d"] == nil)
        object["a"] = nil
        #expect(names(object) == ["b", "c"])
        object["a"] = .null
        #expect(names(object) == ["b", "c", "a"])
        #expect(object["a"] == .null)
    }

    @Test func aNameStandsOnce() {
        let object = JSON.Object([("a", 1), ("b", 2), ("a", 3)])
        #expect(object == ["a": 3, "b": 2])
    }

    @Test func canonicallyEquivalentNamesAreDifferent() {
        var object: JSON.Object = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 2)
        object["e\u{301}"] = 3
        #expect(object.bytes() == Array("{\"\u{E9}\":1,\"e\u{301}\":3}".utf8))
    }

    @Test func orderCounts() {
        #expect(["a": 1, "b": 2] as JSON.Object != ["b": 2, "a": 1])
    }

    @Test func absentMembersAreLeftOut() {
        let nothing: String? = nil
        let object = JSON.Object(present: [
            "id": "x", "none": nothing.map(JSON.string), "null": .null, "empty": [], "false": false, "zero": 0,
            "text": "", "object": [:], "full": ["a"],
        ])
        #expect(object == ["id": "x", "false": false, "zero": 0, "text": "", "object": [:], "full": ["a"]])
    }

    @Test("Many members are found, changed and removed like few", arguments: [1, 15, 16, 17, 18, 33, 1_000])
    func manyMembers(_ count: Int) {
        var object = JSON.Object((0..<count).map { ("name \($0)", JSON(integerLiteral: $0)) })
        #expect(object.count == count)
        for number in 0..<count { object["name \(number)"] = JSON(integerLiteral: -number) }
        #expect(object.count == count)
        #expect((0..<count).allSatisfy { object["name \($0)"] == JSON(integerLiteral: -$0) })
        #expect(object["name \(count)"] == nil)
        for number in 0..<count where number % 2 == 0 { object["name \(number)"] = nil }
        #expect(names(object) == (0..<count).filter { $0 % 2 == 1 }.map { "name \($0)" })
        #expect((0..<count).allSatisfy { (object["name \($0)"] == nil) == ($0 % 2 == 0) })
        object["name 0"] = "again"
        #expect(object["name 0"] == "again")
        #expect(names(object).last == "name 0")
        #expect(object.isEmpty == false)
    }
}
