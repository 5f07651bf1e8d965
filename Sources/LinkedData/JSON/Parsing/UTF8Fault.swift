/// Where bytes stop being UTF-8 (RFC 3629 § 4).
enum UTF8Fault {
    /// - Returns: the offset of the first sequence that is none, or the number of bytes.
    static func offset(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = 0
        while offset < bytes.count {
            let length = Self.length(UnsafeBufferPointer(rebasing: bytes[offset...]))
            guard length > 0 else { return offset }
            offset += length
        }
        return offset
    }

    /// The length of the sequence these bytes begin with; 0 when they begin with none.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        // The second byte decides about overlong forms, surrogates and what is above U+10FFFF.
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[0] {
        case ...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard bytes.count >= length, second ~= bytes[1] else { return 0 }
        return bytes[2..<length].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
    }
}
