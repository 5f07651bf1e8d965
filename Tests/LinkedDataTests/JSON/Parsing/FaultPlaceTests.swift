import LinkedData
import Testing

/// Where a fault is said to be, for people and for programs.
@Suite struct FaultPlaceTests {
    private func fault(_ text: String) throws -> JSONError {
        try #require(throws: JSONError.self) { _ = try JSON(parsing: text) }
    }

    @Test(arguments: [
        ("x", 1, 1), ("\nx", 2, 1), ("[\n  1,\n  x]", 3, 3), ("[\r\n x", 2, 2), ("[\"é😀\", x]", 1, 8), ("\n\n", 3, 1),
    ])
    func linesAndColumns(_ text: String, _ line: Int, _ column: Int) throws {
        let failure = try fault(text)
        #expect(failure.line == line)
        #expect(failure.column == column)
    }

    @Test(arguments: [
        ("x", ""), ("[x]", "/0"), ("[1,2,x]", "/2"), (#"{"a":x}"#, "/a"),
        (#"{"a":1,"b":[{},{"c/d":["e",x]}]}"#, "/b/1/c~1d/1"),
        (#"{"a":1 x}"#, ""), (#"{"a":[1 x]}"#, "/a"), (#"{"a":[1,]}"#, "/a"), (#"{"a":1,x}"#, ""),
        (#"{"a":{"b":1,"b":2}}"#, "/a/b"),
        (#"[{"a":1},{"a" 1}]"#, "/1/a"), (#"[[],["\x"]]"#, "/1/0"), ("{} x", ""), (#"{"a":{"\x":1}}"#, "/a"),
    ])
    func pointers(_ text: String, _ pointer: String) throws {
        #expect(try fault(text).pointer.description == pointer)
    }

    @Test func descriptions() throws {
        #expect(try fault("{\n\"a\": [01]}").description == "malformed number at line 2, column 7 in '/a/0'")
        #expect(try fault("{} {}").description == "data after the JSON value at line 1, column 4")
        #expect(Set(JSONError.Code.allCases.map(\.headline)).count == JSONError.Code.allCases.count)
    }
}
