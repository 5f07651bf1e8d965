/// What a code says, with what corrects it (§ 7.4 and § 7.5).
enum QRCodewords {
    /// All codewords in the order in which they are placed (§ 7.6).
    static func sequence(of bytes: [UInt8], in version: QRVersion) -> [UInt8] {
        let data = data(bytes, in: version)
        let length = version.dataCount / version.blocks
        // The last blocks have one codeword more.
        let short = version.blocks - version.dataCount % version.blocks
        let blocks = (0..<version.blocks).map { index in
            let start = index * length + max(0, index - short)
            return Array(data[start..<start + length + (index < short ? 0 : 1)])
        }
        let corrections = blocks.map { GaloisField.remainder($0, by: version.generator) }
        var sequence: [UInt8] = []
        sequence.reserveCapacity(version.places.count / 8)
        for index in 0...length {
            for block in blocks where index < block.count { sequence.append(block[index]) }
        }
        for index in 0..<version.generator.count {
            for correction in corrections { sequence.append(correction[index]) }
        }
        return sequence
    }

    /// Byte mode, the number of bytes, the bytes, the terminator, and padding.
    private static func data(_ bytes: [UInt8], in version: QRVersion) -> [UInt8] {
        let count = version.countBits == 8 ? [UInt8(bytes.count)] : [0, UInt8(bytes.count)]
        var data: [UInt8] = []
        data.reserveCapacity(version.dataCount)
        var previous: UInt8 = 0b0100
        for byte in count + bytes + [0] {
            data.append(previous << 4 | byte >> 4)
            previous = byte
        }
        while data.count < version.dataCount {
            data.append((data.count - bytes.count - count.count).isMultiple(of: 2) ? 0x11 : 0xEC)
        }
        return data
    }
}

/// The numbers 0 to 255 as polynomials over GF(2), modulo x⁸ + x⁴ + x³ + x² + 1.
enum GaloisField {
    /// The powers of x, two rounds of them.
    private static let powers: [UInt8] = {
        var powers: [UInt8] = [1]
        for _ in 1..<510 {
            let last = powers[powers.count - 1]
            powers.append(last << 1 ^ (last >> 7) * 0x1D)
        }
        return powers
    }()

    /// The exponents of those powers; none of zero.
    private static let exponents: [Int] = {
        var exponents = Array(repeating: 0, count: 256)
        for (exponent, power) in powers.prefix(255).enumerated() { exponents[Int(power)] = exponent }
        return exponents
    }()

    /// The coefficients of (y − 1)(y − x)(y − x²)… but the highest, which is 1, as exponents (Annex A).
    static func generator(degree: Int) -> [Int] {
        var coefficients: [UInt8] = [1]
        for exponent in 0..<degree {
            let shifted = coefficients.map { $0 == 0 ? 0 : powers[exponents[Int($0)] + exponent] }
            coefficients = zip(coefficients + [0], [0] + shifted).map { $0 ^ $1 }
        }
        return coefficients.dropFirst().map { exponents[Int($0)] }
    }

    /// What is left when a polynomial, times the highest power of the divisor, is divided.
    static func remainder(_ dividend: [UInt8], by generator: [Int]) -> [UInt8] {
        let (powers, exponents) = (powers, exponents)
        var rest = dividend + Array(repeating: 0, count: generator.count)
        for index in dividend.indices where rest[index] != 0 {
            let exponent = exponents[Int(rest[index])]
            for (place, coefficient) in generator.enumerated() {
                rest[index + 1 + place] ^= powers[exponent + coefficient]
            }
        }
        return Array(rest[dividend.count...])
    }
}
