/// A place in the bytes of an XML document, and the steps its grammar is made of.
struct XMLCursor {
    let bytes: [UInt8]
    var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var next: UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    var mistake: ImageError {
        ImageError(.malformed, line: bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1)
    }

    func looks(at text: some Sequence<UInt8>) -> Bool {
        bytes[min(offset, bytes.count)...].starts(with: text)
    }

    mutating func takes(_ text: String) -> Bool {
        guard looks(at: text.utf8) else { return false }
        offset += text.utf8.count
        return true
    }

    mutating func expect(_ text: String) throws {
        guard takes(text) else { throw mistake }
    }

    mutating func skip(while condition: (UInt8) -> Bool) {
        while let next, condition(next) { offset += 1 }
    }

    mutating func skipSpace() {
        skip(while: Self.isSpace)
    }

    mutating func skip(past text: String) throws {
        let first = text.utf8.first
        while let next {
            if next == first, takes(text) { return }
            offset += 1
        }
        throw mistake
    }

    mutating func name() throws -> Range<Int> {
        let start = offset
        skip { !Self.isSpace($0) && !Self.endsName.contains($0) }
        guard start < offset else { throw mistake }
        return start..<offset
    }

    /// Between quotation marks of either kind.
    mutating func quoted() throws -> Range<Int> {
        guard let mark = next, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { throw mistake }
        offset += 1
        let start = offset
        skip { $0 != mark }
        guard next == mark else { throw mistake }
        offset += 1
        return start..<offset - 1
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static let endsName: [UInt8] = Array("<>/=?!\"'[]&;%()".utf8)
}
