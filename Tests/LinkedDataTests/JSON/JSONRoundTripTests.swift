import LinkedData
import Testing

/// Values by chance: the same for the same seed.
private struct RandomJSON {
    var state: UInt64

    /// xorshift64*, below a bound.
    mutating func number(below bound: UInt64) -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return (state &* 0x2545_F491_4F6C_DD1D >> 16) % bound
    }

    mutating func value(depth: Int = 0) -> JSON {
        switch number(below: depth < 6 ? 8 : 6) {
        case 0: .null
        case 1: .bool(number(below: 2) == 0)
        case 2, 3: .number(lexeme())
        case 4, 5: .string(text())
        case 6: .array((0..<number(below: 6)).map { _ in value(depth: depth + 1) })
        default:
            .object(JSON.Object((0..<number(below: depth < 2 ? 40 : 6)).map { _ in (text(), value(depth: depth + 1)) }))
        }
    }

    private mutating func lexeme() -> JSON.Number {
        switch number(below: 3) {
        case 0: JSON.Number(Int(truncatingIfNeeded: number(below: 1 << 40)) - 1 << 39)
        case 1: JSON.Number(Double(bitPattern: number(below: .max))) ?? JSON.Number(0)
        default: JSON.Number("-\(number(below: 10)).\(number(below: 1000))E+\(number(below: 40))") ?? JSON.Number(0)
        }
    }

    private mutating func text() -> String {
        let bound: [UInt64] = [0x80, 0x800, 0x1_0000, 0x11_0000]
        let most = bound[Int(number(below: 4))]
        return String(
            String.UnicodeScalarView(
                (0..<number(below: 30)).compactMap { _ in Unicode.Scalar(UInt32(number(below: most))) }))
    }
}

@Suite struct JSONRoundTripTests {
    @Test("A value that is written and read is the same value", arguments: 1...40 as ClosedRange<UInt64>)
    func written(_ seed: UInt64) throws {
        var random = RandomJSON(state: seed &* 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<25 {
            let value = random.value()
            let compact = value.bytes()
            for options: JSON.WritingOptions in [[], .pretty, .htmlSafe, [.pretty, .htmlSafe]] {
                let read = try JSON(parsing: value.bytes(options))
                #expect(read == value)
                #expect(read.hashValue == value.hashValue)
                #expect(read.bytes() == compact)
            }
            let canonical = try JCS.canonicalize(value)
            #expect(try JCS.canonicalize(JSON(parsing: canonical)) == canonical)
        }
    }
}
