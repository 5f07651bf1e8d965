/// The part of a file that is Markdown, made fit for the parser, and the way back to the file's own offsets.
struct MarkdownInput: Sendable {
    /// Valid UTF-8 without a byte order mark; bytes that are no text have become U+FFFD.
    let bytes: [UInt8]
    /// The first byte in the file that is not UTF-8, the first control character, and how many of each there are.
    let invalid: Fault?
    let control: Fault?

    struct Fault: Sendable {
        var offset: Int
        var count: Int
    }

    private let base: Int
    /// Where a replacement ended in `bytes`, and how much longer `bytes` has become than the file by then.
    private let shifts: [(end: Int, growth: Int)]
    private let lineStarts: [Int]

    init(_ file: [UInt8], body: Range<Int>) {
        let mark = body.lowerBound == 0 && file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        base = min(body.lowerBound + mark, body.upperBound)
        let source = file[base..<body.upperBound]
        if Self.isClean(source) {
            bytes = Array(source)
            shifts = []
            invalid = nil
            control = nil
        } else {
            var repair = Repair()
            repair.run(over: source)
            bytes = repair.bytes
            shifts = repair.shifts
            invalid = repair.invalid
            control = repair.control
        }
        lineStarts = Self.lineStarts(bytes)
    }

    var lineCount: Int { lineStarts.count }

    /// A line from 1, without its ending.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    func fileRange(_ range: Range<Int>) -> Range<Int> {
        let start = fileOffset(range.lowerBound)
        return start..<max(start, fileOffset(range.upperBound))
    }

    func fileOffset(_ offset: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return base + offset - (low == 0 ? 0 : shifts[low - 1].growth)
    }

    /// As CommonMark counts lines: ended by LF, CR LF or CR.
    private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            let isFirstOfTwo =
                byte == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
            if !isFirstOfTwo { starts.append(offset + 1) }
        }
        return starts
    }

    private static func isClean(_ source: ArraySlice<UInt8>) -> Bool {
        !source.contains(where: isControl) && (try? UTF8Span(validating: source.span)) != nil
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") && byte != UInt8(ascii: "\t")
            || byte == 0x7F
    }

    private struct Repair {
        var bytes: [UInt8] = []
        var shifts: [(end: Int, growth: Int)] = []
        var invalid: Fault?
        var control: Fault?

        mutating func run(over source: ArraySlice<UInt8>) {
            var parser = Unicode.UTF8.ForwardParser()
            var iterator = source.makeIterator()
            var offset = source.startIndex
            reading: while true {
                switch parser.parseScalar(from: &iterator) {
                case .valid(let scalar):
                    if scalar.count == 1, let byte = scalar.first, MarkdownInput.isControl(byte) {
                        note(&control, offset)
                        replace(1)
                    } else {
                        bytes.append(contentsOf: scalar)
                    }
                    offset += scalar.count
                case .error(let length):
                    note(&invalid, offset)
                    replace(length)
                    offset += length
                case .emptyInput: break reading
                }
            }
        }

        private mutating func replace(_ length: Int) {
            bytes += [0xEF, 0xBF, 0xBD]
            shifts.append((bytes.count, (shifts.last?.growth ?? 0) + 3 - length))
        }

        private func note(_ fault: inout Fault?, _ offset: Int) {
            if fault == nil { fault = Fault(offset: offset, count: 0) }
            fault?.count += 1
        }
    }
}
