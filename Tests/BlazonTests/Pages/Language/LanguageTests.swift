import Testing

@testable import Blazon

@Suite struct LanguageTests {
    @Test(arguments: [
        ("en", ["en"]), ("pt-BR", ["pt-BR", "pt"]), ("zh-Hant-TW", ["zh-Hant-TW", "zh-Hant", "zh"]),
    ])
    func `what a tag falls back to`(tag: String, tags: [String]) {
        #expect(Language(tag).tags == tags)
    }

    @Test(arguments: [
        ("ar", "rtl"), ("ar-EG", "rtl"), ("he", "rtl"), ("fa", "rtl"), ("ur-PK", "rtl"), ("az-Arab", "rtl"),
        ("pa-Arab-PK", "rtl"), ("ar-Latn", "ltr"), ("en", "ltr"), ("az", "ltr"), ("ja", "ltr"),
    ])
    func `the direction of its script`(tag: String, direction: String) {
        #expect(Language(tag).direction == direction)
    }

    @Test(arguments: [
        ("en", "English"), ("en-GB", "English (United Kingdom)"), ("pt-BR", "Português (Brasil)"), ("de", "Deutsch"),
        ("ar", "العربية"), ("ar-EG", "العربية (EG)"), ("zh-Hant-TW", "繁體中文 (TW)"), ("ja", "日本語"),
        ("nb", "Norsk bokmål"), ("sr-Latn-RS", "Srpski (RS)"), ("tlh", "tlh"), ("tlh-US", "tlh-US"),
    ])
    func `its name in its own words`(tag: String, name: String) {
        #expect(LanguageNames.name(of: tag) == name)
    }
}
