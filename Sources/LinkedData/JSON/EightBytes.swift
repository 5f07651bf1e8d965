/// Eight bytes looked at together, the first the lowest. Each test sets the high bit of a byte that passes; the lowest bit
/// set is right, bits above it may be wrong, because a subtraction that borrows spoils what is above.
struct EightBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080

    let word: UInt64

    /// - Precondition: eight bytes are there.
    @inline(__always)
    init(at place: UnsafePointer<UInt8>) {
        word = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
    }

    /// The bytes that JSON strings escape (RFC 8259 § 7): quotation mark, reverse solidus, control characters.
    @inline(__always)
    var escaped: UInt64 {
        let controls = word &- Self.ones &* 0x20
        return (borrows(UInt8(ascii: "\"")) | borrows(UInt8(ascii: "\\")) | controls & ~word) & Self.highs
    }

    /// The bytes that could end an HTML `script` element or a line: `<`, `>`, `&`, and the first of U+2028.
    @inline(__always)
    var markup: UInt64 {
        (borrows(UInt8(ascii: "<")) | borrows(UInt8(ascii: ">")) | borrows(UInt8(ascii: "&")) | borrows(0xE2))
            & Self.highs
    }

    @inline(__always)
    private func borrows(_ byte: UInt8) -> UInt64 {
        let difference = word ^ Self.ones &* UInt64(byte)
        return (difference &- Self.ones) & ~difference
    }

    /// Whether two texts of one length are the same.
    @inline(__always)
    static func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let left = left.baseAddress, let other = right.baseAddress else { return right.isEmpty }
        var place = 0
        while right.count - place >= 8 {
            guard EightBytes(at: left + place).word == EightBytes(at: other + place).word else { return false }
            place += 8
        }
        while place < right.count {
            guard left[place] == other[place] else { return false }
            place += 1
        }
        return true
    }
}
