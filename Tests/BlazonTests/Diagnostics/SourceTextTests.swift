import Blazon
import Testing

@Suite struct SourceTextTests {
    private func place(_ text: SourceText, _ offset: Int) -> [Int] {
        let position = text.position(of: offset)
        return [position.line, position.column]
    }

    @Test func countsLinesAndColumnsFromOne() {
        let text = SourceText("ab\ncd\n")
        #expect((0...6).map { place(text, $0) } == [[1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3], [3, 1]])
        #expect(text.lineCount == 3)
    }

    @Test func countsScalarsAndNotBytes() {
        let text = SourceText("é€😀x")  // 2, 3 and 4 bytes
        #expect([0, 2, 5, 9, 10].map { place(text, $0) } == [[1, 1], [1, 2], [1, 3], [1, 4], [1, 5]])
        #expect((1...5).map { text.offset(line: 1, column: $0) } == [0, 2, 5, 9, 10])
    }

    @Test func countsCombiningMarksAsTheParserDoes() {
        let text = SourceText("e\u{301}x")
        #expect(place(text, 3) == [1, 3])
        #expect(text.offset(line: 1, column: 3) == 3)
    }

    @Test func doesNotCountTheByteOrderMark() {
        let text = SourceText("\u{FEFF}ab\ncd")
        #expect(place(text, 0) == [1, 1])
        #expect(place(text, 3) == [1, 1])
        #expect(place(text, 4) == [1, 2])
        #expect(place(text, 6) == [2, 1])
        #expect(text.offset(line: 1, column: 1) == 3)
        #expect(text.offset(line: 1, column: 2) == 4)
        #expect(text.offset(line: 2, column: 1) == 6)
    }

    @Test func leavesLineEndingsOut() {
        let text = SourceText("ab\r\ncd\ne\r\n")
        #expect((1...4).map { text.string(text.lineRange($0)) } == ["ab", "cd", "e", ""])
        #expect(place(text, 4) == [2, 1])
        #expect(text.offset(line: 1, column: 99) == 2)
    }

    @Test func keepsOffsetsWithinTheText() {
        let text = SourceText("ab\n")
        #expect(place(text, -5) == [1, 1])
        #expect(place(text, 99) == [2, 1])
        #expect(text.offset(line: 9, column: 1) == 3)
        #expect(text.offset(line: 0, column: 1) == 3)
        #expect(text.string(1..<99) == "b\n")
    }

    @Test func holdsNothingAtAll() {
        let text = SourceText("")
        #expect(text.lineCount == 1)
        #expect(place(text, 0) == [1, 1])
        #expect(text.lineRange(1) == 0..<0)
    }

    @Test func turnsOffsetsIntoPlacesAndBack() {
        let text = SourceText("\u{FEFF}naïve\r\n  - ключ: 値\r\n\r\nend 😀")
        for offset in 3..<text.bytes.count where text.bytes[offset] & 0xC0 != 0x80 && text.bytes[offset] != 10 {
            let position = text.position(of: offset)
            let back = text.offset(line: position.line, column: position.column)
            #expect(back == offset)
        }
    }
}
