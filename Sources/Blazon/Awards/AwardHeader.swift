/// The first row of an award list: which column is which.
struct AwardHeader {
    /// By position; nil for columns that are not read.
    let columns: [AwardColumn?]
    /// Columns that hold a name in parts, and are not read.
    let nameParts: [Int]
    private let positions: [AwardColumn: Int]

    /// - Returns: nil, with a diagnostic, when the row names no column at all: it may be somebody's award.
    init?(_ row: CSVRow, findings: AwardFindings) {
        var reading = AwardHeaderReading(row, findings: findings)
        guard reading.namesSomething else {
            findings.add(
                .missingColumn, "first row names no column of an award list", at: reading.start, showing: [],
                label: "not a header",
                help: "begin the file with a row such as 'badge,recipient,issued', and put the awards below it")
            return nil
        }
        reading.takeNamed()
        reading.takeGuessed()
        reading.reportUnread()
        reading.reportMissing()
        columns = reading.columns
        nameParts = reading.nameParts
        positions = reading.positions
    }

    /// Where a column is.
    subscript(column: AwardColumn) -> Int? { positions[column] }

    var hasRequired: Bool { AwardColumn.required.allSatisfy { positions[$0] != nil } }
}
