/// Bytes of JSON as they are written.
struct JSONOutput: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    private let isHTMLSafe: Bool

    init(isHTMLSafe: Bool = false) {
        capacity = 1_024
        base = .allocate(capacity: capacity)
        self.isHTMLSafe = isHTMLSafe
    }

    deinit {
        base.deallocate()
    }

    /// What was written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        capacity = max(2 * capacity, capacity + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    mutating func write(_ word: StaticString) {
        write(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    mutating func write(spaces: Int) {
        reserve(spaces)
        (base + count).update(repeating: UInt8(ascii: " "), count: spaces)
        count += spaces
    }

    /// The text as it is.
    mutating func write(plain text: String) {
        text.withBytes { write($0) }
    }

    @inline(__always)
    private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    // MARK: Strings

    /// The text as a JSON string (RFC 8259 § 7). Runs of bytes that stand for themselves are copied whole.
    mutating func write(string text: String) {
        text.withBytes { utf8 in
            reserve(utf8.count + 2)
            write(UInt8(ascii: "\""))
            var rest = utf8
            while true {
                let plain = plainLength(of: rest)
                write(UnsafeBufferPointer(rebasing: rest[..<plain]))
                rest = UnsafeBufferPointer(rebasing: rest[plain...])
                guard let first = rest.first else { break }
                // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
                let length = first == 0xE2 ? 3 : 1
                escape(rest[length - 1])
                rest = UnsafeBufferPointer(rebasing: rest[length...])
            }
            write(UInt8(ascii: "\""))
        }
    }

    /// How many bytes stand for themselves before one that does not.
    @inline(__always)
    private func plainLength(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = utf8.baseAddress else { return 0 }
        var length = 0
        while true {
            while utf8.count - length >= 8 {
                let eight = EightBytes(at: start + length)
                let stops = isHTMLSafe ? eight.escaped | eight.markup : eight.escaped
                guard stops == 0 else {
                    length += stops.trailingZeroBitCount >> 3
                    break
                }
                length += 8
            }
            while length < utf8.count, !isEscaped(at: length, in: utf8) {
                length += 1
                // Past a byte that only looked like one to escape, or up to the end.
                if utf8.count - length >= 8 { break }
            }
            guard length < utf8.count, !isEscaped(at: length, in: utf8) else { return length }
        }
    }

    @inline(__always)
    private func isEscaped(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        switch utf8[index] {
        case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isHTMLSafe
        case 0xE2: isHTMLSafe && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8
        default: false
        }
    }

    /// - Parameter byte: an ASCII character, or the last byte of U+2028 or U+2029.
    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write(#"\""#)
        case UInt8(ascii: "\\"): write(#"\\"#)
        case 0x08: write(#"\b"#)
        case 0x09: write(#"\t"#)
        case 0x0A: write(#"\n"#)
        case 0x0C: write(#"\f"#)
        case 0x0D: write(#"\r"#)
        case 0xA8: write(#"\u2028"#)
        case 0xA9: write(#"\u2029"#)
        default:
            write(#"\u00"#)
            write(hexDigit(byte >> 4))
            write(hexDigit(byte & 0x0F))
        }
    }

    private func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
