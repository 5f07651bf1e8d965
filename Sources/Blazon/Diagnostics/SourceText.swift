/// A file's bytes with an index of its lines: turns offsets into what a person counts, and back.
package struct SourceText: Sendable {
    package let bytes: [UInt8]
    /// Offset of the first byte of each line.
    private let lineStarts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    package init(_ text: String) {
        self.init(Array(text.utf8))
    }

    package struct Position: Hashable, Sendable {
        /// From 1.
        package let line: Int
        /// From 1, in Unicode scalars.
        package let column: Int
    }

    package var lineCount: Int { lineStarts.count }

    package func position(of offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let scalars = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 }
        let mark = low == 0 && hasByteOrderMark && offset > 0 ? 1 : 0
        return Position(line: low + 1, column: scalars - mark + 1)
    }

    /// The offset of a line and column, both from 1, columns in Unicode scalars; kept within the line.
    package func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return bytes.count }
        let range = lineRange(line)
        var offset = range.lowerBound
        if line == 1 && hasByteOrderMark { offset += 3 }
        var left = column - 1
        while left > 0 && offset < range.upperBound {
            offset += 1
            while offset < range.upperBound && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }

    /// The bytes of a line, from 1, without its line ending.
    package func lineRange(_ line: Int) -> Range<Int> {
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if end > start && bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    package func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    private var hasByteOrderMark: Bool {
        bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }
}
