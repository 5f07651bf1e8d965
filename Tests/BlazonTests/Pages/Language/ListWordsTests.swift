import Testing

@testable import Blazon

@Suite struct ListWordsTests {
    @Test(arguments: [
        ("en", "a and b", "a, b and c"), ("en-GB", "a and b", "a, b and c"), ("en-US", "a and b", "a, b, and c"),
        ("de", "a und b", "a, b und c"), ("fr", "a et b", "a, b et c"), ("es", "a y b", "a, b y c"),
        ("cs", "a a\u{A0}b", "a, b a\u{A0}c"), ("ar", "a وb", "a وb وc"), ("he", "a ו-b", "a, b ו-c"),
        ("ja", "a、b", "a、b、c"), ("zh", "a和b", "a、b和c"), ("mt", "a, b", "a, b, c"),
    ])
    func `things in a row`(tag: String, two: String, three: String) {
        let words = Formats(Language(tag)).lists
        #expect(words.text([]) == "")
        #expect(words.text(["a"]) == "a")
        #expect(words.text(["a", "b"]) == two)
        #expect(words.text(["a", "b", "c"]) == three)
    }

    @Test func `Hebrew joins its own words without a hyphen`() {
        #expect(Formats(Language("he")).lists.text(["שנה", "חודש"]) == "שנה וחודש")
    }

    @Test(arguments: [("en", "1 y and 6 m"), ("ja", "1 y6 m"), ("ko", "1 y 6 m"), ("ru", "1 y 6 m")])
    func `the parts of a duration`(tag: String, text: String) {
        #expect(Formats(Language(tag)).lists.text(ofAmounts: ["1 y", "6 m"]) == text)
    }
}
