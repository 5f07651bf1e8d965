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
    private var digits: [UInt8] = []
    private var exponent = 0

    /// Swift's description has the same shortest digits in another layout: `1e-07`, `5e-324`, `1.5e+300`, `120.0`.
    /// - Parameter value: finite and above zero.
    init(_ value: Double) {
        var seesPoint = false
        var rest = value.description.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "."): seesPoint = true
            case UInt8(ascii: "e"):
                exponent += Int(Substring(rest)) ?? 0
                rest = rest[rest.endIndex...]
            default:
                if byte != UInt8(ascii: "0") || !digits.isEmpty {
                    digits.append(byte)
                    if !seesPoint { exponent += 1 }
                } else if seesPoint {
                    exponent -= 1
                }
            }
        }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }

    /// The layout of ECMA-262's Number::toString, steps 6 to 10.
    var ecmaScript: String {
        var text: [UInt8]
        switch exponent {
        case digits.count...21:
            text = digits + Array(repeating: UInt8(ascii: "0"), count: exponent - digits.count)
        case 1...21:
            text = digits[..<exponent] + [UInt8(ascii: ".")] + digits[exponent...]
        case -5...0:
            text = Array("0.".utf8) + Array(repeating: UInt8(ascii: "0"), count: -exponent) + digits
        default:
            text = Array(digits.prefix(1))
            if digits.count > 1 { text += [UInt8(ascii: ".")] + digits.dropFirst() }
            text += (exponent > 0 ? "e+" : "e-").utf8
            text += String((exponent - 1).magnitude).utf8
        }
        return String(decoding: text, as: UTF8.self)
    }
}
