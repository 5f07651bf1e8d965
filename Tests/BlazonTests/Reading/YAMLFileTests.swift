import Testing

@testable import Blazon

@Suite struct YAMLFileTests {
    @Test func keepsScalarsAsText() {
        let reading = YAMLReading(
            """
            - NO
            - 1.10
            - 0123
            - 12:30:45
            - 2026-08-24
            - 0x1F
            - 1e3
            - .inf
            - yes
            - "null"
            - 1_000
            """)
        #expect(
            reading.value == "[<NO> <1.10> <0123> <12:30:45> <2026-08-24> <0x1F> <1e3> <.inf> <yes> <null> <1_000>]")
        #expect(reading.said == [])
    }

    @Test(arguments: ["", "~", "null", "Null", "NULL"])
    func knowsNothingFromText(_ word: String) {
        #expect(YAMLReading("a: \(word)").file.root?.entries?.first?.value.kind == .nothing)
        #expect(YAMLReading("a: '\(word)'").file.root?.entries?.first?.value.kind == .text)
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}", "\u{FEFF}# comment", "---\n", "   "])
    func mayHoldNothing(_ yaml: String) {
        let reading = YAMLReading(yaml)
        #expect(reading.said == [])
        #expect(!reading.file.isDamaged)
        #expect(reading.file.root?.text == nil)
    }

    @Test func keepsTheOrderOfKeys() {
        #expect(YAMLReading("z: 1\na: 2\nm: 3\n").value == "{<z><1> <a><2> <m><3>}")
    }

    @Test func marksWhatIsWritten() {
        let reading = YAMLReading(
            """
            plain: some words  # and a comment
            single: 'it''s'
            double: "a \\" b"
            ключ: 値 😀
            flow: [x, "y", z]
            """)
        #expect(
            reading.marked == [
                "plain", "some words", "single", "'it''s'", "double", #""a \" b""#, "ключ", "値 😀", "flow", "x", "\"y\"",
                "z",
            ])
    }

    @Test func marksTheFirstLineOfLongText() {
        let reading = YAMLReading("a: |\n  one\n  two\nb: one\n  two\nc: \"one\n  two\"\n")
        #expect(reading.value == "{<a><one\ntwo\n> <b><one two> <c><one two>}")
        #expect(reading.marked == ["a", "|", "b", "one", "c", "\"one"])
    }

    @Test(arguments: ["\n", "\r\n"])
    func marksTheSameWithAnyLineEnding(_ end: String) {
        let reading = YAMLReading(["\u{FEFF}a: b", "c:", "  - d", "  - \"é\" # x", ""].joined(separator: end))
        #expect(reading.value == "{<a><b> <c>[<d> <é>]}")
        #expect(reading.marked == ["a", "b", "c", "d", "\"é\""])
    }

    @Test func followsAliases() {
        let reading = YAMLReading("a: &x [1, 2]\nb: *x\n")
        #expect(reading.value == "{<a>[<1> <2>] <b>[<1> <2>]}")
        #expect(reading.said == [])
    }

    /// Ten lines that stand for ten thousand million words.
    @Test func refusesAliasesThatMultiply() {
        let lines = (1...10).map { line in
            "- &a\(line) [" + Array(repeating: line == 1 ? "x" : "*a\(line - 1)", count: 10).joined(separator: ", ")
                + "]\n"
        }
        let reading = YAMLReading(lines.joined())
        #expect(reading.diagnostics.map(\.message) == ["aliases in 'a.yaml' that stand for too much"])
        #expect(reading.file.root == nil)
        #expect(reading.file.isDamaged)
    }

    @Test func allowsAliasesThatSaveWriting() {
        let uses = String(repeating: "- *x\n", count: 100)
        #expect(YAMLReading("- &x { hours: 2, ceu: 0.2 }\n" + uses).said == [])
    }

    @Test func knowsForeignTags() throws {
        let entries = try #require(
            YAMLReading("a: !!omap []\nb: !mine x\nc: !!str 5\nd: x\ne: ! x\nf: !!binary aGk=\ng: \"x\"\nh: !!int 5\n")
                .file.root?.entries)
        #expect(entries.map(\.value.foreignTag) == ["!!omap", "!mine", nil, nil, nil, "!!binary", nil, "!!int"])
    }

    @Test func readsOnePartOfAFile() {
        let page = "---\ntitle: Über\n---\nkey: value: value\n"
        let reading = YAMLReading(page, range: 4..<17)
        #expect(reading.value == "{<title><Über>}")
        #expect(reading.marked == ["title", "Über"])
        #expect(reading.said == [])
    }

    @Test func refusesAFileThatIsTooLarge() {
        let reading = YAMLReading(String(repeating: "# filler\n", count: 1 << 20))
        #expect(reading.said == ["yaml-syntax 1:1"])
        #expect(reading.file.isDamaged)
        #expect(reading.file.root == nil)
    }
}
