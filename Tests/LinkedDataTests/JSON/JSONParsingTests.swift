import LinkedData
import Testing

/// The cases of RFC 8259, one by one.
@Suite struct JSONParsingTests {
    @Test(
        arguments: [
            ("null", JSON.null), ("true", true), ("false", false), ("0", 0), ("-7", -7), (#""""#, ""), ("[]", []),
            ("{}", [:]), (" [1 , 2]\r\n\t", [1, 2]), (#"{"a":{"b":[{}]}}"#, ["a": ["b": [[:]]]]),
            (#"{ "a" : 1 , "b" : null }"#, ["a": 1, "b": .null]), (#"["\u00e9\uD83D\uDE00\/"]"#, ["é😀/"]),
            (
                #""long enough to be more than eight \"bytes\" \\ \b\f\n\r\t é""#,
                "long enough to be more than eight \"bytes\" \\ \u{8}\u{C}\n\r\t é"
            ),
        ] as [(String, JSON)])
    func values(_ text: String, _ value: JSON) throws {
        #expect(try JSON(parsing: text) == value)
    }
}
