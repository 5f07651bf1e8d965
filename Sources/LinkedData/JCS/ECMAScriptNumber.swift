extension JSON.Number {
    /// The nearest number of IEEE 754 double precision, ties to even; infinite when the number is beyond the greatest.
    public var doubleValue: Double { Double(lexeme) ?? .nan }

    /// A number as ECMAScript writes it (ECMA-262 § 6.1.6.1.20, RFC 8785 § 3.2.2.3): the fewest digits that are read back
    /// as the same number, `0` for both zeros.
    /// - Returns: nil when the number is infinite or none.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        guard value != 0 else {
            self.init(known: "0")
            return
        }
        let decimal = ShortestDecimal(value.magnitude)
        self.init(known: (value < 0 ? "-" : "") + decimal.ecmaScript)
    }

    /// Whether the lexeme is plainly as ECMAScript writes it: any two decimals of up to 15 digits are different numbers, so
    /// there is no shorter one for the same. False says nothing.
    var isECMAScript: Bool {
        lexeme.withBytes { lexeme in
            guard lexeme.count <= 15, let last = lexeme.last else { return false }
            var sign = 0
            var zeros = 0
            var point = 0
            for (place, byte) in lexeme.enumerated() {
                switch byte {
                case UInt8(ascii: "-"): sign = 1
                case UInt8(ascii: "."): point = place
                case UInt8(ascii: "0"): if zeros == place - sign - (point > 0 ? 1 : 0) { zeros += 1 }
                case UInt8(ascii: "1")...UInt8(ascii: "9"): continue
                default: return false
                }
            }
            if point > 0 { return last != UInt8(ascii: "0") && zeros <= 6 }
            return zeros == 0 || lexeme.count == 1
        }
    }
}

/// digits × 10^(exponent − number of digits): the s, n and k of ECMA-262's Number::toString.
private struct ShortestDecimal {
    private static let mostDigits = 17
    /// "-0.00000" and the digits.
    private static let longest = 8 + mostDigits

    private var digits: [UInt8] = []
    private var exponent = 0

    /// Swift's description has the same shortest digits in another layout: `1e-07`, `5e-324`, `1.5e+300`, `120.0`.
    /// - Parameter value: finite and above zero.
    init(_ value: Double) {
        digits.reserveCapacity(Self.mostDigits)
        value.description.withBytes { read($0) }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }

    private mutating func read(_ description: UnsafeBufferPointer<UInt8>) {
        var seesPoint = false
        var powers = 0
        var sign = 0
        for byte in description {
            switch byte {
            case UInt8(ascii: "."): seesPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "+"): sign = 1
            case UInt8(ascii: "-"): sign = -1
            case _ where sign != 0: powers = powers * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "0") where digits.isEmpty: if seesPoint { exponent -= 1 }
            default:
                digits.append(byte)
                if !seesPoint { exponent += 1 }
            }
        }
        exponent += sign * powers
    }

    /// The layout of ECMA-262's Number::toString, steps 6 to 10.
    var ecmaScript: String {
        var text: [UInt8] = []
        text.reserveCapacity(Self.longest)
        switch exponent {
        case digits.count...21:
            text += digits
            text += repeatElement(UInt8(ascii: "0"), count: exponent - digits.count)
        case 1...21:
            text += digits[..<exponent]
            text.append(UInt8(ascii: "."))
            text += digits[exponent...]
        case -5...0:
            text += "0.".utf8
            text += repeatElement(UInt8(ascii: "0"), count: -exponent)
            text += digits
        default:
            text += digits.prefix(1)
            if digits.count > 1 { text.append(UInt8(ascii: ".")) }
            text += digits.dropFirst()
            text += (exponent > 0 ? "e+" : "e-").utf8
            text += String((exponent - 1).magnitude).utf8
        }
        return String(decoding: text, as: UTF8.self)
    }
}
