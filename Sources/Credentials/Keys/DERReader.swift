/// Reads values of ASN.1 one after the other in the Distinguished Encoding Rules (ITU-T X.690 § 10).
struct DERReader {
    enum Tag: UInt8 {
        case integer = 0x02
        case octetString = 0x04
        case objectIdentifier = 0x06
        case sequence = 0x30
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// - Returns: the contents of the next value; nil when it has another tag, or its length is not as it must be.
    mutating func read(_ tag: Tag) -> ArraySlice<UInt8>? {
        guard rest.popFirst() == tag.rawValue, let length = readLength(), length <= rest.count else { return nil }
        let contents = rest.prefix(length)
        rest = rest.dropFirst(length)
        return contents
    }

    /// X.690 § 8.1.3, § 10.1: one byte below 128, otherwise as few as will do.
    private mutating func readLength() -> Int? {
        guard let first = rest.popFirst() else { return nil }
        guard first >= 0x80 else { return Int(first) }
        let count = Int(first & 0x7F)
        guard (1...3).contains(count), count <= rest.count, rest.first != 0 else { return nil }
        let length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(count)
        return length < 0x80 ? nil : length
    }
}
