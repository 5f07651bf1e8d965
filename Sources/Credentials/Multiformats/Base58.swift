/// Base 58 with the alphabet of Bitcoin (Controlled Identifiers 1.0, Base Encode and Base Decode): the bytes are one large
/// number, and each zero byte before it is a `1`.
///
/// Five digits are taken at once: 58⁵ is just below 2³⁰.
enum Base58 {
    private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

    /// The value of each ASCII character; 255 where it has none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 128)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    private static let fiveDigits: UInt64 = 656_356_768

    static func encode(_ bytes: [UInt8]) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        /// Least first, each below 58⁵.
        var limbs: [UInt64] = []
        for byte in bytes[zeros...] {
            var carry = UInt64(byte)
            for place in limbs.indices {
                carry += limbs[place] << 8
                (carry, limbs[place]) = carry.quotientAndRemainder(dividingBy: fiveDigits)
            }
            if carry > 0 { limbs.append(carry) }
        }
        /// Least first.
        var digits: [UInt8] = []
        digits.reserveCapacity(5 * limbs.count + zeros)
        for limb in limbs {
            var rest = limb
            for _ in 0..<5 {
                digits.append(alphabet[Int(rest % 58)])
                rest /= 58
            }
        }
        while digits.last == alphabet[0] { digits.removeLast() }
        digits.append(contentsOf: repeatElement(alphabet[0], count: zeros))
        return String(decoding: digits.reversed(), as: UTF8.self)
    }

    static func decode(_ digits: some Collection<UInt8>) -> [UInt8]? {
        let zeros = digits.prefix { $0 == alphabet[0] }.count
        /// Least first, each below 2³².
        var limbs: [UInt64] = []
        for digit in digits.dropFirst(zeros) {
            guard digit < 128, values[Int(digit)] < 58 else { return nil }
            var carry = UInt64(values[Int(digit)])
            for place in limbs.indices {
                carry += limbs[place] * 58
                limbs[place] = carry & 0xFFFF_FFFF
                carry >>= 32
            }
            if carry > 0 { limbs.append(carry) }
        }
        var bytes: [UInt8] = []
        for limb in limbs {
            for shift in [0, 8, 16, 24] as [UInt64] { bytes.append(UInt8(truncatingIfNeeded: limb >> shift)) }
        }
        while bytes.last == 0 { bytes.removeLast() }
        bytes.append(contentsOf: repeatElement(0, count: zeros))
        return bytes.reversed()
    }
}
