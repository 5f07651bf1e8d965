import Testing

@testable import Blazon

@Suite struct DuplicateKeyTests {
    /// The first value counts; the others keep their place under another name, which no reader asks for.
    private func names(_ reading: YAMLReading) -> [String] {
        reading.diagnostics.map { reading.file.text.string($0.span.range) }
    }

    @Test func reportsTheSecondAndLaterUses() {
        let reading = YAMLReading("name: a\nid: b\nname: c\nname: d\n")
        #expect(reading.said == ["duplicate-key 3:1", "duplicate-key 4:1"])
        #expect(names(reading) == ["name", "name"])
        #expect(!reading.file.isDamaged)
        #expect(reading.file.root?.entries?.first?.value.text == "a")
        #expect(reading.diagnostics.first?.help == ["keep one of the two; the first is in line 1"])
    }

    @Test func reportsEveryKeyThatIsWrittenTwice() {
        let reading = YAMLReading("name: a\nid: b\nid: c\nname: d\n")
        #expect(Set(reading.said) == ["duplicate-key 3:1", "duplicate-key 4:1"])
        #expect(!reading.file.isDamaged)
    }

    @Test func leavesOtherItemsAlone() {
        let reading = YAMLReading(
            """
            - id: a
              name: A
              name: B
            - id: b
              name: C
            - name: D
              id: d
            """)
        #expect(reading.said == ["duplicate-key 3:3"])
        #expect(reading.value?.hasSuffix("{<id><b> <name><C>} {<name><D> <id><d>}]") == true)
    }

    @Test func seesThroughNestedEntriesWithTheSameKey() {
        let reading = YAMLReading("name: a\nitems:\n  - name: b\nowner:\n  name: c\nname: d\n")
        #expect(reading.said == ["duplicate-key 6:1"])
    }

    @Test func reportsWithinBraces() {
        let reading = YAMLReading("- { id: a, name: x, id: b }\n- { id: c }\n")
        #expect(reading.said == ["duplicate-key 1:21"])
        #expect(reading.value?.hasSuffix("{<id><c>}]") == true)
    }

    @Test func reportsWithinBracesOverSeveralLines() {
        let reading = YAMLReading("credit: {\n  hours: 1, ceu: 2,\n    hours: 3 }\nb: c\n")
        #expect(reading.said == ["duplicate-key 3:5"])
        #expect(reading.value?.hasSuffix("<b><c>}") == true)
    }

    @Test func reportsQuotedKeys() {
        let reading = YAMLReading("\"name\": a\nname: b\n'name': c\n")
        #expect(reading.said == ["duplicate-key 2:1", "duplicate-key 3:2"])
        #expect(reading.file.root?.entries?.first?.value.text == "a")
    }

    @Test func reportsKeysOutsideASCII() {
        let reading = YAMLReading("é: a\né: ü: b\n")
        #expect(reading.said == ["yaml-syntax 2:5"])
        let twice = YAMLReading("é: a\né: ü\nb: c\n")
        #expect(twice.said == ["duplicate-key 2:1"])
        #expect(twice.marked.suffix(2) == ["b", "c"])
    }

    @Test func reportsInFilesWithCarriageReturns() {
        #expect(YAMLReading("\u{FEFF}a: 1\r\nb: 2\r\na: 3\r\n").said == ["duplicate-key 3:1"])
    }

    @Test func losesOneItemWhenTheKeyCannotBeFound() {
        let reading = YAMLReading("- ? a\n  : 1\n  ? a\n  : 2\n- b\n")
        #expect(reading.said == ["duplicate-key 1:5"])
        #expect(reading.value == "[<b>]")
        #expect(reading.file.isDamaged)
    }

    @Test func readsOn() {
        let reading = YAMLReading("- id: a\n  id: b\n- c: d: e\n- id: f\n  g: 1\n  g: 2\n")
        #expect(Set(reading.said) == ["duplicate-key 2:3", "yaml-syntax 3:7", "duplicate-key 6:3"])
    }

    @Test func givesUpWithoutEnd() {
        let reading = YAMLReading((0..<100).map { "k\($0): a\nk\($0): b\n" }.joined())
        #expect(reading.said.count >= 25)
        #expect(reading.file.root != nil || reading.file.isDamaged)
    }
}
