/// Base 64 (RFC 4648): without padding for URLs (§ 5), with padding in PEM (§ 4).
struct Base64: Sendable {
    static let url = Base64("-_", isPadded: false)
    static let standard = Base64("+/", isPadded: true)

    private let alphabet: [UInt8]
    /// The value of each byte; 255 where it has none.
    private let values: [UInt8]
    private let isPadded: Bool

    private init(_ last: String, isPadded: Bool) {
        alphabet = Array(("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last).utf8)
        var values = [UInt8](repeating: 255, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        self.values = values
        self.isPadded = isPadded
    }

    func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var rest = bytes[...]
        while !rest.isEmpty {
            let group = rest.prefix(3)
            rest = rest.dropFirst(3)
            var bits: UInt32 = 0
            for place in 0..<3 { bits = bits << 8 | UInt32(place < group.count ? group[group.startIndex + place] : 0) }
            for place in 0...group.count {
                text.append(alphabet[Int(bits >> UInt32(18 - 6 * place)) & 63])
            }
            if isPadded { text.append(contentsOf: repeatElement(UInt8(ascii: "="), count: 3 - group.count)) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: nil when a character does not belong, the length cannot be, padding is missing or superfluous, or bits
    ///   that stand for nothing are set: no two texts are read as the same bytes.
    func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        var digits = text[...]
        if isPadded {
            guard text.count.isMultiple(of: 4) else { return nil }
            let padding = text.suffix(2).filter { $0 == UInt8(ascii: "=") }.count
            digits = digits.dropLast(padding)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3 + 2)
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for digit in digits {
            let value = values[Int(digit)]
            guard value < 64 else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        guard count < 6, bits & (1 << count - 1) == 0 else { return nil }
        return bytes
    }
}
