/// One list on its way from rows to awards.
struct AwardListReading {
    let path: SourcePath
    let resolver: AwardResolver
    let findings: AwardFindings
    private var state = State.beforeHeader
    private var hasBadEncoding = false

    private enum State {
        case beforeHeader
        case under(AwardHeader)
        /// What the columns are cannot be told.
        case lost
    }

    init(path: SourcePath, resolver: AwardResolver, findings: AwardFindings) {
        self.path = path
        self.resolver = resolver
        self.findings = findings
    }

    /// - Returns: nil for the header, and, with diagnostics, for what is no award.
    mutating func award(of row: CSVRow) -> WrittenAward? {
        reportEncoding(of: row)
        let isBroken = reportForm(of: row)
        switch state {
        case .lost: return nil
        case .beforeHeader:
            state = AwardHeader(row, findings: findings).map(State.under) ?? .lost
            return nil
        case .under(let header):
            guard !isBroken, hasRightLength(row, under: header), header.hasRequired else { return nil }
            let written = AwardRow(row, under: header, path: path)
            guard let award = resolver.award(written, findings: findings), row.mistakes.isEmpty else { return nil }
            return WrittenAward(award: award, row: written)
        }
    }

    func finish() {
        guard case .beforeHeader = state else { return }
        findings.add(
            .missingColumn, "'\(path.name)' is empty", at: 0..<0, showing: [],
            help: "begin it with a row such as 'badge,recipient,issued', or remove the file")
    }

    func reportDuplicate(_ written: AwardRow, first: String, isRepeatable: Bool) {
        findings.add(
            .duplicateAward,
            isRepeatable
                ? "the same learner is awarded the same badge twice on one day"
                : "the same learner is awarded the same badge twice",
            at: written.range(.recipient), showing: written.visible, label: "second",
            help: ["remove one of the two rows; the first is \(first)"]
                + (isRepeatable ? [] : ["where the badge can be earned again, write 'repeatable: true' in the catalog"])
        )
    }

    /// - Returns: whether the row's fields cannot be told apart.
    private func reportForm(of row: CSVRow) -> Bool {
        var isBroken = false
        for mistake in row.mistakes {
            switch mistake {
            case .unclosedQuote(let offset):
                isBroken = true
                findings.add(
                    .csvSyntax, "quote that nothing closes", at: offset..<offset + 1, showing: [],
                    label: "opened here",
                    help: "close it before the next separator, or write every quote in a text twice")
            case .strayQuote(let offset):
                findings.add(
                    .csvSyntax, "quote amid a quoted text", at: offset..<offset + 1, showing: [], label: "",
                    help: "write it twice: \"\"")
            case .tooLong:
                isBroken = true
                findings.add(
                    .csvSyntax, "row of more than \(CSVReader.longestRow >> 10) KiB", at: row.range, showing: [],
                    help: "look for a quote that nothing closes, or shorten the texts")
            }
        }
        return isBroken
    }

    private func hasRightLength(_ row: CSVRow, under header: AwardHeader) -> Bool {
        let (count, wanted) = (row.fields.count, header.columns.count)
        let extra = row.fields.indices.dropFirst(wanted).first { !row.trimmed($0).isEmpty }
        if count >= wanted, extra == nil { return true }
        findings.add(
            .rowLength, "row has \(count) field\(count == 1 ? "" : "s"), and the header \(wanted)",
            at: extra.map { row.outerRange(of: $0) } ?? row.range, showing: [],
            label: extra == nil ? "too few" : "too many",
            help: extra == nil
                ? "write a separator for every empty field, so that each value stands under its column"
                : "put a text that holds the separator in double quotes")
        return false
    }

    private mutating func reportEncoding(of row: CSVRow) {
        guard !hasBadEncoding else { return }
        for index in row.fields.indices {
            let content = row.window[row.fields[index].content]
            guard content.contains(where: { $0 >= 0x80 }), let offset = content.firstInvalidUTF8 else { continue }
            hasBadEncoding = true
            let place = row.base + content.startIndex + offset
            findings.add(
                .badEncoding, "'\(path.name)' is not UTF-8", at: place..<place + 1, showing: [],
                help:
                    "save it as UTF-8: in Excel, choose 'CSV UTF-8 (Comma delimited)'; otherwise names would be misspelt"
            )
        }
    }
}
