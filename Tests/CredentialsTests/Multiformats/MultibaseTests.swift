import Testing

@testable import Credentials

@Suite("Multibase")
struct MultibaseTests {
    @Test(
        "Known values",
        arguments: [
            ("", "z"), ("00", "z1"), ("0000", "z11"), ("61", "z2g"), ("626262", "za3gV"), ("636363", "zaPEr"),
            ("73696d706c792061206c6f6e6720737472696e67", "z2cFupjhnEsSn59qHXstmK2ffpLv2"),
            ("00eb15231dfceb60925886b67d065299925915aeb172c06647", "z1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L"),
            ("516b6fcd0f", "zABnLTmg"), ("572e4794", "z3EFU7m"), ("ecac89cad93923c02321", "zEJDM8drfXA6uyA"),
            ("00000000000000000000", "z1111111111"), ("68656c6c6f", "uaGVsbG8"), ("fbff", "u-_8"), ("", "u"),
        ])
    func values(bytes: String, text: String) throws {
        let multibase = try #require(Multibase(text))
        #expect(multibase.bytes == hex(bytes))
        #expect(multibase.description == text)
    }

    @Test("Any bytes come back, in both bases")
    func roundTrips() throws {
        for count in 0..<150 {
            for seed in 1...4 {
                let bytes = (0..<count).map {
                    UInt8(truncatingIfNeeded: ($0 / seed) * 97 + seed * 31 * ($0 % (seed + 1)))
                }
                for base in Multibase.Base.allCases {
                    #expect(Multibase(Multibase(bytes, in: base).description) == Multibase(bytes, in: base))
                }
            }
        }
    }

    @Test(
        "What is not Multibase",
        arguments: [
            "", "f00", "6Mk", "Z2g", "z0", "zO", "zI", "zl", "z2g ", "z\u{E9}", "uA", "uAB", "uaGVsbG8=", "u+_8",
            "u/_8",
            "uAAAAA", "\u{212A}z", "z" + String(repeating: "2", count: 512),
        ])
    func refused(text: String) {
        #expect(Multibase(text) == nil)
    }

    @Test("PEM is padded, and no two texts are the same bytes")
    func padded() {
        #expect(Base64.standard.decode("aGVsbG8=".utf8) == Array("hello".utf8))
        #expect(Base64.standard.encode(Array("hell".utf8)) == "aGVsbA==")
        #expect(Base64.standard.encode(Array("hel".utf8)) == "aGVs")
        for text in ["aGVsbG8", "aGVsbG9=", "aGVsb===", "aGVsb=8=", "====", "a==="] {
            #expect(Base64.standard.decode(text.utf8) == nil, "\(text)")
        }
    }
}
