/// Follows the parser's inline events through the text they came from, and so knows where each stands. The parser's own
/// columns are wrong after indented lines, link definitions and escapes; spelling along with the text is not.
struct InlineCursor {
    /// Where a link or picture stands in the Markdown.
    struct LinkPlace: Hashable, Sendable {
        /// `[`, `![`, `<`, or nothing before a bare address.
        let opener: Range<Int>
        /// What closes it: `](address "title")`, `][label]`, `]`, `>`, or nothing.
        let closer: Range<Int>
        /// The address where it is written in place.
        let destination: Range<Int>?
        let isBracketed: Bool

        var whole: Range<Int> { opener.lowerBound..<closer.upperBound }
    }

    private enum Form {
        case brackets
        case angles
        case bare
    }

    private let content: LeafContent
    private var index = 0
    /// Set when the text could not be followed: nothing after it has a place.
    private var isLost = false
    private var links: [(form: Form, opener: Range<Int>)] = []

    init(_ content: LeafContent) {
        self.content = content
    }

    /// Past the `#` marks of a heading.
    mutating func skipHeadingMarks() {
        let marks = run(of: UInt8(ascii: "#"), at: 0)
        guard marks > 0, marks >= content.bytes.count || " \t".utf8.contains(content.bytes[marks]) else { return }
        index = marks
        skipSpace()
    }

    /// Past the link definitions that the parser has taken from the head of a block.
    mutating func skipDefinitions() {
        while let end = LinkSyntax.definition(in: content.bytes, at: index) { index = end }
        skipSpace()
    }

    private var byte: UInt8? { index < content.bytes.count ? content.bytes[index] : nil }

    mutating func text(_ text: ArraySlice<UInt8>) {
        guard !isLost else { return }
        if links.last?.form == .bare, content.bytes.dropFirst(index).starts(with: text) {
            index += text.count
            return
        }
        let verbatim = links.last?.form == .angles
        let limit = min(content.bytes.count, index + 200)
        for start in index...max(index, limit) {
            if let end = LinkSyntax.end(of: text, writtenIn: content.bytes, at: start, verbatim: verbatim) {
                index = end
                return
            }
        }
        isLost = true
    }

    /// Raw HTML, letter by letter.
    mutating func html(_ literal: ArraySlice<UInt8>) -> Range<Int>? {
        guard !isLost, content.bytes.dropFirst(index).starts(with: literal) else {
            isLost = true
            return nil
        }
        defer { index += literal.count }
        return content.source(index..<index + literal.count)
    }

    mutating func code() {
        let bytes = content.bytes
        let marks = run(of: UInt8(ascii: "`"), at: index)
        guard !isLost, marks > 0 else { return isLost = true }
        index += marks
        while index < bytes.count {
            let length = run(of: UInt8(ascii: "`"), at: index)
            index += max(length, 1)
            if length == marks { return }
        }
    }

    mutating func lineBreak() {
        skipSpace()
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\r") { index += 1 }
        if byte == UInt8(ascii: "\n") { index += 1 }
        skipSpace()
    }

    /// The marks of emphasis (1), strong (2), or a whole run of tildes (nil).
    mutating func marks(_ count: Int?) {
        guard let mark = byte, "*_~".utf8.contains(mark) else { return isLost = true }
        index += count ?? run(of: mark, at: index)
    }

    mutating func openLink(isPicture: Bool) {
        let start = index
        if isPicture {
            if !content.bytes.dropFirst(index).starts(with: "![".utf8) { isLost = true }
            index += 2
            links.append((.brackets, start..<index))
        } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") {
            links.append((byte == UInt8(ascii: "[") ? .brackets : .angles, start..<start + 1))
            index += 1
        } else {
            links.append((.bare, start..<start))
        }
    }

    mutating func closeLink(destination: String) -> LinkPlace? {
        guard let (form, opener) = links.popLast(), !isLost else { return nil }
        let start = index
        var written: Range<Int>?
        switch form {
        case .bare: written = opener.upperBound..<start
        case .angles:
            guard byte == UInt8(ascii: ">") else { return lose() }
            written = opener.upperBound..<start
            index += 1
        case .brackets:
            guard byte == UInt8(ascii: "]") else { return lose() }
            index += 1
            if let target = LinkSyntax.target(in: content.bytes, at: index, is: destination) {
                written = target.destination
                index = target.end
            } else if let end = LinkSyntax.label(in: content.bytes, at: index) {
                index = end
            }
        }
        return LinkPlace(
            opener: content.source(opener), closer: content.source(start..<index),
            destination: written.map(content.source), isBracketed: form == .brackets)
    }

    private mutating func lose() -> LinkPlace? {
        isLost = true
        return nil
    }

    private mutating func skipSpace() {
        while byte == 0x20 || byte == 0x09 { index += 1 }
    }

    private func run(of mark: UInt8, at start: Int) -> Int {
        var end = start
        while end < content.bytes.count, content.bytes[end] == mark { end += 1 }
        return end - start
    }
}
