import LinkedData
import Testing

/// RFC 8785 § 3.2.2.3 and ECMA-262 § 6.1.6.1.20.
@Suite struct ECMAScriptNumberTests {
    @Test(
        "The sample of RFC 8785, appendix B",
        arguments: [
            (0x0000000000000000, "0"), (0x8000000000000000, "0"), (0x0000000000000001, "5e-324"),
            (0x8000000000000001, "-5e-324"), (0x7fefffffffffffff, "1.7976931348623157e+308"),
            (0xffefffffffffffff, "-1.7976931348623157e+308"), (0x4340000000000000, "9007199254740992"),
            (0xc340000000000000, "-9007199254740992"), (0x4430000000000000, "295147905179352830000"),
            (0x44b52d02c7e14af5, "9.999999999999997e+22"), (0x44b52d02c7e14af6, "1e+23"),
            (0x44b52d02c7e14af7, "1.0000000000000001e+23"), (0x444b1ae4d6e2ef4e, "999999999999999700000"),
            (0x444b1ae4d6e2ef4f, "999999999999999900000"), (0x444b1ae4d6e2ef50, "1e+21"),
            (0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"), (0x3eb0c6f7a0b5ed8d, "0.000001"),
            (0x41b3de4355555553, "333333333.3333332"), (0x41b3de4355555554, "333333333.33333325"),
            (0x41b3de4355555555, "333333333.3333333"), (0x41b3de4355555556, "333333333.3333334"),
            (0x41b3de4355555557, "333333333.33333343"), (0xbecbf647612f3696, "-0.0000033333333333333333"),
            (0x43143ff3c1cb0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func sample(_ bits: UInt64, _ text: String) throws {
        let value = Double(bitPattern: bits)
        #expect(JSON.Number(value)?.lexeme == text)
        #expect(try JCS.canonicalize(.number(#require(JSON.Number(text)))) == Array(text.utf8))
    }

    @Test(
        "Lexemes are written anew",
        arguments: [
            ("-0", "0"), ("0.0", "0"), ("-0e5", "0"), ("1.0", "1"), ("1e0", "1"), ("10e-1", "1"), ("0.70", "0.7"),
            ("1E2", "100"), ("-1.50e1", "-15"),
            ("100000000000000000000", "100000000000000000000"), ("1000000000000000000000", "1e+21"),
            ("123456789012345678901", "123456789012345680000"),
            ("9007199254740993", "9007199254740992"), ("999999999999999", "999999999999999"),
            ("-999999999999999", "-999999999999999"),
            ("1e-6", "0.000001"), ("1e-7", "1e-7"), ("0.00000123", "0.00000123"), ("0.000000123", "1.23e-7"),
            ("1.5e300", "1.5e+300"), ("123e-20", "1.23e-18"),
            ("4.5e15", "4500000000000000"), ("1e-400", "0"), ("-1e-400", "0"),
            ("2.2250738585072011e-308", "2.225073858507201e-308"), ("1e16", "10000000000000000"),
            ("0.1000000000000000055511151231257827", "0.1"), ("123456.789", "123456.789"),
            ("12345678.9e-20", "1.23456789e-13"),
        ])
    func lexemes(_ lexeme: String, _ canonical: String) throws {
        #expect(try JCS.canonicalize(.number(#require(JSON.Number(lexeme)))) == Array(canonical.utf8))
    }

    @Test("What is not finite has no lexeme", arguments: [Double.infinity, -.infinity, .nan, .signalingNaN])
    func notFinite(_ value: Double) {
        #expect(JSON.Number(value) == nil)
    }

    @Test("Every exponent, and what is next to each power of two, is read back as the same number")
    func roundTrip() throws {
        for exponent in 0..<UInt64(2_047) {
            for bits in [
                exponent << 52, exponent << 52 | 1, exponent << 52 | (1 << 52 - 1), exponent << 52 | 0x8_5A30_8D31_3198,
            ] {
                let value = Double(bitPattern: bits)
                let number = try #require(JSON.Number(value))
                #expect(JSON.Number(number.lexeme)?.doubleValue == value)
                #expect(JSON.Number(-value)?.doubleValue == -value)
                #expect(try JCS.canonicalize(.number(number)) == Array(number.lexeme.utf8))
            }
        }
    }

    @Test("Short decimals are what the same number is written as")
    func shortDecimals() throws {
        let digits = [
            "", "0", "00", "000", "0000", "00000", "000000", "1", "10", "105", "50", "123456789012", "999999999999",
        ]
        for sign in ["", "-"] {
            for whole in ["0", "1", "10", "70", "123456", "99999999999999", "100000000000000"] {
                for fraction in digits.flatMap({ head in digits.map { head + $0 } }) {
                    let lexeme = sign + whole + (fraction.isEmpty ? "" : "." + fraction)
                    let number = try #require(JSON.Number(lexeme))
                    let canonical = try #require(JSON.Number(number.doubleValue))
                    #expect(try JCS.canonicalize(.number(number)) == Array(canonical.lexeme.utf8), "\(lexeme)")
                }
            }
        }
    }
}
