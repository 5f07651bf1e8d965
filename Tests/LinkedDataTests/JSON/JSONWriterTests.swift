import LinkedData
import Testing

@Suite struct JSONWriterTests {
    private func text(_ json: JSON, _ options: JSON.WritingOptions = []) -> String {
        String(decoding: json.bytes(options), as: UTF8.self)
    }

    @Test func compactHasNoWhiteSpace() {
        let json: JSON = ["z": 1, "a": [true, false, .null, -7, "x"], "o": [:], "e": []]
        #expect(text(json) == #"{"z":1,"a":[true,false,null,-7,"x"],"o":{},"e":[]}"#)
    }

    @Test func prettyIndentsByTwoAndEndsWithALineFeed() {
        let json: JSON = ["a": [1, ["b": "c"]], "o": [:], "e": []]
        let expected = """
            {
              "a": [
                1,
                {
                  "b": "c"
                }
              ],
              "o": {},
              "e": []
            }

            """
        #expect(text(json, .pretty) == expected)
        #expect(text("x", .pretty) == "\"x\"\n")
    }

    @Test(arguments: [
        ("", #""""#),
        ("plain / text", #""plain / text""#),
        ("\"\\", #""\"\\""#),
        ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{B}\u{1F}", #""\u0000\u000b\u001f""#),
        ("\u{7F}\u{80}\u{2028}é\u{E000}😀", "\"\u{7F}\u{80}\u{2028}é\u{E000}😀\""),
        ("a\"b\"", #""a\"b\"""#),
        ("\r\n", #""\r\n""#),
        ("<a href='x'>&amp;</a>", "\"<a href='x'>&amp;</a>\""),
    ])
    func escapesOnlyWhatIsDemanded(_ string: String, _ expected: String) {
        #expect(JSON.string(string).bytes() == Array(expected.utf8))
    }

    @Test(arguments: [
        ("</script><!--", #""\u003c/script\u003e\u003c!--""#),
        ("a & b", #""a \u0026 b""#),
        ("\u{2027}\u{2028}\u{2029}\u{202A}\u{20A8}", "\"\u{2027}\\u2028\\u2029\u{202A}\u{20A8}\""),
        ("“quoted” – é", "\"“quoted” – é\""),
    ])
    func htmlSafeLeavesNothingToEndAScript(_ string: String, _ expected: String) {
        #expect(JSON.string(string).bytes(.htmlSafe) == Array(expected.utf8))
    }

    @Test func htmlSafeEscapesNamesToo() {
        #expect(text(["</script>": "<"], [.htmlSafe, .pretty]) == "{\n  \"\\u003c/script\\u003e\": \"\\u003c\"\n}\n")
    }

    @Test func textKeepsItsBytes() {
        let composed: JSON = "\u{E9}"
        let decomposed: JSON = "e\u{301}"
        #expect(composed.bytes() == [0x22, 0xC3, 0xA9, 0x22])
        #expect(decomposed.bytes() == [0x22, 0x65, 0xCC, 0x81, 0x22])
        #expect(composed != decomposed)
    }

    @Test func numbersKeepTheirLexeme() throws {
        for lexeme in ["0.70", "2.0", "-0", "1E+2", "123456789012345678901234567890.10"] {
            #expect(text(.number(try #require(JSON.Number(lexeme)))) == lexeme)
        }
        #expect(text(.number(JSON.Number(Int.min))) == "-9223372036854775808")
    }
}
