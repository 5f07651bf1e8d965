/// Finds out what the columns of a list are, and says what is wrong with their names.
struct AwardHeaderReading {
    private let row: CSVRow
    private let findings: AwardFindings
    private let names: [String]
    private let guesses: [AwardColumn?]
    private let mayBeShown: [Bool]
    private let visible: [Range<Int>]
    private(set) var columns: [AwardColumn?]
    private(set) var positions: [AwardColumn: Int] = [:]

    init(_ row: CSVRow, findings: AwardFindings) {
        self.row = row
        self.findings = findings
        let names = row.fields.indices.map(row.text)
        let columns = names.map(AwardColumn.init(header:))
        let guesses = names.map(AwardColumn.meant(by:))
        // The line of an award that came to stand in the header's hides whatever no list is known to be called.
        let holdsAward = names.contains { $0.utf8.contains(UInt8(ascii: "@")) || WrittenDate($0) != nil }
        let mayBeShown = names.indices.map { index in
            columns[index] != nil || guesses[index] != nil || (!holdsAward && names[index].utf8.count <= 60)
        }
        visible = row.ranges { !mayBeShown[$0] }
        self.names = names
        self.columns = columns
        self.guesses = guesses
        self.mayBeShown = mayBeShown
    }

    var namesSomething: Bool {
        columns.contains { $0 != nil } || guesses.contains { $0 != nil }
    }

    var start: Range<Int> { row.range.lowerBound..<row.range.lowerBound }

    /// Columns that hold a name in parts.
    var nameParts: [Int] { columns.indices.filter { columns[$0] == nil && AwardColumn.isPartOfName(names[$0]) } }

    mutating func takeNamed() {
        for index in columns.indices {
            guard let column = columns[index] else { continue }
            if positions[column] == nil {
                positions[column] = index
                continue
            }
            columns[index] = nil
            findings.add(
                .duplicateColumn, "two columns are called '\(column.rawValue)'", at: row.range(of: index),
                showing: visible, label: "second", help: "rename or remove one of them")
        }
    }

    /// What is nearly a column's name is read as that column, so that one run tells what is wrong with its rows, too.
    mutating func takeGuessed() {
        for index in columns.indices where columns[index] == nil {
            guard let guess = guesses[index], positions[guess] == nil, AwardColumn(header: names[index]) == nil else {
                continue
            }
            positions[guess] = index
            columns[index] = guess
            let isRequired = AwardColumn.required.contains(guess)
            findings.add(
                isRequired ? .missingColumn : .unknownColumn,
                isRequired
                    ? "no column '\(guess.rawValue)'; '\(names[index])' seems to be it"
                    : "award list has no column '\(names[index])'",
                at: row.range(of: index), showing: visible, label: "unknown",
                help: "did you mean '\(guess.rawValue)'? Rename the column")
        }
    }

    /// One warning for all the columns that nobody can make sense of: an export has dozens.
    func reportUnread() {
        let unread = columns.indices.filter {
            columns[$0] == nil && !names[$0].isEmpty && AwardColumn(header: names[$0]) == nil
        }
        guard let first = unread.first else { return }
        let list = unread.prefix(3).map { mayBeShown[$0] ? "'\(names[$0])'" : "…" }.joined(separator: ", ")
        let more = unread.count > 3 ? " and \(unread.count - 3) more" : ""
        var help = ["remove \(unread.count == 1 ? "it" : "them"), or rename what an award list knows"]
        if unread.contains(where: { AwardColumn.isPartOfName(names[$0]) }) {
            help.append("write first and last name together in one column 'name', where the learner agreed to it")
        }
        help.append("an award list knows " + AwardColumn.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
        findings.add(
            .unknownColumn,
            unread.count == 1 ? "award list has no column \(list)" : "columns \(list)\(more) are not read",
            at: row.range(of: first), showing: visible, label: "not read", help: help)
    }

    func reportMissing() {
        let missing = AwardColumn.required.filter { positions[$0] == nil }
        guard !missing.isEmpty else { return }
        let list = missing.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        findings.add(
            .missingColumn, "no column \(list)", at: start, showing: visible,
            help: missing.map { "add a column '\($0.rawValue)' with \(Self.content(of: $0))" }
                + (names.contains("SIS User ID") ? [Self.gradebook] : []))
    }

    private static let gradebook =
        "a Canvas gradebook holds no e-mail addresses: list those who passed, with their addresses from the class list"

    private static func content(of column: AwardColumn) -> String {
        switch column {
        case .badge: "the badge's id in the catalog"
        case .recipient: "the learner's e-mail address"
        default: "the day of the award, like 2026-05-02"
        }
    }
}
