import Foundation
import Testing

@testable import LinkedData

@Suite("Canonical numbers")
struct CanonicalNumberTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("1", "1"), ("-1", "-1"), ("3.0", "3"), ("1e0", "1"), ("1E3", "1000"), ("-0.0", "0"),
        ("123456789012345", "123456789012345"), ("9007199254740992", "9007199254740992"),
        ("12345678901234567890", "12345678901234567168"), ("1e20", "100000000000000000000"),
        ("-999999999999999900000", "-999999999999999868928"),
    ])
    func integers(_ lexeme: String, canonical: String) throws {
        let form = CanonicalNumber.form(of: try #require(JSON.Number(lexeme)), asDouble: false)
        #expect(form.text == canonical)
        #expect(form.datatype == .xsdInteger)
    }

    @Test(arguments: [
        ("0.1", "1.0E-1"), ("3.5", "3.5E0"), ("54.914440", "5.491444E1"), ("1e21", "1.0E21"), ("-1e21", "-1.0E21"),
        ("9.3", "9.300000000000001E0"), ("0.30000000000000004", "3.0E-1"), ("1e-7", "1.0E-7"),
        ("5e-324", "4.940656458412465E-324"),
        ("1.7976931348623157e308", "1.797693134862316E308"), ("2.2250738585072014e-308", "2.225073858507201E-308"),
        ("0.9999999999999999", "9.999999999999999E-1"), ("99999999999999999999999", "9.999999999999999E22"),
        ("1e400", "INF"),
        ("5.3", "5.3E0"), ("100.5", "1.005E2"),
    ])
    func doubles(_ lexeme: String, canonical: String) throws {
        let form = CanonicalNumber.form(of: try #require(JSON.Number(lexeme)), asDouble: false)
        #expect(form.text == canonical)
        #expect(form.datatype == .xsdDouble)
    }

    @Test func integersAsDoubles() throws {
        for (lexeme, canonical) in [("0", "0.0E0"), ("10", "1.0E1"), ("-7", "-7.0E0"), ("-0.0", "-0.0E0")] {
            #expect(CanonicalNumber.form(of: try #require(JSON.Number(lexeme)), asDouble: true).text == canonical)
        }
    }

    /// The standard's own wording: `%1.15E`, shortened.
    @Test func agreesWithPrintf() {
        var random = SeededRandom(1)
        for _ in 0..<2_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite, !value.isZero else { continue }
            let printed = String(format: "%1.15E", value).split(separator: "E")
            var mantissa = printed[0]
            while mantissa.hasSuffix("0") && !mantissa.hasSuffix(".0") { mantissa.removeLast() }
            #expect(CanonicalNumber.doubleForm(of: value) == "\(mantissa)E\(Int(printed[1]) ?? 0)")
        }
    }
}
