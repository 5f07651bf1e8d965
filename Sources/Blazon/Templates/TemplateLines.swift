/// A template's bytes, asked what stands on a line.
struct TemplateLines {
    let bytes: [UInt8]
    /// Where the text begins: after a byte order mark.
    let start: Int

    init(bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    func lineStart(of offset: Int) -> Int {
        let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return max(start, self.start)
    }

    /// The white space from the beginning of the line, when there is nothing else before.
    func blankBefore(_ range: Range<Int>) -> Range<Int>? {
        let start = lineStart(of: range.lowerBound)
        return bytes[start..<range.lowerBound].allSatisfy(\.isBlank) ? start..<range.lowerBound : nil
    }

    /// Where the next line begins, when nothing stands between here and there.
    func lineAfter(_ range: Range<Int>) -> Int? {
        var offset = range.upperBound
        while offset < bytes.count && bytes[offset].isBlank { offset += 1 }
        if offset == bytes.count { return offset }
        if bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
        return offset < bytes.count && bytes[offset] == UInt8(ascii: "\n") ? offset + 1 : nil
    }

    func hasNoSpace(_ range: Range<Int>) -> Bool {
        !range.isEmpty && !bytes[range].contains(where: \.isTemplateSpace)
    }

    func word(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// What stands from an offset to the end of its line.
    func wordsOnLine(from offset: Int) -> String {
        word(
            offset..<(bytes[offset...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
                ?? bytes.count))
    }
}
