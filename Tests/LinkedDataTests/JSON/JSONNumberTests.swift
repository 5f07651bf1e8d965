import LinkedData
import Testing

@Suite struct JSONNumberTests {
    @Test(arguments: ["0", "-0", "7", "10", "0.7", "-12.50", "1e9", "1E-9", "1.5e+10", "0e0"])
    func numbers(_ lexeme: String) throws {
        #expect(try #require(JSON.Number(lexeme)).lexeme == lexeme)
    }

    @Test(arguments: [
        "", "-", "+1", ".5", "1.", "01", "-01", "00", "1e", "1e+", "1.e2", "1,5", " 1", "1 ", "0x1", "NaN", "Infinity",
        "١",
        "1\u{301}", "1.2.3", "--1",
    ])
    func otherTexts(_ text: String) {
        #expect(JSON.Number(text) == nil)
    }

    @Test func equalityIsOfLexemes() {
        #expect(JSON.Number("1.0") != JSON.Number("1"))
        #expect(JSON.Number("7") == JSON.Number(7))
    }
}
