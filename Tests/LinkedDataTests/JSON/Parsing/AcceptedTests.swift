import LinkedData
import Testing

/// What RFC 8259 allows, section by section.
@Suite struct AcceptedTests {
    @Test(
        "Values of every kind, and what they are",
        arguments: [
            ("null", .null), ("true", true), ("false", false), ("0", 0), ("-7", -7), (#""""#, ""), ("[]", []),
            ("{}", [:]),
            ("[null, 1, \"1\", {}]", [.null, 1, "1", [:]]),
            (" [1 , 2]\r\n\t", [1, 2]), ("\t\n\r [ ] ", []), ("{ }\n", [:]), ("[[[[[]]]]]", [[[[[]]]]]),
            (#"{"a":{"b":[{}]}}"#, ["a": ["b": [[:]]]]), (#"{ "a" : 1 , "b" : null }"#, ["a": 1, "b": .null]),
            (#"{"":0}"#, ["": 0]), (#"{"a\u0000b":0}"#, ["a\u{0}b": 0]), (#"[{},[],{"a":[]}]"#, [[:], [], ["a": []]]),
        ] as [(String, JSON)]
    )
    func values(_ text: String, _ value: JSON) throws {
        #expect(try JSON(parsing: text) == value)
    }

    @Test(
        "Numbers keep their lexeme",
        arguments: [
            "0", "-0", "-0.0", "-1", "123", "1.5", "0.70", "123.456789", "0e1", "0e+1", "0E-0", "1E22", "1e-2", "1e+2",
            "123e45", "123.456e78", "1.000000000000000005", "123456789012345678901234567890.10", "1e400", "-1e-400",
            "-237462374673276894279832749832423479823246327846", "9007199254740993", "100000000000000",
            "1000000000000000",
            "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
        ])
    func numbers(_ lexeme: String) throws {
        #expect(try JSON(parsing: lexeme) == number(lexeme))
        #expect(try JSON(parsing: "[\(lexeme),\(lexeme) ]") == [number(lexeme), number(lexeme)])
        #expect(try JSON(parsing: lexeme).bytes() == Array(lexeme.utf8))
    }

    @Test(
        "Strings are unescaped",
        arguments: [
            (#""plain""#, "plain"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\\""#, "\\"),
            (#""\\u0041""#, #"\u0041"#),
            (#""\u0041\u00e9\u00E9\u20aC""#, "Aéé€"), (#""\uD83d\ude39\ud83D\uDC8D""#, "\u{1F639}\u{1F48D}"),
            (#""\ud800\udc00 \uDBFF\uDFFF""#, "\u{10000} \u{10FFFF}"),
            (#""\u0000\u001f\u007F""#, "\u{0}\u{1F}\u{7F}"),
            (#""\uFEFF""#, "\u{FEFF}"), ("\"\u{FEFF}\"", "\u{FEFF}"), (#""\u2028\u2029""#, "\u{2028}\u{2029}"),
            (
                "\"\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}\"",
                "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}"
            ),
            (#""/* no */ // comment""#, "/* no */ // comment"), (#""[1,]{""#, "[1,]{"),
        ])
    func strings(_ text: String, _ value: String) throws {
        let json = try JSON(parsing: text)
        #expect(json == .string(value))
        #expect(try JSON(parsing: "{\(text):\(text)}") == [value: .string(value)])
        #expect(try JSON(parsing: " [ \(text) , \(text)]") == [.string(value), .string(value)])
    }

    @Test("Every character may be escaped, noncharacters too; surrogates are none")
    func everyCodePoint() throws {
        for value in [0...0xD7FF, 0xE000...0xFFFF].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let digits = String(value, radix: 16)
            let escaped = #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
            #expect(try JSON(parsing: "\"\(escaped)\"").bytes() == JSON.string(String(scalar)).bytes())
        }
    }

    @Test("A string ends, is escaped and is not ASCII at every distance from eight bytes")
    func everyLength() throws {
        for length in 0...40 {
            let plain = String(repeating: "x", count: length)
            for (written, read) in [
                ("", ""), (#"\n"#, "\n"), ("é", "é"), (#"\u00e9"#, "é"), ("\u{7F}", "\u{7F}"), ("]", "]"),
            ] {
                for after in ["", "y", "yyyyyyyyy"] {
                    let json = try JSON(parsing: "[\"\(plain)\(written)\(after)\"]")
                    #expect(json == [.string(plain + read + after)])
                }
            }
        }
    }

    @Test("Canonically equivalent texts stay what they are, and are different names")
    func bytesAreKept() throws {
        let text = "{\"\u{E9}\":\"\u{E9}\",\"e\u{301}\":\"e\u{301}\"}"
        let json = try JSON(parsing: text)
        #expect(json.bytes() == Array(text.utf8))
        #expect(try JSON(parsing: #""\u00e9""#) != JSON(parsing: #""e\u0301""#))
        #expect(Set([try JSON(parsing: #""\u00e9""#), try JSON(parsing: #""e\u0301""#), "\u{E9}"]).count == 2)
    }

    @Test("Names that begin alike are told apart, few or many")
    func manyNames() throws {
        for count in [1, 2, 16, 17, 18, 100, 5_000] {
            let text = "{" + (0..<count).map { "\"name \($0 % 7) \($0)\":\($0)" }.joined(separator: ",") + "}"
            guard case .object(let object) = try JSON(parsing: text) else {
                Issue.record("not an object")
                return
            }
            #expect(object.count == count)
            #expect(object.members.map(\.name) == (0..<count).map { "name \($0 % 7) \($0)" })
            #expect((0..<count).allSatisfy { object["name \($0 % 7) \($0)"] == JSON(integerLiteral: $0) })
            #expect(object["name 0"] == nil)
        }
    }

    private func number(_ lexeme: String) -> JSON {
        JSON.Number(lexeme).map(JSON.number) ?? .null
    }
}
