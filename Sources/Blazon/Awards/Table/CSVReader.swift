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

    /// Longer rows are refused: a narrative of forty thousand words fits.
    static let longestRow = 256 << 10

    /// - Parameters:
    ///   - piece: what follows the pieces before.
    ///   - isLast: whether nothing follows it.
    ///   - receive: given each row that is not blank.
    mutating func read(_ piece: [UInt8], isLast: Bool, receive: (CSVRow) -> Void) {
        let text = decoder.decode(piece, isLast: isLast)
        if window.isEmpty { window = text } else { window += text }
        if separator == nil {
            guard let found = TableSeparator.find(in: window, isLast: isLast) else { return }
            separator = found.separator
            start = found.start
            line = found.start > TableDecoder.markLength(of: window) ? 2 : 1
        }
        while start < window.count, readRow(isLast: isLast, receive: receive) {}
        window.removeSubrange(..<start)
        base += start
        start = 0
    }

    /// - Returns: false when the window holds no whole row more.
    private mutating func readRow(isLast: Bool, receive: (CSVRow) -> Void) -> Bool {
        let bytes = window
        if skipsLine {
            guard let end = bytes[start...].firstIndex(where: CSVScan.isLineEnd) else {
                start = bytes.count
                return false
            }
            // A pair that the window cuts leaves a blank row.
            start = CSVScan.afterLineEnd(end, in: bytes.span)
            line += 1
            skipsLine = false
            return true
        }
        switch scan.row(of: bytes.span, from: start, separator: separator ?? UInt8(ascii: ","), isLast: isLast) {
        case .row(let end, let next):
            give(bytes, to: end, mistakes: scan.mistakes, receive)
            line += scan.hasQuotes ? Self.lineEnds(in: bytes.span, from: start, to: next) : 1
            start = next
            return true
        case .needsMore where bytes.count - start <= Self.longestRow:
            return false
        case .needsMore:
            // Too long as it stands, or since nothing closes a quote.
            let outcome = scan.row(
                of: bytes.span, from: start, separator: separator ?? UInt8(ascii: ","), isLast: true)
            guard case .row(let end, let next) = outcome else { return false }
            if case .unclosedQuote? = scan.mistakes.last, next < bytes.count {
                give(bytes, to: end, mistakes: scan.mistakes, receive)
                line += Self.lineEnds(in: bytes.span, from: start, to: next)
                start = next
                return true
            }
            give(bytes, to: start, mistakes: [.tooLong], receive)
            skipsLine = true
            start = bytes.count
            return false
        }
    }

    private func give(_ bytes: [UInt8], to end: Int, mistakes: [CSVRow.Mistake], _ receive: (CSVRow) -> Void) {
        let row = CSVRow(
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
        if !row.mistakes.isEmpty || !row.isBlank { receive(row) }
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
