extension PluralRule {
    /// The rules of the languages that Blazon knows.
    static let known: [String: PluralRule] = {
        let speakers: [(PluralRule, String)] = [
            (.japanese, "ja zh ko vi id ms th lo my km yue"),
            (.english, "en de nl sv fi et it ca gl sw ur yi ia fy"),
            (.spanish, "es af nb nn no el hu tr bg eu ka az kk ky uz sq mn ml ta te mr ne so lb"),
            (.french, "fr pt hy"), (.english, "pt-PT"),
            (.hindi, "hi bn fa gu kn am zu as"),
            (.danish, "da"), (.icelandic, "is"), (.polish, "pl"), (.czech, "cs sk"), (.russian, "ru uk"),
            (.croatian, "hr sr bs"), (.slovenian, "sl"), (.romanian, "ro mo"), (.lithuanian, "lt"), (.latvian, "lv"),
            (.arabic, "ar"), (.hebrew, "he iw"), (.irish, "ga"), (.welsh, "cy"),
        ]
        let pairs = speakers.flatMap { rule, tags in tags.split(separator: " ").map { (String($0), rule) } }
        return Dictionary(pairs) { first, _ in first }
    }()
}
