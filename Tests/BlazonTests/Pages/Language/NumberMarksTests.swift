import Testing

@testable import Blazon

@Suite struct NumberMarksTests {
    @Test(arguments: [
        ("en", "1,200", "12.0", "1,234,567.25"), ("en-ZA", "1\u{A0}200", "12,0", "1\u{A0}234\u{A0}567,25"),
        ("en-IN", "1,200", "12.0", "12,34,567.25"), ("hi", "1,200", "12.0", "12,34,567.25"),
        ("de", "1.200", "12,0", "1.234.567,25"), ("de-CH", "1’200", "12.0", "1’234’567.25"),
        ("fr", "1\u{202F}200", "12,0", "1\u{202F}234\u{202F}567,25"), ("es", "1200", "12,0", "1.234.567,25"),
        ("es-MX", "1,200", "12.0", "1,234,567.25"), ("pt", "1.200", "12,0", "1.234.567,25"),
        ("pt-BR", "1.200", "12,0", "1.234.567,25"), ("pt-PT", "1200", "12,0", "1\u{A0}234\u{A0}567,25"),
        ("it", "1200", "12,0", "1.234.567,25"), ("nl", "1.200", "12,0", "1.234.567,25"),
        ("sv", "1\u{A0}200", "12,0", "1\u{A0}234\u{A0}567,25"), ("pl", "1200", "12,0", "1\u{A0}234\u{A0}567,25"),
        ("ru", "1\u{A0}200", "12,0", "1\u{A0}234\u{A0}567,25"), ("ja", "1,200", "12.0", "1,234,567.25"),
        ("he", "1,200", "12.0", "1,234,567.25"), ("ar", "1,200", "12.0", "1,234,567.25"),
        ("mt", "1200", "12.0", "1234567.25"),
    ])
    func `the marks are the language's, the digits the catalog's`(
        tag: String, thousands: String, decimals: String, millions: String
    ) throws {
        let marks = Formats(Language(tag)).numbers
        let texts = try ["1200", "12.0", "1234567.25"].map { marks.text(try #require(DecimalNumber($0))) }
        #expect(texts == [thousands, decimals, millions])
    }
}
