import Testing

@testable import Blazon

@Suite struct DateWordsTests {
    @Test(arguments: [
        ("ar", "24 أغسطس 2026"), ("bg", "24 август 2026 г."), ("ca", "24 d’agost del 2026"), ("cs", "24. srpna 2026"),
        ("da", "24. august 2026"), ("de", "24. August 2026"), ("de-CH", "24. August 2026"),
        ("el", "24 Αυγούστου 2026"), ("en", "24 August 2026"), ("en-GB", "24 August 2026"),
        ("en-US", "August 24, 2026"), ("es", "24 de agosto de 2026"), ("es-MX", "24 de agosto de 2026"),
        ("et", "24. august 2026"), ("fi", "24. elokuuta 2026"), ("fr", "24 août 2026"),
        ("gl", "24 de agosto de 2026"), ("he", "24 באוגוסט 2026"), ("hi", "24 अगस्त 2026"),
        ("hr", "24. kolovoza 2026."), ("hu", "2026. augusztus 24."), ("id", "24 Agustus 2026"),
        ("is", "24. ágúst 2026"), ("it", "24 agosto 2026"), ("ja", "2026年8月24日"), ("ko", "2026년 8월 24일"),
        ("lt", "2026 m. rugpjūčio 24 d."), ("lv", "2026. gada 24. augusts"), ("nb", "24. august 2026"),
        ("nl", "24 augustus 2026"), ("pl", "24 sierpnia 2026"), ("pt", "24 de agosto de 2026"),
        ("ro", "24 august 2026"), ("ru", "24 августа 2026 г."), ("sk", "24. augusta 2026"),
        ("sl", "24. avgust 2026"), ("sv", "24 augusti 2026"), ("th", "24 สิงหาคม ค.ศ. 2026"),
        ("tr", "24 Ağustos 2026"), ("uk", "24 серпня 2026 р."), ("vi", "24 tháng 8, 2026"),
        ("zh", "2026年8月24日"), ("zh-Hant-TW", "2026年8月24日"),
        // What nobody told Blazon it does not guess.
        ("mt", "2026-08-24"), ("tlh", "2026-08-24"),
    ])
    func `a day in the language's words`(tag: String, words: String) throws {
        #expect(try text("2026-08-24", in: tag) == words)
    }

    @Test(arguments: [
        ("en", "1 January 2027"), ("fr", "1er janvier 2027"), ("pt", "1 de janeiro de 2027"),
        ("pt-BR", "1º de janeiro de 2027"), ("de", "1. Januar 2027"), ("de-AT", "1. Jänner 2027"),
        ("ca", "1 de gener del 2027"), ("ja", "2027年1月1日"),
    ])
    func `the first day of the year`(tag: String, words: String) throws {
        #expect(try text("2027-01-01", in: tag) == words)
    }

    @Test func `every language has twelve months and all three parts`() {
        for (tag, words) in DateWords.known {
            #expect(Set(words.months).count == 12, "\(tag)")
            #expect(words.pattern.placeholders.sorted() == DateWords.placeholders, "\(tag)")
        }
    }

    private func text(_ iso: String, in tag: String) throws -> String {
        Strings(language: Language(tag), entries: []).text(try #require(CalendarDate(iso)))
    }
}
