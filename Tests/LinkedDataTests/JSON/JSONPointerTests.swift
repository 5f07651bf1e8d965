import LinkedData
import Testing

@Suite struct JSONPointerTests {
    /// The document and the answers of RFC 6901 § 5.
    @Test(
        arguments: [
            ("/foo", ["bar", "baz"]), ("/foo/0", "bar"), ("/", 0), ("/a~1b", 1), ("/c%d", 2), ("/e^f", 3), ("/g|h", 4),
            (#"/i\j"#, 5), (#"/k"l"#, 6), ("/ ", 7), ("/m~0n", 8),
        ] as [(String, JSON)])
    func examples(_ text: String, _ value: JSON) throws {
        let document: JSON = [
            "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, #"i\j"#: 5, #"k"l"#: 6, " ": 7,
            "m~n": 8,
        ]
        let pointer = try #require(JSON.Pointer(text))
        #expect(document[pointer] == value)
        #expect(pointer.description == text)
        #expect(document[.root] == document)
    }

    @Test(arguments: [
        "/x", "/0", "/2", "/-", "/00", "/01", "/+1", "/1e0", "/ 1", "/1/x", "/1/0", "//", "/18446744073709551616", "/١",
    ])
    func nothingThere(_ text: String) throws {
        #expect((["a", "b"] as JSON)[try #require(JSON.Pointer(text))] == ((text == "/0") ? "a" : nil))
    }

    @Test(arguments: ["a", "a/b", "#/a", "/~", "/a~", "/~2", "/a~/b", "~0"])
    func otherTexts(_ text: String) {
        #expect(JSON.Pointer(text) == nil)
    }

    @Test(arguments: [
        ("", []), ("/", [""]), ("//", ["", ""]), ("/a//b", ["a", "", "b"]), ("/~01", ["~1"]), ("/~10", ["/0"]),
        ("/~0~1", ["~/"]), ("/é", ["é"]),
    ])
    func tokens(_ text: String, _ tokens: [String]) throws {
        let pointer = try #require(JSON.Pointer(text))
        #expect(pointer.tokens == tokens)
        #expect(pointer == JSON.Pointer(tokens: tokens))
        #expect(pointer.description == text)
        #expect(pointer.isRoot == tokens.isEmpty)
    }

    @Test func appending() {
        #expect(JSON.Pointer.root.appending("a/b").appending(0).appending("~").description == "/a~1b/0/~0")
    }

    @Test func namesAreComparedByBytes() throws {
        let document: JSON = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(document[.root.appending("e\u{301}")] == 2)
        #expect(JSON.Pointer("/\u{E9}") != JSON.Pointer("/e\u{301}"))
        #expect(
            Set([JSON.Pointer("/\u{E9}"), JSON.Pointer("/e\u{301}"), JSON.Pointer.root.appending("\u{E9}")]).count == 2)
    }
}
