/// What one file may ask of the parser, so that a hostile file cannot take minutes or gigabytes.
enum MarkdownBudget {
    static let bytes = 1 << 20
    static let nesting = 100
    private static let brackets = 20_000
    private static let declarations = 5_000
    private static let columns = 1_000
    private static let cells = 500_000

    /// What is too much, as a headline's noun; nil when the file may be parsed.
    static func excess(in input: MarkdownInput) -> (what: String, offset: Int)? {
        var brackets = 0
        var declarations = 0
        for (offset, byte) in input.bytes.enumerated() {
            if byte == UInt8(ascii: "[") {
                brackets += 1
                if brackets > Self.brackets { return ("more than \(Self.brackets) opening brackets", offset) }
            } else if byte == UInt8(ascii: "!"), offset > 0, input.bytes[offset - 1] == UInt8(ascii: "<") {
                declarations += 1
                if declarations > Self.declarations { return ("more than \(Self.declarations) '<!'", offset) }
            }
        }
        return tables(in: input)
    }

    /// The parser fills short rows up to the width of the table's second line: a wide one multiplies every line after it.
    private static func tables(in input: MarkdownInput) -> (what: String, offset: Int)? {
        var width = 0
        var cells = 0
        for number in 1...input.lineCount {
            let line = input.line(number)
            let text = input.bytes[line]
            if text.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }) {
                width = 0
                continue
            }
            if TablePlaces.isDelimiter(text) {
                width = max(width, text.count { $0 == UInt8(ascii: "|") } + 1)
            }
            cells += width
            if width > columns { return ("table of \(width) columns", line.lowerBound) }
            if cells > Self.cells { return ("more than \(Self.cells) table cells", line.lowerBound) }
        }
        return nil
    }
}
