/// A Markdown file is a flat run of these, in reading order. Flat, so that no depth of nesting exhausts the stack.
enum MarkdownEvent: Sendable {
    case open(Element)
    case close(Element)
    case text([UInt8])
    case code([UInt8])
    case html([UInt8])
    case softBreak
    case lineBreak
    case codeBlock(info: String, [UInt8])
    case htmlBlock([UInt8], Place)
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
        case link(destination: String, title: String)
        case image(destination: String, title: String)
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
