import LinkedData

extension Target {
    /// `JSON(parsing:)`, and writing and canonicalising what it makes.
    static let json = Target(
        "json",
        samples: [
            #"{"@context":["https://www.w3.org/ns/credentials/v2"],"type":"Profile","n":[0,-1.5e+10,true,false,null]}"#,
            #"{"a":{"b":[{"c":"é\u00e9\ud83d\ude00\n\"\\\/"}]},"a long name beyond fifteen bytes":0.70,"":[[],{}]}"#,
            "[\n  1,\n  \"two\",\n  {\n    \"three\": 3\n  }\n]\n", "\"text\"", "-0", "[]",
            "{" + (0..<20).map { "\"name \($0)\":\($0)" }.joined(separator: ",") + "}",
        ],
        words: [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "\\u0000", "\\n", "\\\"", "\"\":",
            "\"a\":",
            "\"name 1\"", "\"\\u0061\":", "[{\"a\":", "[[", "]]", "true", "false", "null", "NaN", "-", "0", "1",
            "1e400", "-0.0",
            "1e-7", "9007199254740993", "0.1", "E+", "é", "e\u{301}", "😀", "\u{FEFF}", "\u{2028}", " ", "\n", "\t",
            "//", "<",
        ]
    ) { input in
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: input)
        } catch {
            try promise("a fault lies in the text", (0...input.count).contains(error.offset))
            try promise("lines and columns begin at 1", error.line >= 1 && error.column >= 1)
            try promise("a pointer is read as it is written", JSON.Pointer(error.pointer.description) == error.pointer)
            return false
        }
        let compact = json.bytes()
        for options: JSON.WritingOptions in [[], .pretty, .htmlSafe] {
            let read = try JSON(parsing: json.bytes(options))
            try promise("what is written is read as the same", read == json && read.hashValue == json.hashValue)
            try promise("what is read is written as the same", read.bytes() == compact)
        }
        try promise("compact is the shortest", compact.count <= input.count || input.contains(UInt8(ascii: "\\")))
        let canonical: [UInt8]
        do throws(JCSError) {
            canonical = try JCS.canonicalize(json)
        } catch {
            guard case .number(let number)? = json[error.pointer] else { throw error }
            try promise("only numbers beyond double precision have no canonical form", number.doubleValue.isInfinite)
            return true
        }
        try promise("canonical is canonical", try JCS.canonicalize(JSON(parsing: canonical)) == canonical)
        return true
    }
}
