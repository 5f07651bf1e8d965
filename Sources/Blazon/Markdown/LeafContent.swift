/// The text of one paragraph, heading or table cell as the parser saw it (without indentation and quote marks), and
/// the way back to where each byte stands in the Markdown.
struct LeafContent {
    private(set) var bytes: [UInt8] = []
    /// Where each unbroken stretch begins, in `bytes` and in the Markdown.
    private var stretches: [(content: Int, source: Int)] = []
    /// The whole block in the Markdown.
    let range: Range<Int>

    init(block place: MarkdownEvent.Place, quoteDepth: Int, in input: MarkdownInput) {
        let first = input.line(place.line)
        let start = min(first.lowerBound + max(place.column, 1) - 1, first.upperBound)
        range = start..<max(start, first.upperBound)
        append(range, of: input)
        for number in stride(from: place.line + 1, through: min(place.endLine, input.lineCount), by: 1) {
            let line = input.line(number)
            append(input.line(number - 1).upperBound..<line.lowerBound, of: input)
            append(Self.withoutMarks(line, quoteDepth: quoteDepth, in: input), of: input)
        }
    }

    /// A table's cell, from 0, in which `\|` stands for `|`. A row without a column begins after its quote marks.
    init(cell: Int, row place: MarkdownEvent.Place, in input: MarkdownInput) {
        let line = input.line(place.line)
        let bytes = input.bytes
        var index = min(line.lowerBound + max(place.column, 1) - 1, line.upperBound)
        if place.column == 0 {
            while index < line.upperBound, " \t>".utf8.contains(bytes[index]) { index += 1 }
        }
        func skipSpace() {
            while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        }
        skipSpace()
        if index < line.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
        for _ in 0..<cell {
            index = Self.endOfCell(from: index, to: line.upperBound, in: bytes) + 1
        }
        skipSpace()
        index = min(index, line.upperBound)
        let end = Self.endOfCell(from: index, to: line.upperBound, in: bytes)
        range = index..<end
        while index < end {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < end {
                if bytes[index + 1] != UInt8(ascii: "|") { append(bytes[index], at: index) }
                index += 1
            }
            append(bytes[index], at: index)
            index += 1
        }
    }

    func source(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return source(range.lowerBound)..<source(range.lowerBound) }
        return source(range.lowerBound)..<source(range.upperBound - 1) + 1
    }

    private func source(_ offset: Int) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].content <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return range.lowerBound }
        return stretches[low - 1].source + offset - stretches[low - 1].content
    }

    private mutating func append(_ range: Range<Int>, of input: MarkdownInput) {
        stretches.append((bytes.count, range.lowerBound))
        bytes += input.bytes[range]
    }

    private mutating func append(_ byte: UInt8, at source: Int) {
        if stretches.isEmpty || self.source(bytes.count) != source { stretches.append((bytes.count, source)) }
        bytes.append(byte)
    }

    /// A later line of a block: indentation and at most so many quote marks are not its text.
    private static func withoutMarks(_ line: Range<Int>, quoteDepth: Int, in input: MarkdownInput) -> Range<Int> {
        var start = line.lowerBound
        var marks = 0
        while start < line.upperBound {
            let byte = input.bytes[start]
            if byte == UInt8(ascii: ">") {
                if marks == quoteDepth { break }
                marks += 1
            } else if byte != 0x20 && byte != 0x09 {
                break
            }
            start += 1
        }
        return start..<line.upperBound
    }

    private static func endOfCell(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "|") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, end)
    }
}
