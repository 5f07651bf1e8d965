/// A Markdown file as the parser understood it.
struct MarkdownEvents: Sendable {
    /// In reading order. Flat, so that no depth of nesting exhausts the stack.
    var list: [MarkdownEvent] = []
    /// What the events say, one after the other.
    var words: [UInt8] = []
}

/// One step through a Markdown file. What it says is a stretch of `MarkdownEvents.words`.
enum MarkdownEvent: Sendable {
    case open(Element)
    case close(Element)
    case text(Range<Int>)
    case code(Range<Int>)
    case html(Range<Int>)
    case softBreak
    case lineBreak
    case codeBlock(info: Range<Int>, Range<Int>)
    case htmlBlock(Range<Int>, Place)
    case thematicBreak

    enum Element: Sendable {
        case quote
        /// `start` is nil for a bulleted list.
        case list(start: Int?)
        /// `done` is nil for an item that is no task.
        case item(done: Bool?)
        /// A tight paragraph stands in its list item without an element of its own.
        case paragraph(tight: Bool, Place)
        case heading(level: Int, Place)
        case table(Place)
        case row(isHeader: Bool, Place)
        case cell(isHeader: Bool, Alignment?)
        case emphasis
        case strong
        case strikethrough
        case link(destination: Range<Int>, title: Range<Int>)
        case image(destination: Range<Int>, title: Range<Int>)
    }

    enum Alignment: String, Sendable {
        case left
        case center
        case right
    }

    /// Where a block stands: lines and columns from 1, columns in bytes.
    struct Place: Hashable, Sendable {
        let line: Int
        let column: Int
        let endLine: Int
    }
}
