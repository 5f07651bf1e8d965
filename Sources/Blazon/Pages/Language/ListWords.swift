/// How several things are named in a row: `a, b and c`.
struct ListWords: Hashable, Sendable {
    /// Between things.
    var comma: String
    /// Before the last of two.
    var and: String
    /// Before the last of three and more.
    var lastComma: String
    /// Follows the word before a last thing that is not written in the language's letters, as Hebrew does before digits.
    let joint: String
    /// Between the parts of a duration, where they are set side by side instead: `1年6か月`.
    let amounts: String?

    init(_ comma: String, _ and: String, lastComma: String? = nil, joint: String = "", amounts: String? = nil) {
        self.comma = comma
        self.and = and
        self.lastComma = lastComma ?? and
        self.joint = joint
        self.amounts = amounts
    }

    /// For a language whose word for "and" is not known.
    static let plain = ListWords(", ", ", ")

    func text(_ things: [String]) -> String {
        guard let last = things.last, things.count > 1 else { return things.joined() }
        let isForeign = last.unicodeScalars.first?.isASCII == true
        return things.dropLast().joined(separator: comma) + (things.count == 2 ? and : lastComma)
            + (isForeign ? joint : "") + last
    }

    /// The parts of a duration: `1 year and 6 months`.
    func text(ofAmounts amounts: [String]) -> String {
        self.amounts.map { amounts.joined(separator: $0) } ?? text(amounts)
    }
}

extension ListWords {
    /// The words of the languages that Blazon knows.
    static let known: [String: ListWords] = [
        "ar": ListWords(" و", " و"), "bg": ListWords(", ", " и "), "ca": ListWords(", ", " i "),
        "cs": ListWords(", ", " a\u{A0}"), "cy": ListWords(", ", " a "), "da": ListWords(", ", " og "),
        "de": ListWords(", ", " und "), "el": ListWords(", ", " και "), "en": ListWords(", ", " and "),
        "en-US": ListWords(", ", " and ", lastComma: ", and "), "es": ListWords(", ", " y "),
        "et": ListWords(", ", " ja "), "eu": ListWords(", ", " eta "), "fi": ListWords(", ", " ja "),
        "fr": ListWords(", ", " et "), "ga": ListWords(", ", " agus "), "gl": ListWords(", ", " e "),
        "he": ListWords(", ", " ו", joint: "-"), "hi": ListWords(", ", " और ", lastComma: ", और "),
        "hr": ListWords(", ", " i "), "hu": ListWords(", ", " és "),
        "id": ListWords(", ", " dan ", lastComma: ", dan "), "is": ListWords(", ", " og "),
        "it": ListWords(", ", " e "), "ja": ListWords("、", "、", amounts: ""),
        "ko": ListWords(", ", " 및 ", amounts: " "), "lt": ListWords(", ", " ir "), "lv": ListWords(", ", " un "),
        "nb": ListWords(", ", " og "), "nl": ListWords(", ", " en "), "nn": ListWords(", ", " og "),
        "no": ListWords(", ", " og "), "pl": ListWords(", ", " i "), "pt": ListWords(", ", " e "),
        "ro": ListWords(", ", " și "), "ru": ListWords(", ", " и ", amounts: " "),
        "sk": ListWords(", ", " a\u{A0}"), "sl": ListWords(", ", " in "), "sv": ListWords(", ", " och "),
        "th": ListWords(" ", "และ", lastComma: " และ", amounts: " "), "tr": ListWords(", ", " ve ", amounts: " "),
        "uk": ListWords(", ", " і "), "vi": ListWords(", ", " và ", amounts: " "),
        "zh": ListWords("、", "和", amounts: ""),
    ]
}
