/// One row of a table, as it lies in the reader's window: valid until the reader goes on.
struct CSVRow {
    struct Field {
        /// In the window, without quotes.
        let content: Range<Int>
        /// In the window, with quotes and the spaces around them.
        let range: Range<Int>
        let hasDoubledQuotes: Bool
    }

    /// What is wrong with the form of a row; offsets are the file's.
    enum Mistake: Equatable {
        /// Nothing closes the quote that opens here.
        case unclosedQuote(Int)
        /// A quote amid quoted text that is not written twice.
        case strayQuote(Int)
        case tooLong
    }

    let window: [UInt8]
    /// Where the window begins in the file.
    let base: Int
    let fields: [Field]
    let mistakes: [Mistake]
    /// In the file, without the line's end.
    let range: Range<Int>
    /// From 1.
    let line: Int

    /// A field's bytes without quotes and white space around; doubled quotes are still two.
    func trimmed(_ index: Int) -> ArraySlice<UInt8> {
        var range = fields[index].content
        while let first = range.first {
            if Self.isSpace(window[first]) {
                range = first + 1..<range.upperBound
            } else if range.count > 1, window[first] == 0xC2, window[first + 1] == 0xA0 {
                range = first + 2..<range.upperBound
            } else {
                break
            }
        }
        while let last = range.last {
            if Self.isSpace(window[last]) {
                range = range.lowerBound..<last
            } else if range.count > 1, window[last - 1] == 0xC2, window[last] == 0xA0 {
                range = range.lowerBound..<last - 1
            } else {
                break
            }
        }
        return window[range]
    }

    /// A field as the writer meant it.
    func text(_ index: Int) -> String {
        let bytes = trimmed(index)
        guard fields[index].hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var isSecond = false
        for byte in bytes {
            let isQuote = byte == UInt8(ascii: "\"")
            if isQuote && isSecond {
                isSecond = false
            } else {
                text.append(byte)
                isSecond = isQuote
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Where a field stands in the file, without quotes and white space; one that is empty is a place.
    func range(of index: Int) -> Range<Int> {
        let bytes = trimmed(index)
        return bytes.isEmpty ? outerRange(of: index) : base + bytes.startIndex..<base + bytes.endIndex
    }

    /// With its quotes.
    func outerRange(of index: Int) -> Range<Int> {
        let range = fields[index].range
        return base + range.lowerBound..<base + range.upperBound
    }

    /// The row without some of its fields: what stands between them stays.
    func ranges(hiding isHidden: (Int) -> Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        for index in fields.indices where isHidden(index) {
            let field = outerRange(of: index)
            if start < field.lowerBound { ranges.append(start..<field.lowerBound) }
            start = field.upperBound
        }
        if start < range.upperBound { ranges.append(start..<range.upperBound) }
        return ranges
    }

    /// Whether nothing is written in it; Excel keeps rows of separators alone.
    var isBlank: Bool {
        fields.indices.allSatisfy { trimmed($0).isEmpty }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}
