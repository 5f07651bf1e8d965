/// Reads a table row by row from pieces of a file, in one pass, with room for one row and one piece.
struct CSVReader {
    private var decoder = TableDecoder()
    private var window: [UInt8] = []
    /// Where the window begins in the file.
    private var base = 0
    /// Where the next row begins in the window.
    private var start = 0
    private var line = 1
    private var scan = CSVScan()
    private var separator: UInt8?
    private var skipsLine = false
    /// Whether nothing follows the window.
    private var isLast = false

    /// Longer rows are refused: a narrative of forty thousand words fits.
    static let longestRow = 256 << 10

    /// - Parameters:
    ///   - piece: what follows the pieces before.
    ///   - isLast: whether nothing follows it.
    ///   - receive: given each row that is not blank.
    mutating func read(_ piece: [UInt8], isLast: Bool, receive: (CSVRow) -> Void) {
        add(piece, isLast: isLast)
        while let row = next() { receive(row) }
    }

    /// Takes in what follows the pieces before.
    mutating func add(_ piece: [UInt8], isLast: Bool) {
        let text = decoder.decode(piece, isLast: isLast)
        window.removeSubrange(..<start)
        base += start
        start = 0
        if window.isEmpty { window = text } else { window += text }
        self.isLast = isLast
    }

    /// - Returns: the next row that is not blank; nil when the window holds no whole row more.
    mutating func next() -> CSVRow? {
        if separator == nil {
            guard let found = TableSeparator.find(in: window, isLast: isLast) else { return nil }
            separator = found.separator
            start = found.start
            line = found.start > TableDecoder.markLength(of: window) ? 2 : 1
        }
        while start < window.count {
            switch readRow() {
            case .row(let row): if !row.mistakes.isEmpty || !row.isBlank { return row }
            case .skipped: continue
            case .needsMore: return nil
            }
        }
        return nil
    }

    private enum Outcome {
        case row(CSVRow)
        case skipped
        case needsMore
    }

    private mutating func readRow() -> Outcome {
        let bytes = window
        if skipsLine {
            guard let end = bytes[start...].firstIndex(where: CSVScan.isLineEnd) else {
                start = bytes.count
                return .needsMore
            }
            // A pair that the window cuts leaves a blank row.
            start = CSVScan.afterLineEnd(end, in: bytes.span)
            line += 1
            skipsLine = false
            return .skipped
        }
        switch scan.row(of: bytes.span, from: start, separator: separator ?? UInt8(ascii: ","), isLast: isLast) {
        case .row(let end, let next):
            let row = row(in: bytes, to: end, mistakes: scan.mistakes)
            line += scan.hasQuotes ? Self.lineEnds(in: bytes.span, from: start, to: next) : 1
            start = next
            return .row(row)
        case .needsMore where bytes.count - start <= Self.longestRow:
            return .needsMore
        case .needsMore:
            // Too long as it stands, or since nothing closes a quote.
            let outcome = scan.row(
                of: bytes.span, from: start, separator: separator ?? UInt8(ascii: ","), isLast: true)
            guard case .row(let end, let next) = outcome else { return .needsMore }
            if case .unclosedQuote? = scan.mistakes.last, next < bytes.count {
                let row = row(in: bytes, to: end, mistakes: scan.mistakes)
                line += Self.lineEnds(in: bytes.span, from: start, to: next)
                start = next
                return .row(row)
            }
            let row = row(in: bytes, to: start, mistakes: [.tooLong])
            skipsLine = true
            start = bytes.count
            return .row(row)
        }
    }

    private func row(in bytes: [UInt8], to end: Int, mistakes: [CSVRow.Mistake]) -> CSVRow {
        CSVRow(
            window: bytes, base: base, fields: scan.fields,
            mistakes: mistakes.isEmpty
                ? []
                : mistakes.map {
                    switch $0 {
                    case .unclosedQuote(let offset): .unclosedQuote(base + offset)
                    case .strayQuote(let offset): .strayQuote(base + offset)
                    case .tooLong: .tooLong
                    }
                },
            range: base + start..<base + end, line: line)
    }

    private static func lineEnds(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var count = 0
        var position = start
        while position < end {
            if CSVScan.isLineEnd(bytes[position]) {
                count += 1
                position = CSVScan.afterLineEnd(position, in: bytes)
            } else {
                position += 1
            }
        }
        return count
    }
}
