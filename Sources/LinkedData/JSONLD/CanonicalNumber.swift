/// The canonical lexical forms of numbers (API § 8.6, Data Round Tripping).
enum CanonicalNumber {
    /// The lexical form of a JSON number and the datatype it has by itself.
    ///
    /// A number without a fraction, below 10²¹ and not wanted as a double is an integer; JSON's numbers are doubles, and
    /// so `1.0` and `1e0` are the integer 1.
    static func form(of number: JSON.Number, asDouble: Bool) -> (text: String, datatype: IRI) {
        let lexeme = number.lexeme
        if !asDouble && isShortInteger(lexeme) { return (lexeme, .xsdInteger) }
        let value = Double(lexeme) ?? .nan
        guard !asDouble, value.magnitude < 1e21, value.rounded(.towardZero) == value else {
            return (doubleForm(of: value), .xsdDouble)
        }
        return (integerForm(of: value), .xsdInteger)
    }

    /// Whether the lexeme is its own canonical form: digits that a double holds, and no minus zero.
    private static func isShortInteger(_ lexeme: String) -> Bool {
        let digits = lexeme.utf8
        guard digits.count <= 15, !lexeme.hasSameBytes(as: "-0") else { return false }
        return digits.allSatisfy {
            $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }

    /// The canonical lexical form of `xsd:integer`, of a double that is an integer.
    private static func integerForm(of value: Double) -> String {
        if let integer = Int64(exactly: value) { return String(integer) }
        var digits: [UInt8] = []
        var rest = Natural(value.magnitude.significandBits)
        rest.shiftLeft(by: value.magnitude.significandExponent)
        while !rest.isZero { digits.append(UInt8(ascii: "0") + UInt8(rest.divide(by: 10))) }
        return (value < 0 ? "-" : "") + String(decoding: digits.reversed(), as: UTF8.self)
    }

    /// The canonical lexical form of `xsd:double`: `%1.15E` without trailing zeros, plus signs and leading zeros.
    static func doubleForm(of value: Double) -> String {
        if value.isNaN { return "NaN" }
        let sign = value.sign == .minus ? "-" : ""
        if value.isInfinite { return sign + "INF" }
        if value.isZero { return sign + "0.0E0" }
        var (digits, exponent) = sixteenDigits(of: value.magnitude)
        while digits.count > 2 && digits.last == 0 { digits.removeLast() }
        digits = digits.map { $0 + UInt8(ascii: "0") }
        digits.insert(UInt8(ascii: "."), at: 1)
        return sign + String(decoding: digits, as: UTF8.self) + "E" + String(exponent)
    }

    /// The first sixteen decimal digits, correctly rounded, and the power of ten of the first.
    private static func sixteenDigits(of value: Double) -> (digits: [UInt8], exponent: Int) {
        // value = numerator / denominator × 10^exponent, with the quotient from 1 to below 10.
        var numerator = Natural(value.significandBits)
        var denominator = Natural(1)
        numerator.shiftLeft(by: max(value.significandExponent, 0))
        denominator.shiftLeft(by: max(-value.significandExponent, 0))
        let log10Of2 = 0.301_029_995_663_981_2
        var exponent = Int((Double(value.significand.isZero ? 0 : value.exponent) * log10Of2).rounded(.down))
        for _ in 0..<max(exponent, 0) { denominator.multiply(by: 10) }
        for _ in 0..<max(-exponent, 0) { numerator.multiply(by: 10) }
        var tenfold = denominator
        tenfold.multiply(by: 10)
        if numerator >= tenfold {
            denominator = tenfold
            exponent += 1
        }
        var digits: [UInt8] = []
        for _ in 0..<16 {
            var digit: UInt8 = 0
            while numerator >= denominator {
                numerator.subtract(denominator)
                digit += 1
            }
            digits.append(digit)
            numerator.multiply(by: 10)
        }
        // What is left is ten times the remainder: half the last digit is five times the denominator.
        denominator.multiply(by: 5)
        let isOdd = digits[15] % 2 == 1
        if numerator > denominator || numerator == denominator && isOdd {
            var place = 15
            while place > 0 && digits[place] == 9 {
                digits[place] = 0
                place -= 1
            }
            digits[place] += 1
            if digits[0] == 10 {
                digits[0] = 1
                exponent += 1
            }
        }
        return (digits, exponent)
    }
}

extension Double {
    /// The value is this integer times two to the ``significandExponent``.
    fileprivate var significandBits: UInt64 {
        isSubnormal ? significandBitPattern : significandBitPattern | 1 << 52
    }

    fileprivate var significandExponent: Int {
        (isSubnormal ? 1 : Int(exponentBitPattern)) - 1075
    }
}

/// A natural number of any size, as far as writing doubles needs it.
private struct Natural: Comparable {
    /// From the least; the last is not zero.
    private var limbs: [UInt32] = []

    init(_ value: UInt64) {
        limbs = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
        trim()
    }

    var isZero: Bool { limbs.isEmpty }

    static func < (left: Natural, right: Natural) -> Bool {
        guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
        return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
    }

    mutating func multiply(by factor: UInt32) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            carry += UInt64(limbs[index]) * UInt64(factor)
            limbs[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { limbs.append(UInt32(carry)) }
    }

    /// - Parameter count: not negative.
    mutating func shiftLeft(by count: Int) {
        for _ in 0..<count % 32 { multiply(by: 2) }
        if !isZero { limbs.insert(contentsOf: repeatElement(0, count: count / 32), at: 0) }
    }

    /// - Parameter other: not greater.
    mutating func subtract(_ other: Natural) {
        var borrow: Int64 = 0
        for index in limbs.indices {
            borrow += Int64(limbs[index]) - (index < other.limbs.count ? Int64(other.limbs[index]) : 0)
            limbs[index] = UInt32(truncatingIfNeeded: borrow)
            borrow >>= 32
        }
        trim()
    }

    /// - Returns: the remainder.
    mutating func divide(by divisor: UInt32) -> UInt32 {
        var remainder: UInt64 = 0
        for index in limbs.indices.reversed() {
            remainder = remainder << 32 | UInt64(limbs[index])
            limbs[index] = UInt32(remainder / UInt64(divisor))
            remainder %= UInt64(divisor)
        }
        trim()
        return UInt32(remainder)
    }

    private mutating func trim() {
        while limbs.last == 0 { limbs.removeLast() }
    }
}
