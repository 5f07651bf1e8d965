import Testing

@testable import Blazon

/// One mistake costs the list item it stands in, and hides no other.
@Suite struct YAMLRecoveryTests {
    @Test func reportsEachMistakeOnceAndReadsTheRest() {
        let reading = YAMLReading(
            """
            badges:
              - id: a
                name: Good
              - id: b
                name: One: two
              - id: c
                name: Good
              - id: d
                tags: [x, y
              - id: e
                name: @home
              - id: f
                name: Good
            """)
        #expect(reading.said == ["yaml-syntax 5:14", "yaml-syntax 9:11", "yaml-syntax 11:11"])
        #expect(
            reading.value
                == "{<badges>[{<id><a> <name><Good>} {<id><c> <name><Good>} {<id><f> <name><Good>}]}")
        #expect(reading.file.isDamaged)
    }

    @Test(arguments: [
        ("b: 'x", "yaml-syntax 3:6"),
        ("b: \"x", "yaml-syntax 3:6"),
        ("b: \"x\" y", "yaml-syntax 3:10"),
        ("b: {x: 1", "yaml-syntax 3:6"),
        ("b: [x", "yaml-syntax 3:6"),
        ("b: @x", "yaml-syntax 3:6"),
        ("b: `x`", "yaml-syntax 3:6"),
        ("b: %x", "yaml-syntax 3:6"),
        ("b: *x", "yaml-syntax 3:6"),
        ("b: x: y", "yaml-syntax 3:7"),
        ("b: - x", "yaml-syntax 3:6"),
        ("b: \"\\q\"", "yaml-syntax 3:7"),
        ("\tb: x", "yaml-syntax 3:3"),
        ("b: x\n  \tc: y", "yaml-syntax 4:3"),
        ("b: x\n   c: y", "yaml-syntax 4:5"),
        ("b: é😀: \"ü\"", "yaml-syntax 3:8"),
    ])
    func losesOneItemOnly(_ line: String, _ said: String) {
        let reading = YAMLReading("- a: 1\n- a: 2\n  \(line)\n- a: 3\n- a: 4\n")
        #expect(reading.said == [said])
        #expect(reading.value == "[{<a><1>} {<a><3>} {<a><4>}]")
        #expect(reading.file.isDamaged)
    }

    /// A badge without one of its rubric's levels would only raise more questions.
    @Test func losesTheOutermostItem() {
        let reading = YAMLReading(
            "badges:\n  - id: a\n    rubric:\n      - id: x\n        name: a: b\n      - id: y\n    c: d\n  - id: b\nskills: e\n"
        )
        #expect(reading.said == ["yaml-syntax 5:16"])
        #expect(reading.value == "{<badges>[{<id><b>}] <skills><e>}")
    }

    @Test func losesOneItemOfAListThatIsNotIndented() {
        let reading = YAMLReading("badges:\n- id: a\n  name: x: y\n- id: b\nskills:\n- id: c: d\nlevels:\n- id: e\n")
        #expect(reading.said == ["yaml-syntax 3:10", "yaml-syntax 6:8"])
        #expect(reading.value == "{<badges>[{<id><b>}] <skills><> <levels>[{<id><e>}]}")
    }

    @Test func losesOneTopLevelKeyOnly() {
        let reading = YAMLReading("title: T\ntagline: a: b\nlanguage: en\n")
        #expect(reading.said == ["yaml-syntax 2:11"])
        #expect(reading.value == "{<title><T> <language><en>}")
        #expect(YAMLReading("a: [b\nc: d\n").value == "{<c><d>}")
    }

    @Test func findsAQuotationMarkThatNeverCloses() {
        let reading = YAMLReading("- a: 1\n- a: \"open\n- a: 3\n- a: 4\n")
        #expect(reading.said == ["yaml-syntax 2:6"])
        #expect(reading.value == "[{<a><1>} {<a><3>} {<a><4>}]")
    }

    @Test(arguments: ["\n", "\r\n"])
    func placesAreRightWithAnyLineEndingAndAByteOrderMark(_ end: String) {
        let reading = YAMLReading(["\u{FEFF}- a: b: c", "- d", "- é: ü: x", ""].joined(separator: end))
        #expect(reading.said == ["yaml-syntax 1:7", "yaml-syntax 3:7"])
        #expect(reading.value == "[<d>]")
    }

    @Test func reportsControlCharacters() {
        let reading = YAMLReading("- a: x\u{7}y\n- b: \u{0}\n- é\u{1B}\n")
        #expect(reading.said == ["yaml-syntax 1:7", "yaml-syntax 2:6", "yaml-syntax 3:4"])
        #expect(reading.value == "[{<a><x y>} {<b><>} <é>]")
    }

    @Test func survivesDeepNesting() {
        let brackets = String(repeating: "[", count: 1_000)
        let reading = YAMLReading("- a\n- \(brackets)\n- b\n")
        #expect(reading.said.count == 1)
        #expect(reading.value == "[<a> <b>]")
        let closed = YAMLReading("a: \(brackets)\(String(repeating: "]", count: 1_000))\nb: c\n")
        #expect(closed.said.count <= 1)
        #expect(YAMLReading(String(repeating: "[", count: 100_000)).said.count == 1)
        #expect(YAMLReading(String(repeating: "{a: ", count: 100_000)).said.count == 1)
        #expect(YAMLReading(String(repeating: "- ", count: 100_000)).said.count == 1)
    }

    @Test func refusesASecondDocument() {
        let reading = YAMLReading("a: 1\n---\nb: 2\n")
        #expect(reading.said == ["yaml-syntax 2:1"])
        #expect(reading.value == "{<a><1> <b><2>}")
    }

    @Test func givesUpWithoutEnd() {
        let reading = YAMLReading(String(repeating: "- a: b: c\n", count: 1_000))
        #expect((1...30).contains(reading.said.count))
        #expect(reading.file.isDamaged)
        #expect(Set(reading.said).count == reading.said.count)
    }

    @Test(arguments: [
        "]", "}", "- ]", "a: ]", "%", "%YAML 9.9\n---\na: b", "&a &b c", "? [", "!<", "\"\\x\"", "|9x", "-\t-", "\t",
        ":", "- - -\n:",
    ])
    func alwaysEnds(_ yaml: String) {
        let reading = YAMLReading(yaml)
        #expect(reading.said.count <= 2)
        #expect(reading.said.isEmpty != reading.file.isDamaged)
    }
}
