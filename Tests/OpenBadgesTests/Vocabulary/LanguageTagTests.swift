import OpenBadges
import Testing

@Suite struct LanguageTagTests {
    @Test(arguments: ["en", "mul", "en-US", "es-419", "zh-Hant", "zh-Hant-TW"])
    func tags(_ text: String) {
        #expect(LanguageTag(text)?.text == text)
    }

    @Test(arguments: [
        "", "e", "EN", "en-us", "en_US", "zh-hant", "en-", "english", "en-US-x", "en\n", "e\u{301}n", "１２",
    ])
    func otherTexts(_ text: String) {
        #expect(LanguageTag(text) == nil)
    }
}
