import Testing

@testable import Blazon

@Suite struct CSVTextTests {
    private static func text(_ cells: String...) -> String {
        String(decoding: CSVText.row(cells), as: UTF8.self)
    }

    @Test func `a row ends as RFC 4180 says`() {
        #expect(Self.text("a", "", "c").utf8.elementsEqual("a,,c\r\n".utf8))
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("two\r\nlines", "\"two\r\nlines\""), ("plain words", "plain words"), ("Zoë", "Zoë"),
    ])
    func `what would part a row is quoted`(_ cell: String, _ written: String) {
        #expect(Self.text(cell).utf8.elementsEqual((written + "\r\n").utf8))
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠1"])
    func `nothing is calculated`(_ cell: String) {
        #expect(Self.text(cell).hasPrefix("'" + cell))
    }

    @Test func `a formula with a comma is quoted, and still none`() {
        #expect(Self.text("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n")
    }

    @Test func `what is written is read as it was`() {
        let cells = ["Ada \"A\" Lovelace", "one, two; three", "two\nlines", "", "Zoë"]
        var reader = CSVReader()
        reader.add(CSVText.byteOrderMark + CSVText.row(cells), isLast: true)
        let row = reader.next()
        #expect(cells.indices.map { row?.text($0) } == cells)
        #expect(reader.next().map(\.line) == nil)
    }
}
