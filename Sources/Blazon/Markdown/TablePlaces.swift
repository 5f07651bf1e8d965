/// The parser gives a table's head the place of the paragraph that it grew from, and that paragraph no place at all.
/// The line of dashes below the head tells them apart.
enum TablePlaces {
    static func header(_ place: MarkdownEvent.Place, in input: MarkdownInput) -> MarkdownEvent.Place {
        for line in stride(from: place.line + 1, through: input.lineCount, by: 1)
        where isDelimiter(input.bytes[input.line(line)]) {
            let column = line - 1 == place.line ? place.column : 0
            return MarkdownEvent.Place(line: line - 1, column: column, endLine: line - 1)
        }
        return place
    }

    /// A row below the head: its line is right, its column is the head's.
    static func row(_ place: MarkdownEvent.Place) -> MarkdownEvent.Place {
        MarkdownEvent.Place(line: place.line, column: 0, endLine: place.line)
    }

    /// The place of a paragraph that has none: the events begin with its own and reach to its table's.
    static func paragraph(
        before events: ArraySlice<MarkdownEvent>, in input: MarkdownInput
    ) -> MarkdownEvent.Place? {
        for event in events {
            guard case .open(.table(let table)) = event else { continue }
            let head = header(table, in: input)
            return MarkdownEvent.Place(line: table.line, column: table.column, endLine: head.line - 1)
        }
        return nil
    }

    static func isDelimiter(_ line: some Sequence<UInt8>) -> Bool {
        var hasDash = false
        for byte in line {
            if byte == UInt8(ascii: "-") { hasDash = true }
            guard " \t>|:-".utf8.contains(byte) else { return false }
        }
        return hasDash
    }
}
