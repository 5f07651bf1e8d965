/// Finds the later uses of a key in the mapping that holds it, in the text as written.
struct RepeatedKey {
    private let key: [UInt8]
    private let bytes: [UInt8]
    private let text: SourceText

    /// - Parameter bytes: the text's bytes, some of which may have been blanked.
    init(_ key: String, in bytes: [UInt8], of text: SourceText) {
        self.key = Array(key.utf8)
        self.bytes = bytes
        self.text = text
    }

    /// The offsets of the uses after the first.
    func uses(after first: Int) -> [Int] {
        guard !key.isEmpty else { return [] }
        let uses = usesInLines(after: first)
        return uses.isEmpty ? usesInBraces(after: first) : uses
    }

    /// In the lines below that begin in the same column, up to the first that begins further left.
    private func usesInLines(after first: Int) -> [Int] {
        let line = text.position(of: first).line
        let start = text.offset(line: line, column: 1)
        guard bytes[start..<first].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) else { return [] }
        var uses: [Int] = []
        for below in line + 1..<max(line + 1, text.lineCount + 1) {
            let range = text.lineRange(below)
            guard let word = range.first(where: { bytes[$0] != UInt8(ascii: " ") }), bytes[word] != UInt8(ascii: "#")
            else { continue }
            let column = word - range.lowerBound
            if column < first - start { break }
            if column == first - start && isKey(at: word) { uses.append(word) }
        }
        return uses
    }

    /// Between the same braces.
    private func usesInBraces(after first: Int) -> [Int] {
        var uses: [Int] = []
        var depth = 0
        var previous = UInt8(ascii: "{")
        var offset = first
        while offset < bytes.count && depth >= 0 {
            let byte = bytes[offset]
            if depth == 0, offset > first, "{,".utf8.contains(previous), isKey(at: offset) { uses.append(offset) }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if "{[,:".utf8.contains(previous) { offset = closingQuote(from: offset) }
            default: break
            }
            if byte > UInt8(ascii: " ") { previous = byte }
            offset += 1
        }
        return uses
    }

    private func isKey(at offset: Int) -> Bool {
        let quote = bytes[offset]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let written = isQuoted ? [quote] + key + [quote] : key
        guard bytes[offset...].starts(with: written) else { return false }
        return bytes[(offset + written.count)...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
    }

    private func closingQuote(from start: Int) -> Int {
        var offset = start + 1
        while offset < bytes.count && bytes[offset] != bytes[start] {
            offset += bytes[offset] == UInt8(ascii: "\\") && bytes[start] == UInt8(ascii: "\"") ? 2 : 1
        }
        return offset
    }
}
