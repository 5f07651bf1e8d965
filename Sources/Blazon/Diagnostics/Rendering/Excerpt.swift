/// The line a finding is in, as it is shown: cut around the marked text to the cells there are, with carets below it.
struct Excerpt {
    let line: String
    /// Spaces that bring the carets under the marked text.
    let indent: String
    let carets: String
    /// Digits of the line number.
    let margin: Int

    /// - Parameter showing: what may be shown; nil for all.
    init(of place: DiagnosticSources.Place, in source: SourceText, cells width: Int, showing: [Range<Int>]? = nil) {
        margin = String(place.start.line).count
        let range = source.lineRange(place.start.line)
        let cells = Self.hiding(Self.cells(of: source.bytes[range]), except: showing)
        let marked = Self.marked(place.range, in: cells)
        let window = Self.window(around: marked, in: cells, room: max(width - margin - 3, 8))
        let before = window.lowerBound > 0 ? "…" : ""
        let after = window.upperBound < cells.count ? "…" : ""
        let visible = marked.clamped(to: window)

        line = before + cells[window].map(\.text).joined() + after
        indent = String(
            repeating: " ", count: before.count + Self.width(of: cells[window.lowerBound..<visible.lowerBound]))
        carets = String(repeating: "^", count: max(1, Self.width(of: cells[visible])))
    }

    /// One character as shown, with the bytes of the file it stands for.
    private struct Cell {
        let text: String
        let width: Int
        let range: Range<Int>
    }

    /// One ellipsis for each stretch that nobody is to see, whatever its length.
    private static func hiding(_ cells: [Cell], except shown: [Range<Int>]?) -> [Cell] {
        guard let shown else { return cells }
        var result: [Cell] = []
        var hidden: Range<Int>?
        for cell in cells {
            if shown.contains(where: { $0.contains(cell.range.lowerBound) && $0.upperBound >= cell.range.upperBound }) {
                if let range = hidden { result.append(Cell(text: "…", width: 1, range: range)) }
                hidden = nil
                result.append(cell)
            } else {
                hidden = (hidden?.lowerBound ?? cell.range.lowerBound)..<cell.range.upperBound
            }
        }
        if let range = hidden { result.append(Cell(text: "…", width: 1, range: range)) }
        return result
    }

    private static func width(of cells: ArraySlice<Cell>) -> Int {
        cells.reduce(0) { $0 + $1.width }
    }

    private static func cells(of line: ArraySlice<UInt8>) -> [Cell] {
        var scalars = String.UnicodeScalarView()
        var lengths: [Int] = []
        var bytes = line.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        parsing: while true {
            switch parser.parseScalar(from: &bytes) {
            case .valid(let encoded):
                scalars.append(Unicode.UTF8.decode(encoded))
                lengths.append(encoded.count)
            case .error(let length):
                scalars.append("\u{FFFD}")
                lengths.append(length)
            case .emptyInput:
                break parsing
            }
        }
        var cells: [Cell] = []
        var offset = line.startIndex
        var index = 0
        for character in String(scalars) {
            let count = character.unicodeScalars.count
            let end = offset + lengths[index..<index + count].reduce(0, +)
            if offset > 0 || character != "\u{FEFF}" {
                let (text, width) = DisplayText.shown(character)
                cells.append(Cell(text: text, width: width, range: offset..<end))
            }
            offset = end
            index += count
        }
        return cells
    }

    /// The cells a span covers; for a place between two bytes, an empty range before the cell that follows.
    private static func marked(_ span: Range<Int>, in cells: [Cell]) -> Range<Int> {
        let start = cells.firstIndex { $0.range.upperBound > span.lowerBound } ?? cells.count
        let end = cells[start...].firstIndex { $0.range.lowerBound >= span.upperBound } ?? cells.count
        return start..<(span.isEmpty ? start : end)
    }

    /// As much of the line as there is room for, with more of what follows the marked text than of what precedes it.
    private static func window(around marked: Range<Int>, in cells: [Cell], room: Int) -> Range<Int> {
        if width(of: cells[...]) <= room { return cells.indices }
        let room = room - 2  // an ellipsis at either end
        var start = marked.lowerBound
        var end = start
        var used = 0
        while end < marked.upperBound && used + cells[end].width <= room {
            used += cells[end].width
            end += 1
        }
        let free = room - used
        let before = used + max(free / 3, free - width(of: cells[end...]))
        while start > 0 && used + cells[start - 1].width <= before {
            start -= 1
            used += cells[start].width
        }
        while end < cells.count && used + cells[end].width <= room {
            used += cells[end].width
            end += 1
        }
        return start..<end
    }
}
