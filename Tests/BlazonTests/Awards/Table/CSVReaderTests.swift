import Testing

@testable import Blazon

/// A table as it was read: what a row holds beside its texts can be looked at, too.
struct ReadTable: Equatable {
    private(set) var rows: [[String]] = []
    private(set) var lines: [Int] = []
    /// `line:column` of every field.
    private(set) var places: [[String]] = []
    private(set) var mistakes: [CSVRow.Mistake] = []

    /// - Parameter size: bytes in a piece.
    init(_ bytes: [UInt8], pieces size: Int = .max) {
        var reader = CSVReader()
        var table = self
        let source = SourceText(TableDecoder.text(of: bytes))
        func receive(_ row: CSVRow) {
            table.rows.append(row.fields.indices.map { row.text($0) })
            table.lines.append(row.line)
            table.places.append(
                row.fields.indices.map {
                    let place = source.position(of: row.range(of: $0).lowerBound)
                    return "\(place.line):\(place.column)"
                })
            table.mistakes += row.mistakes
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            reader.read(Array(rest.prefix(size)), isLast: false, receive: receive)
            rest = rest.dropFirst(size)
        }
        reader.read([], isLast: true, receive: receive)
        self = table
    }

    init(_ text: String) { self.init(Array(text.utf8)) }
}

@Suite struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
        ("\u{FEFF}a;b\n\"c;1\";d\n", [["a", "b"], ["c;1", "d"]]),
        ("a\tb,c\nd\te\n", [["a", "b,c"], ["d", "e"]]),
        ("sep=|\r\na|b\r\nc|d,e\r\n", [["a", "b"], ["c", "d,e"]]),
        ("\n\n a , b \n;\n,,\n c,\n", [["a", "b"], [";"], ["c", ""]]),
        ("a,b\n\"x \"\"y\"\" z\",\"\"\n", [["a", "b"], ["x \"y\" z", ""]]),
        ("a,b\n\"x\r\ny\", \"z\" \nc,d\n", [["a", "b"], ["x\r\ny", "z"], ["c", "d"]]),
        ("a,b\n5\" disk,\u{A0}d\u{A0}\n", [["a", "b"], ["5\" disk", "d"]]),
        ("a,\"b;b;b\"\nc,d\n", [["a", "b;b;b"], ["c", "d"]]),
        ("", []), ("\u{FEFF}", []), ("\n\r\n", []), ("a", [["a"]]),
    ])
    func `reads what people and Excel write`(text: String, rows: [[String]]) {
        #expect(ReadTable(text).rows == rows)
        #expect(ReadTable(text).mistakes == [])
    }

    @Test func `every field has its place, whatever stands before it`() {
        let table = ReadTable("\u{FEFF}a;\"b\"\r\n\r\n\"é\nü\"; ß;x\r\nc;d\r\n")
        #expect(table.places == [["1:1", "1:4"], ["3:2", "4:5", "4:7"], ["5:1", "5:3"]])
        #expect(table.lines == [1, 3, 5])
    }

    @Test func `Excel's Unicode text is UTF-16 with tabs`() {
        let text = "\u{FEFF}badge\tname\r\na\tZoë 𝄞\r\n"
        for isBig in [false, true] {
            let bytes = text.utf16.flatMap { unit in
                let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return isBig ? pair : pair.reversed()
            }
            for size in [1, 2, 3, 5, 1_000] {
                #expect(ReadTable(bytes, pieces: size).rows == [["badge", "name"], ["a", "Zoë 𝄞"]])
            }
            #expect(ReadTable(Array(bytes.dropFirst(2))).rows == [["badge", "name"], ["a", "Zoë 𝄞"]])
            #expect(ReadTable(bytes + [0x41]).rows.last == ["\u{FFFD}"])
        }
    }

    @Test func `a quote that nothing closes costs its own row`() {
        let table = ReadTable("a,b\n1,\"x\n2,y\n3,\"z\"\n4,w\n")
        #expect(table.rows == [["a", "b"], ["1", "x"], ["2", "y"], ["3", "z"], ["4", "w"]])
        #expect(table.mistakes == [.unclosedQuote(6)])
        #expect(ReadTable("a,b\n1,\"x\n2,y\n").rows == [["a", "b"], ["1", "x"], ["2", "y"]])
        #expect(ReadTable("a\n\"").mistakes == [.unclosedQuote(2)])
    }

    @Test func `quotes that are not written twice are kept`() {
        let table = ReadTable("a,b\n\"Ada \"Countess\" L\",x\nc,d\n")
        #expect(table.rows == [["a", "b"], ["Ada \"Countess\" L", "x"], ["c", "d"]])
        #expect(table.mistakes == [.strayQuote(9)])
    }

    @Test func `a row without end is given up, and the next is read`() {
        let long = String(repeating: "x", count: CSVReader.longestRow * 2)
        let table = ReadTable(Array("a,b\n\(long)\nc,d\n".utf8), pieces: 65_536)
        #expect(table.rows.last == ["c", "d"])
        #expect(table.mistakes == [.tooLong])
        let open = "a,b\n\"\(String(repeating: "x\n", count: CSVReader.longestRow))c,d\n"
        let second = ReadTable(Array(open.utf8), pieces: 65_536)
        #expect(second.rows.last == ["c", "d"])
        #expect(second.mistakes == [.unclosedQuote(4)])
    }

    @Test(arguments: 0..<20)
    func `a table that is written is read back equal`(seed: Int) {
        var chance = Chance(seed: UInt64(seed) + 77)
        for _ in 0..<50 {
            let width = 2 + chance.below(4)
            let rows = (0..<1 + chance.below(6)).map { number in
                (0..<width).map { column in column == 0 ? "r\(number)" : Self.word(&chance) }
            }
            let separator = [",", ";", "\t"][chance.below(3)]
            let lineEnd = ["\n", "\r\n", "\r"][chance.below(3)]
            let head = (0..<width).map { "c\($0)" }
            var text = chance.below(2) == 0 ? "\u{FEFF}" : ""
            if chance.below(4) == 0 { text += "sep=\(separator)\(lineEnd)" }
            for row in [head] + rows {
                text += row.map { Self.written($0, separator: separator, &chance) }.joined(separator: separator)
                text += lineEnd + (chance.below(5) == 0 ? lineEnd : "")
            }
            if chance.below(3) == 0 { text.unicodeScalars.removeLast() }
            let bytes = Array(text.utf8)
            let table = ReadTable(bytes)
            #expect(table.rows == [head] + rows, "\(text.debugDescription)")
            #expect(table.mistakes == [])
            #expect(ReadTable(bytes, pieces: 1 + chance.below(9)) == table)
        }
    }

    @Test(arguments: 0..<20)
    func `any bytes are read to their end, in pieces as at once`(seed: Int) {
        var chance = Chance(seed: UInt64(seed) + 5)
        let seeds = ["a,b\n\"x \"\"y\",z\r\n1,2\n", "a;b\r\n\"q\nq\";\"r\"\r\n", "sep=,\na,\"b\nc,d\"e\n"]
        for _ in 0..<150 {
            var bytes = Array(seeds[chance.below(seeds.count)].utf8)
            for _ in 0...chance.below(4) {
                let place = chance.below(bytes.count + 1)
                let piece = ["\"", ",", "\n", "\r", "\"\"", " \"", "\u{FEFF}", "é", "\0"][chance.below(9)]
                switch chance.below(3) {
                case 0: bytes.insert(contentsOf: piece.utf8, at: place)
                case 1 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: chance.next())
                default: if place < bytes.count { bytes.remove(at: place) }
                }
            }
            #expect(ReadTable(bytes, pieces: 1 + chance.below(7)) == ReadTable(bytes), "\(bytes)")
        }
    }

    private static func word(_ chance: inout Chance) -> String {
        let pieces = ["a", "é", "ß x", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "0", "𝄞"]
        let word = (0..<chance.below(5)).map { _ in pieces[chance.below(pieces.count)] }.joined()
        return word.isEmpty ? "" : "w" + word + "w"
    }

    private static func written(_ word: String, separator: String, _ chance: inout Chance) -> String {
        let needsQuotes = word.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
        guard needsQuotes || chance.below(3) == 0 else { return word }
        let spaces = separator == "\t" ? "" : String(repeating: " ", count: chance.below(2))
        return spaces + "\"" + word.replacing("\"", with: "\"\"") + "\"" + spaces
    }
}
