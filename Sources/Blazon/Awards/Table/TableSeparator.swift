/// What stands between the fields of a table: the file says so in its first line, or its header shows it.
enum TableSeparator {
    /// Of those that are as many, the one that is rarest in a name comes first.
    private static let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]

    /// - Returns: the separator, and where the first row begins; nil when the first line does not end yet.
    static func find(in text: [UInt8], isLast: Bool) -> (separator: UInt8, start: Int)? {
        let begin = TableDecoder.markLength(of: text)
        var start = begin
        while start < text.count, text[start] <= UInt8(ascii: " ") { start += 1 }
        let isWhole = isLast || text.count - start > CSVReader.longestRow
        guard let end = endOfRow(in: text[start...], isWhole: isWhole) else { return nil }
        let line = text[start..<end]
        if line.count == 5, line.prefix(4).elementsEqual("sep=".utf8) || line.prefix(4).elementsEqual("SEP=".utf8),
            let separator = line.last, separator != CSVScan.quote
        {
            guard end + 1 < text.count || isLast else { return nil }
            return (separator, CSVScan.afterLineEnd(end, in: text.span))
        }
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in line {
            if byte == CSVScan.quote { isQuoted.toggle() }
            if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return (most == 0 ? UInt8(ascii: ",") : candidates[counts.firstIndex(of: most) ?? 0], begin)
    }

    /// The first line's end outside quotes, or within them when nothing closes them.
    private static func endOfRow(in text: ArraySlice<UInt8>, isWhole: Bool) -> Int? {
        var isQuoted = false
        for (offset, byte) in zip(text.indices, text) {
            if byte == CSVScan.quote { isQuoted.toggle() }
            if !isQuoted, CSVScan.isLineEnd(byte) { return offset }
        }
        return isWhole ? text.firstIndex(where: CSVScan.isLineEnd) ?? text.endIndex : nil
    }
}
