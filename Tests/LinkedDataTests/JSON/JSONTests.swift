import LinkedData
import Testing

@Suite struct JSONTests {
    private let values: [JSON] = [
        .null, true, false, 0, 1, "", "0", "1", "null", [], [.null], [0, 1], [[0], 1], [[0, 1]], [:], ["a": .null],
        ["a": 0], ["b": 0], ["a": 0, "b": 0],
        ["b": 0, "a": 0], ["a": ["b": 0]], "\u{E9}", "e\u{301}", ["\u{E9}": 0], ["e\u{301}": 0], ["ab": "c"],
        ["a": "bc"],
    ]

    @Test("Values are equal when they are written with the same bytes, and have one hash then")
    func equality() {
        for (place, left) in values.enumerated() {
            for (other, right) in values.enumerated() {
                #expect((left == right) == (place == other), "\(left) \(right)")
                #expect((left == right) == (left.bytes() == right.bytes()))
            }
        }
        #expect(Set(values + values).count == values.count)
    }

    @Test func numbersAreEqualByLexeme() throws {
        #expect(try JSON(parsing: "1.0") != JSON(parsing: "1"))
        #expect(try JSON(parsing: "1.0") == JSON(parsing: "1.0"))
    }
}
