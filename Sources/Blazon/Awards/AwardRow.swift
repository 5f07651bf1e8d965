/// A row of an award list as it is written: texts by column, each with its place.
struct AwardRow {
    private let row: CSVRow
    private let header: AwardHeader
    let path: SourcePath

    init(_ row: CSVRow, under header: AwardHeader, path: SourcePath) {
        self.row = row
        self.header = header
        self.path = path
    }

    var line: Int { row.line }
    var range: Range<Int> { row.range }

    /// What is written under a column; nil for nothing.
    func text(_ column: AwardColumn) -> String? {
        guard let index = index(column) else { return nil }
        let text = row.text(index)
        return text.isEmpty ? nil : text
    }

    /// The bytes under a column, where quotes are not written twice.
    func bytes(_ column: AwardColumn) -> ArraySlice<UInt8>? {
        guard let index = index(column), !row.fields[index].hasDoubledQuotes else { return nil }
        let bytes = row.trimmed(index)
        return bytes.isEmpty ? nil : bytes
    }

    /// Where the text of a column stands, or where it would.
    func range(_ column: AwardColumn) -> Range<Int> {
        index(column).map { row.range(of: $0) } ?? row.range
    }

    private func index(_ column: AwardColumn) -> Int? {
        header[column].flatMap { $0 < row.fields.count ? $0 : nil }
    }

    /// What of the row may be shown to anybody: separators, and what is surely no person's.
    var visible: [Range<Int>] {
        row.ranges { index in
            let column = index < header.columns.count ? header.columns[index] : nil
            let text = row.text(index)
            return !text.isEmpty && column.map { AwardWords.mayBeShown(text, under: $0) } != true
        }
    }
}

/// What may be repeated of an award list's cells in messages and excerpts: logs are public.
enum AwardWords {
    static func mayBeShown(_ text: String, under column: AwardColumn) -> Bool {
        switch column {
        case .badge: Slug(text) != nil
        case .issued, .expires: WrittenDate(text) != nil
        case .credit:
            text.utf8.count <= 8 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
        case .recipientType: isNear(text, Recipient.Kind.allCases.map(\.rawValue))
        case .visibility: isNear(text, Award.Visibility.allCases.map(\.rawValue))
        case .status: isNear(text, StatusWord.allCases.map(\.rawValue))
        case .replaces: AwardIdentifier(text) != nil
        case .recipient, .name, .evidence, .narrative, .result, .reason: false
        }
    }

    /// The text in quotes where it may be shown, or the column's name.
    static func quoted(_ text: String, under column: AwardColumn) -> String {
        mayBeShown(text, under: column) ? "'\(text)'" : "what stands under '\(column.rawValue)'"
    }

    private static func isNear(_ text: String, _ words: [String]) -> Bool {
        let text = text.lowercased()
        return words.contains(text) || Suggestion.nearest(to: text, among: words) != nil
    }
}

/// What may be written under `status`.
enum StatusWord: String, CaseIterable {
    case valid
    case suspended
    case revoked
}
