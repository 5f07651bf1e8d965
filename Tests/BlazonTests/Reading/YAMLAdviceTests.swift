import Testing

@testable import Blazon

@Suite struct YAMLAdviceTests {
    @Test(arguments: [
        ("a: **bold** words", "value that begins with a character YAML keeps for itself"),
        ("a: @home", "value that begins with a character YAML keeps for itself"),
        ("a: ]", "value that begins with a character YAML keeps for itself"),
        ("a: *x", "'*' that names no anchor"),
        ("a: > words", "text in the same line as '|' or '>'"),
        ("a: - b", "'- ' in the same line as a key"),
        ("a: b\nwords\nc: d", "line without ': ' between key and value"),
        ("a: 'it's'", "text after the end of a value"),
        ("a: b: c", "second ': ' in one value"),
        ("a: \"C:\\Users\"", "backslash that means nothing in double quotes"),
        ("a: \"b", "quotation mark that is never closed"),
        ("a: [b", "list or braces that are never closed"),
        ("a:\n  b: 1\n c: 2", "line whose indentation fits nothing above it"),
        ("a:\n\tb: 1", "tab character where YAML wants spaces"),
        ("a: 1\n---\nb: 2", "second YAML document in one file"),
        ("a: \u{7}", "invisible control character"),
        ("a: b\u{2028}c", "invisible control character"),
    ])
    func saysWhatIsWrong(_ yaml: String, _ message: String) {
        let reading = YAMLReading(yaml)
        #expect(reading.diagnostics.first?.message == message)
        #expect(reading.diagnostics.allSatisfy { !$0.help.isEmpty })
    }

    /// A mark left open takes in everything up to the next one, where the parser stumbles.
    @Test func findsWhereAQuotationMarkWasOpened() {
        let reading = YAMLReading("- a: \"open\n- b: 1\n- a: \"x\"\n- a: \"y\"\n")
        #expect(reading.said == ["yaml-syntax 1:6"])
        #expect(reading.diagnostics.map(\.message) == ["quotation mark that is never closed"])
        #expect(reading.value == "[{<b><1>} {<a><x>} {<a><y>}]")
    }
}
