/// What has no parts: strings, numbers, literals; and white space.
extension JSONParser {
    /// ws = *( %x20 / %x09 / %x0A / %x0D ) (RFC 8259 § 2)
    @inline(__always)
    mutating func skipSpace() {
        while next < end, next.pointee <= 0x20 {
            switch next.pointee {
            case 0x20, 0x09, 0x0A, 0x0D: next += 1
            default: return
            }
        }
    }

    /// `true`, `false` and `null` (RFC 8259 § 3)
    mutating func literal(_ first: UInt8) throws(JSONError) -> JSON {
        switch first {
        case UInt8(ascii: "t") where takes("true"): return .bool(true)
        case UInt8(ascii: "f") where takes("false"): return .bool(false)
        case UInt8(ascii: "n") where takes("null"): return .null
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            throw failure(.invalidLiteral)
        case UInt8(ascii: "+"), UInt8(ascii: "."): throw failure(.invalidNumber)
        default: throw failure(.unexpectedCharacter)
        }
    }

    private mutating func takes(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard end - next >= length else { return false }
        for index in 0..<length where next[index] != word.utf8Start[index] { return false }
        if end - next > length, Self.isWordPart(next[length]) { return false }
        next += length
        return true
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// number = [ "-" ] int [ frac ] [ exp ] (RFC 8259 § 6)
    mutating func number() throws(JSONError) -> JSON.Number {
        let first = next
        if next.pointee == UInt8(ascii: "-") { next += 1 }
        let integer = next
        try digits()
        guard integer.pointee != UInt8(ascii: "0") || next - integer == 1 else {
            throw failure(.invalidNumber, at: integer)
        }
        if next < end, next.pointee == UInt8(ascii: ".") {
            next += 1
            try digits()
        }
        if next < end, next.pointee | 0x20 == UInt8(ascii: "e") {
            next += 1
            if next < end, next.pointee == UInt8(ascii: "-") || next.pointee == UInt8(ascii: "+") { next += 1 }
            try digits()
        }
        return JSON.Number(known: ascii(from: first, to: next))
    }

    /// 1*DIGIT
    @inline(__always)
    private mutating func digits() throws(JSONError) {
        let first = next
        while next < end, next.pointee &- UInt8(ascii: "0") < 10 { next += 1 }
        guard next > first else { throw failure(next < end ? .invalidNumber : .unexpectedEnd) }
    }
}
