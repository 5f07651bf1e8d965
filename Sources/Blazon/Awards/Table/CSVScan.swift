/// Finds the fields of one row (RFC 4180), and the end of rows that break the rules.
struct CSVScan {
    private(set) var fields: [CSVRow.Field] = []
    /// Offsets are the window's.
    private(set) var mistakes: [CSVRow.Mistake] = []
    private(set) var hasQuotes = false

    enum Outcome {
        /// - Parameters:
        ///   - end: where the row's last field ends.
        ///   - next: where the next row begins.
        case row(end: Int, next: Int)
        /// The window ends before the row does.
        case needsMore
    }

    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    private static let space = UInt8(ascii: " ")

    /// - Parameter isLast: whether nothing follows the window.
    mutating func row(of window: Span<UInt8>, from start: Int, separator: UInt8, isLast: Bool) -> Outcome {
        fields.removeAll(keepingCapacity: true)
        mistakes.removeAll(keepingCapacity: true)
        hasQuotes = false
        let count = window.count
        var begin = start
        while true {
            var end = begin
            while end < count, window[end] == Self.space { end += 1 }
            if end < count, window[end] == Self.quote {
                hasQuotes = true
                guard
                    let close = quotedField(of: window, from: begin, open: end, separator: separator, isLast: isLast)
                else { return .needsMore }
                if case .unclosedQuote? = mistakes.last {
                    return .row(end: close, next: Self.afterLineEnd(close, in: window))
                }
                end = close
            } else {
                while end < count, window[end] != separator, !Self.isLineEnd(window[end]) { end += 1 }
                fields.append(CSVRow.Field(content: begin..<end, range: begin..<end, hasDoubledQuotes: false))
            }
            if end == count { return isLast ? .row(end: end, next: end) : .needsMore }
            if window[end] == separator {
                begin = end + 1
                continue
            }
            if window[end] == Self.carriageReturn, end + 1 == count, !isLast { return .needsMore }
            return .row(end: end, next: Self.afterLineEnd(end, in: window))
        }
    }

    /// Adds the field.
    /// - Returns: where it ends, which is where its line does when nothing closes it; nil when the window ends first.
    private mutating func quotedField(
        of window: Span<UInt8>, from begin: Int, open: Int, separator: UInt8, isLast: Bool
    ) -> Int? {
        let count = window.count
        var hasDoubledQuotes = false
        var hasLineEnd = false
        var position = open + 1
        while true {
            while position < count, window[position] != Self.quote {
                if Self.isLineEnd(window[position]) { hasLineEnd = true }
                position += 1
            }
            guard position - open <= CSVReader.longestRow else {
                return unclosedField(of: window, from: begin, open: open)
            }
            guard position < count else {
                return isLast ? unclosedField(of: window, from: begin, open: open) : nil
            }
            if position + 1 < count, window[position + 1] == Self.quote {
                hasDoubledQuotes = true
                position += 2
                continue
            }
            var end = position + 1
            while end < count, window[end] == Self.space { end += 1 }
            if end == count ? isLast : window[end] == separator || Self.isLineEnd(window[end]) {
                fields.append(
                    CSVRow.Field(
                        content: open + 1..<position, range: begin..<end, hasDoubledQuotes: hasDoubledQuotes))
                return end
            }
            if end == count { return nil }
            // A quote that begins a field on a later line: the one before was never closed.
            if hasLineEnd, window[position - 1] == separator || Self.isLineEnd(window[position - 1]) {
                return unclosedField(of: window, from: begin, open: open)
            }
            if mistakes.isEmpty { mistakes.append(.strayQuote(position)) }
            position += 1
        }
    }

    /// Takes a quote that nothing closes to its line's end: the rows below are read as if it were not there.
    private mutating func unclosedField(of window: Span<UInt8>, from begin: Int, open: Int) -> Int {
        var end = open + 1
        while end < window.count, !Self.isLineEnd(window[end]) { end += 1 }
        mistakes.append(.unclosedQuote(open))
        fields.append(CSVRow.Field(content: open + 1..<end, range: begin..<end, hasDoubledQuotes: false))
        return end
    }

    static func isLineEnd(_ byte: UInt8) -> Bool {
        byte == lineFeed || byte == carriageReturn
    }

    static func afterLineEnd(_ end: Int, in window: Span<UInt8>) -> Int {
        guard end < window.count else { return end }
        let isPair = window[end] == carriageReturn && end + 1 < window.count && window[end + 1] == lineFeed
        return end + (isPair ? 2 : 1)
    }
}
