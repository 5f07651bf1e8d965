/// A language that words are written in, by its tag: `en`, `pt-BR`, `zh-Hant-TW`.
struct Language: Hashable, Sendable {
    let tag: String
    /// The tag, then what is left as its last part falls away: `zh-Hant-TW`, `zh-Hant`, `zh`.
    let tags: [String]

    init(_ tag: String) {
        self.tag = tag
        let parts = tag.split(separator: "-")
        tags = parts.indices.reversed().map { parts[...$0].joined(separator: "-") }
    }

    /// What a table says of the language, or of the one it is a variety of.
    func fact<Fact>(in table: [String: Fact]) -> Fact? {
        tags.lazy.compactMap { table[$0] }.first
    }

    /// The direction it is written in, for the `dir` attribute.
    var direction: String {
        let parts = tag.split(separator: "-")
        let script = parts.dropFirst().first { $0.utf8.count == 4 }.map(String.init)
        let isFromTheRight =
            script.map(Self.scriptsFromTheRight.contains)
            ?? tags.last.map(Self.languagesFromTheRight.contains) ?? false
        return isFromTheRight ? "rtl" : "ltr"
    }

    private static let scriptsFromTheRight: Set = [
        "Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    ]

    private static let languagesFromTheRight: Set = [
        "ar", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
}
