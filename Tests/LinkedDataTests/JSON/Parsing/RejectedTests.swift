import LinkedData
import Testing

/// What RFC 8259 and I-JSON (RFC 7493) forbid: the code and the place of each fault.
@Suite struct RejectedTests {
    private func fault(_ bytes: [UInt8], _ budget: JSON.Budget = .standard) -> JSONError? {
        do throws(JSONError) {
            _ = try JSON(parsing: bytes, budget: budget)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "A text that is not JSON",
        arguments: [
            // RFC 8259 § 2: a text is one value, and nothing else.
            ("", .unexpectedEnd, 0), (" \n", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1), ("{", .unexpectedEnd, 1),
            ("[1", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3), ("[1 ", .unexpectedEnd, 3),
            ("[[]", .unexpectedEnd, 3),
            (#"{"a""#, .unexpectedEnd, 4), (#"{"a":"#, .unexpectedEnd, 5), (#"{"a":1"#, .unexpectedEnd, 6),
            (#"{"a":1,"#, .unexpectedEnd, 7), (#"["a"#, .unexpectedEnd, 3), ("\"", .unexpectedEnd, 1),
            ("1 2", .trailingData, 2), ("[]]", .trailingData, 2), ("{}}", .trailingData, 2), ("[],", .trailingData, 2),
            ("{}x", .trailingData, 2), ("\"\"\"", .trailingData, 2), ("null#", .trailingData, 4),
            ("[]\u{0}", .trailingData, 2),
            ("1,", .trailingData, 1), ("{} // x", .trailingData, 3), ("\u{A0}1", .unexpectedCharacter, 0),
            ("[1]\u{C}", .trailingData, 3), ("\u{B}[]", .unexpectedCharacter, 0),
            ("[\u{2060}]", .unexpectedCharacter, 1),
            ("/**/1", .unexpectedCharacter, 0), ("[1/**/]", .unexpectedCharacter, 2),
            ("[# x\n]", .unexpectedCharacter, 1),
            ("<x>", .unexpectedCharacter, 0), ("*", .unexpectedCharacter, 0), ("'a'", .unexpectedCharacter, 0),
            // § 3: three literals, in lower case.
            ("True", .invalidLiteral, 0), ("NULL", .invalidLiteral, 0), ("nul", .invalidLiteral, 0),
            ("tru", .invalidLiteral, 0), ("nulls", .invalidLiteral, 0), ("true1", .invalidLiteral, 0),
            ("[fals]", .invalidLiteral, 1), ("NaN", .invalidLiteral, 0), ("[Infinity]", .invalidLiteral, 1),
            ("undefined", .invalidLiteral, 0), ("a", .invalidLiteral, 0), ("{a:1}", .unexpectedCharacter, 1),
            // § 4: names are strings.
            ("{1:1}", .unexpectedCharacter, 1), ("{null:1}", .unexpectedCharacter, 1),
            ("{[]:1}", .unexpectedCharacter, 1),
            ("{'a':1}", .unexpectedCharacter, 1), (#"{"a" 1}"#, .unexpectedCharacter, 5),
            (#"{"a"}"#, .unexpectedCharacter, 4),
            (#"{"a"::1}"#, .unexpectedCharacter, 5), (#"{"a":}"#, .unexpectedCharacter, 5),
            (#"{:1}"#, .unexpectedCharacter, 1),
            (#"{"a":1 "b":2}"#, .unexpectedCharacter, 7), (#"{"a":1:2}"#, .unexpectedCharacter, 6),
            ("{,}", .unexpectedCharacter, 1),
            (#"{"a":1,}"#, .trailingComma, 6), (#"{"a":1 , }"#, .trailingComma, 7),
            (#"{"a":1,,"b":2}"#, .unexpectedCharacter, 7),
            (#"{"a":1,"b"]"#, .unexpectedCharacter, 10), (#"{"a":1]"#, .unexpectedCharacter, 6),
            (#"{"a","b"}"#, .unexpectedCharacter, 4),
            // § 5
            ("[1,]", .trailingComma, 2), ("[1,,2]", .unexpectedCharacter, 3), ("[,1]", .unexpectedCharacter, 1),
            ("[,]", .unexpectedCharacter, 1),
            ("[1 2]", .unexpectedCharacter, 3), ("[1:2]", .unexpectedCharacter, 2), ("[1}", .unexpectedCharacter, 2),
            ("[}", .unexpectedCharacter, 1),
            ("[[1]2]", .unexpectedCharacter, 4), ("]", .unexpectedCharacter, 0), ("}", .unexpectedCharacter, 0),
            (",", .unexpectedCharacter, 0),
            ("[a", .invalidLiteral, 1), (#"["a",4"#, .unexpectedEnd, 6), (#"["",]"#, .trailingComma, 3),
            // § 6
            ("01", .invalidNumber, 0), ("-01", .invalidNumber, 1), ("[00]", .invalidNumber, 1),
            ("-", .unexpectedEnd, 1), ("[-]", .invalidNumber, 2),
            ("--1", .invalidNumber, 1), ("+1", .invalidNumber, 0), (".5", .invalidNumber, 0),
            ("-.5", .invalidNumber, 1), ("1.", .unexpectedEnd, 2),
            ("[1.]", .invalidNumber, 3), ("1.e2", .invalidNumber, 2), ("1e", .unexpectedEnd, 2),
            ("[1e]", .invalidNumber, 3), ("1e+", .unexpectedEnd, 3),
            ("[1E-]", .invalidNumber, 4), ("1ee2", .invalidNumber, 2), ("1e+-2", .invalidNumber, 3),
            ("1e1.5", .trailingData, 3), ("1.2.3", .trailingData, 3),
            ("0x1", .trailingData, 1), ("[1a]", .unexpectedCharacter, 2), ("[1_000]", .unexpectedCharacter, 2),
            ("1 000", .trailingData, 2), ("-NaN", .invalidNumber, 1),
            ("-Infinity", .invalidNumber, 1), ("[-a]", .invalidNumber, 2), ("[１]", .unexpectedCharacter, 1),
            ("[1+2]", .unexpectedCharacter, 2), ("[0e]", .invalidNumber, 3),
            // § 7
            ("\"a\nb\"", .controlCharacter, 2), ("[\"\t\"]", .controlCharacter, 2), ("\"\u{0}\"", .controlCharacter, 1),
            ("\"\u{1F}\"", .controlCharacter, 1),
            ("\"0123456789\u{1F}\"", .controlCharacter, 11), ("\"\\n\u{1}\"", .controlCharacter, 3),
            ("{\"a\r\":1}", .controlCharacter, 3),
            (#""\"#, .unexpectedEnd, 2), (#""\""#, .unexpectedEnd, 3), (#""\x41""#, .invalidEscape, 1),
            (#""\a""#, .invalidEscape, 1), (#""\U0041""#, .invalidEscape, 1),
            ("\"\\\u{0}\"", .invalidEscape, 1), ("\"\\é\"", .invalidEscape, 1), (#""\'""#, .invalidEscape, 1),
            (#""ab\u00g0""#, .invalidEscape, 3), (#""\u""#, .invalidEscape, 1),
            (#""\u1""#, .invalidEscape, 1), (#""\u12""#, .invalidEscape, 1), (#""\u123""#, .invalidEscape, 1),
            (#""\u123"#, .unexpectedEnd, 6), (#""\u+123""#, .invalidEscape, 1),
            (#""\ud800""#, .loneSurrogate, 1), (#""\udc00""#, .loneSurrogate, 1),
            (#""\uD800\uD800""#, .loneSurrogate, 1), (#""\uD800\n""#, .loneSurrogate, 1),
            (#""\uD800\u0041""#, .loneSurrogate, 1), (#""\uDC00\uD800""#, .loneSurrogate, 1),
            (#""x\uD83D\uDE00\uDE00""#, .loneSurrogate, 14), (#""\uD800x""#, .loneSurrogate, 1),
            (#""\uD800\u""#, .invalidEscape, 7), (#""\uD800\"#, .loneSurrogate, 1),
            (#"{"\uDFFF":1}"#, .loneSurrogate, 2),
            // § 8.1
            ("\u{FEFF}{}", .byteOrderMark, 0), ("\u{FEFF}", .byteOrderMark, 0), ("{}\u{FEFF}", .trailingData, 2),
            (" \u{FEFF}{}", .unexpectedCharacter, 1),
            // RFC 7493 § 2.3
            (#"{"a":1,"a":1}"#, .duplicateName, 7), (#"{"a":1,"\u0061":2}"#, .duplicateName, 7),
            (#"{"x":{"":0,"b":{},"":0}}"#, .duplicateName, 18),
            (#"{"é":1,"\u00e9":2}"#, .duplicateName, 8),
            (#"[{"a long name beyond fifteen":1,"a long name beyond fifteen":2}]"#, .duplicateName, 33),
        ] as [(String, JSONError.Code, Int)])
    func texts(_ text: String, _ code: JSONError.Code, _ offset: Int) throws {
        let failure = try #require(fault(Array(text.utf8)))
        #expect(failure.code == code)
        #expect(failure.offset == offset)
    }

    @Test(
        "Bytes that are not UTF-8, in a text, in a name, and after an escape",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
            [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x28, 0x8C, 0xBC], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xE9],
        ] as [[UInt8]])
    func encoding(_ sequence: [UInt8]) throws {
        for before in ["", "a", "é", "0123456789", #"\n"#, #"é\u00e9"#] {
            for after in ["", "b", #"\u00a9"#, "0123456789é"] {
                let text = Array("\"\(before)".utf8) + sequence + Array("\(after)\"".utf8)
                let failure = try #require(fault(text))
                #expect(failure.code == .invalidUTF8)
                #expect(failure.offset == 1 + before.utf8.count)
                #expect(fault(Array("{".utf8) + text + Array(":1}".utf8))?.code == .invalidUTF8)
            }
        }
        #expect(fault(sequence)?.code == .unexpectedCharacter)
    }

    @Test("UTF-16 and UTF-32 are not UTF-8")
    func otherEncodings() {
        #expect(fault([0x5B, 0x00, 0x5D, 0x00])?.code == .unexpectedCharacter)
        #expect(fault([0x00, 0x5B, 0x00, 0x5D])?.code == .unexpectedCharacter)
        #expect(fault([0xFF, 0xFE, 0x5B, 0x00])?.code == .unexpectedCharacter)
    }

    @Test("Every part of a text ends too early, or is a value")
    func everyPrefix() throws {
        let text = Array(
            #"{"a":[1.5e+10,true,null,"é\u00e9\ud83d\ude00\n",{"long name beyond fifteen":-0}],"b":{}}"#.utf8)
        for length in 0..<text.count {
            let failure = try #require(fault(Array(text[..<length])))
            #expect(
                [.unexpectedEnd, .invalidLiteral].contains(failure.code) || failure.code == .loneSurrogate, "\(length)")
            #expect(failure.offset <= length)
        }
    }

    @Test("A name that stands twice among many is found, the first time it comes again")
    func manyNames() throws {
        for count in [2, 16, 17, 18, 3_000] {
            for place in [0, count / 2, count - 1] {
                let names = (0..<count).map { "\"name \($0)\":0" }
                let text = "{" + (names + ["\"name \(place)\":1", "\"name 0\":2"]).joined(separator: ",") + "}"
                let failure = try #require(fault(Array(text.utf8)))
                #expect(failure.code == .duplicateName)
                #expect(failure.offset == names.joined(separator: ",").utf8.count + 2)
                #expect(failure.pointer == JSON.Pointer("/name \(place)"))
            }
        }
    }
}
