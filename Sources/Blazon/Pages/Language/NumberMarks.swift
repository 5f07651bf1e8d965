/// The marks within numbers: `1,200.5`, `1.200,5`.
struct NumberMarks: Hashable, Sendable {
    var decimal: String
    /// Between groups of digits; empty for none.
    var group: String
    /// Numbers of fewer digits before the decimal mark are not grouped.
    let fewestGrouped: Int
    /// Whether only the last group has three digits and the others two, as in India: `12,34,567`.
    let groupsByTwo: Bool

    init(decimal: String, group: String, fewestGrouped: Int = 4, groupsByTwo: Bool = false) {
        self.decimal = decimal
        self.group = group
        self.fewestGrouped = fewestGrouped
        self.groupsByTwo = groupsByTwo
    }

    /// Digits with a full stop before decimals, as the catalog writes them.
    static let plain = NumberMarks(decimal: ".", group: "")

    /// Every digit that is there, and no other.
    func text(_ number: DecimalNumber) -> String {
        let parts = number.description.split(separator: ".")
        return grouped(parts[0]) + parts.dropFirst().map { decimal + $0 }.joined()
    }

    private func grouped(_ digits: Substring) -> String {
        guard digits.count >= fewestGrouped, !group.isEmpty else { return String(digits) }
        var groups: [Substring] = []
        var rest = digits
        while !rest.isEmpty {
            let size = groupsByTwo && !groups.isEmpty ? 2 : 3
            groups.append(rest.suffix(size))
            rest = rest.dropLast(size)
        }
        return groups.reversed().joined(separator: group)
    }
}

extension NumberMarks {
    private static let stopAndComma = NumberMarks(decimal: ".", group: ",")
    private static let commaAndStop = NumberMarks(decimal: ",", group: ".")
    private static let commaAndSpace = NumberMarks(decimal: ",", group: "\u{A0}")
    private static let commaAndNarrowSpace = NumberMarks(decimal: ",", group: "\u{202F}")
    private static let commaAndLaterSpace = NumberMarks(decimal: ",", group: "\u{A0}", fewestGrouped: 5)
    private static let commaAndLaterStop = NumberMarks(decimal: ",", group: ".", fewestGrouped: 5)
    private static let swiss = NumberMarks(decimal: ".", group: "’")
    private static let indian = NumberMarks(decimal: ".", group: ",", groupsByTwo: true)

    /// The marks of the languages that Blazon knows.
    static let known: [String: NumberMarks] = {
        let speakers: [(NumberMarks, String)] = [
            (
                .stopAndComma,
                "en ja zh ko th he ar ga cy es-419 es-MX es-US es-DO es-GT es-HN es-NI es-PA es-PE es-PR es-SV"
            ),
            (
                .commaAndStop,
                "de nl da ro tr el id vi pt ca gl hr sr bs is eu es-AR es-BO es-CL es-CO es-EC es-PY es-UY es-VE"
            ),
            (.commaAndSpace, "sv nb nn no fi cs sk uk ru lt en-ZA de-AT fr-CA es-CR pt-AO"),
            (.commaAndNarrowSpace, "fr"),
            (.commaAndLaterSpace, "pl hu bg et lv pt-PT pt-MZ"),
            (.commaAndLaterStop, "es it sl"),
            (.swiss, "de-CH de-LI it-CH"), (.indian, "hi en-IN"),
        ]
        let pairs = speakers.flatMap { marks, tags in tags.split(separator: " ").map { (String($0), marks) } }
        return Dictionary(pairs) { first, _ in first }
    }()
}
