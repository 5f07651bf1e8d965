import OpenBadges
import Testing

@Suite struct FullDateTests {
    @Test(arguments: ["2026-08-24", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])
    func dates(_ text: String) {
        #expect(FullDate(text)?.text == text)
    }

    @Test(arguments: [
        "", "2026-8-24", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
        "2026-01-32", "20260101", "2026-01-01Z", "٢٠٢٦-01-01",
    ])
    func otherTexts(_ text: String) {
        #expect(FullDate(text) == nil)
    }
}
