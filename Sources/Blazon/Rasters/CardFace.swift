/// The two voices of a share card, each in fonts for every script.
enum CardFace {
    /// For names and titles: transitional, as on the pages.
    case serif
    /// For the smaller words.
    case sans

    /// The families to look in, best first.
    func families(for text: String, language: String) -> String {
        let form = Self.ideographForm(for: text, language: language)
        let families: [String] =
            switch self {
            case .serif:
                // Charis knows some letters of Greek, and a word must not mix two hands.
                (Self.hasGreek(text) ? ["Noto Serif", "Charis SIL"] : ["Charis SIL", "Noto Serif"])
                    + ["Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif CJK \(form)"]
            case .sans:
                ["Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK \(form)"]
            }
        return (families + ["WenQuanYi Micro Hei"]).joined(separator: ",")
    }

    private static func hasGreek(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x370...0x3FF).contains($0.value) || (0x1F00...0x1FFF).contains($0.value) }
    }

    /// Languages write the same ideograph in different forms; kana and hangul tell which language it is.
    private static func ideographForm(for text: String, language: String) -> String {
        if text.unicodeScalars.contains(where: { (0x3040...0x30FF).contains($0.value) }) { return "JP" }
        if text.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) { return "KR" }
        let tag = language.lowercased()
        if tag.hasPrefix("ja") { return "JP" }
        if tag.hasPrefix("ko") { return "KR" }
        let isTraditional = ["hant", "-tw", "-hk", "-mo"].contains { tag.contains($0) }
        return isTraditional ? "TC" : "SC"
    }
}
