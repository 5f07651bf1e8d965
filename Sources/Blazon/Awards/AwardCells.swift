import LinkedData

/// The cells of one row, read by type, with a word for each that is wrong.
final class AwardCells {
    private let row: AwardRow
    private let findings: AwardFindings
    private var wrong: Set<AwardColumn> = []
    private(set) var hasMistakes = false
    private lazy var visible = row.visible

    init(_ row: AwardRow, findings: AwardFindings) {
        self.row = row
        self.findings = findings
    }

    func text(_ column: AwardColumn) -> String? { row.text(column) }

    func isWrong(_ column: AwardColumn) -> Bool { wrong.contains(column) }

    /// For a row that is not to be awarded, though nothing can be said of it.
    func giveUp() { hasMistakes = true }

    func report(_ rule: Rule, _ message: String, at column: AwardColumn, label: String = "", help: [String]) {
        report(rule, message, at: column, range: row.range(column), label: label, help: help)
    }

    func report(_ rule: Rule, _ message: String, at column: AwardColumn, label: String = "", help: String) {
        report(rule, message, at: column, label: label, help: [help])
    }

    private func report(
        _ rule: Rule, _ message: String, at column: AwardColumn, range: Range<Int>, label: String, help: [String]
    ) {
        hasMistakes = true
        wrong.insert(column)
        findings.add(rule, message, at: range, showing: visible, label: label, help: help)
    }

    func required(_ column: AwardColumn, such: String) -> String? {
        if let text = row.text(column) { return text }
        report(.emptyCell, "nothing under '\(column.rawValue)'", at: column, label: "empty", help: "write \(such)")
        return nil
    }

    func date(_ column: AwardColumn) -> CalendarDate? {
        if let bytes = row.bytes(column), let date = CalendarDate(utf8: bytes) { return date }
        guard let text = row.text(column) else { return nil }
        if let date = CalendarDate(text) { return date }
        let written = WrittenDate(text)
        let time = text.utf8.count > 10 ? CalendarDate(String(text.prefix(10))) : nil
        report(
            .badDate, "\(AwardWords.quoted(text, under: column)) is not a date", at: column,
            help: written?.advice ?? time.map { "write the day alone: \($0)" }
                ?? "write year, month, day, like 2026-05-02")
        return nil
    }

    /// What is written for people; nobody's address is in it.
    func words(_ column: AwardColumn, atMost most: Int) -> String? {
        guard let text = row.text(column) else { return nil }
        if text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 || $0 == 0x7F }) {
            report(
                .badEncoding, "control character under '\(column.rawValue)'", at: column,
                help: "write the words anew")
        }
        if AddressInText.isIn(text) {
            report(
                .addressInText, "an e-mail address stands under '\(column.rawValue)'", at: column,
                label: "would be published",
                help: "leave the address out: what stands here becomes part of the credential")
        }
        if text.utf8.count > most {
            report(
                .textTooLong, "text under '\(column.rawValue)' is longer than \(most) bytes", at: column,
                label: "\(text.utf8.count) bytes", help: "shorten it, or link to it as evidence")
        }
        return text
    }

    /// Addresses, one after another.
    func evidence() -> [WebURL] {
        guard let text = row.text(.evidence) else { return [] }
        var urls: [WebURL] = []
        let start = row.range(.evidence).lowerBound
        for word in text.utf8.split(whereSeparator: { $0 == 0x7C || $0 <= 0x20 }) {
            let place = text.utf8.distance(from: text.utf8.startIndex, to: word.startIndex)
            // A cell with doubled quotes is shorter than it is written.
            let range =
                row.bytes(.evidence) == nil
                ? row.range(.evidence) : start + place..<start + place + word.count
            let text = String(Substring(word))
            if AddressInText.isIn(text) {
                report(
                    .addressInText, "an e-mail address stands in an address under 'evidence'", at: .evidence,
                    range: range, label: "would be published", help: ["link to the evidence without it"])
            } else if let url = WebURL(text), IRI(text) != nil {
                if !urls.contains(url) { urls.append(url) }
            } else {
                report(
                    .badURL, "evidence is not a web address", at: .evidence, range: range, label: "",
                    help: [
                        "write it whole, like https://portfolio.example.org/essay; several with a space or '|' between"
                    ])
            }
        }
        return urls
    }

    func credit() -> DecimalNumber? {
        guard let text = row.text(.credit) else { return nil }
        if let number = DecimalNumber(text) { return number }
        let meant = DecimalNumber(text.replacing(",", with: "."))
        report(
            .badNumber, "\(AwardWords.quoted(text, under: .credit)) is not a number", at: .credit,
            help: meant.map { "did you mean '\($0)'?" } ?? "write digits only, like 2.5")
        return nil
    }

    /// One of a few words.
    func choice<Word: RawRepresentable<String> & CaseIterable>(_ column: AwardColumn, of type: Word.Type) -> Word? {
        guard let text = row.text(column) else { return nil }
        let lower = text.lowercased()
        if let word = Word(rawValue: lower) { return word }
        let words = Word.allCases.map(\.rawValue)
        let list = "write one of " + words.map { "'\($0)'" }.joined(separator: ", ")
        let meant = Suggestion.nearest(to: lower, among: words)
        report(
            .unknownChoice, "\(AwardWords.quoted(text, under: column)) is no \(column.rawValue)", at: column,
            label: "unknown", help: (meant.map { ["did you mean '\($0)'?"] } ?? []) + [list])
        return nil
    }
}

/// Finds what looks like somebody's e-mail address within a text.
enum AddressInText {
    static func isIn(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.contains(UInt8(ascii: "@")) else { return false }
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { index in
            guard scalars[index] == "@", index > 0, isWord(scalars[index - 1]) else { return false }
            let domain = scalars[(index + 1)...].prefix { isWord($0) || $0 == "." || $0 == "-" }
            let labels = domain.split(separator: ".", omittingEmptySubsequences: true)
            return labels.count >= 2 && domain.first != "."
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    }
}
