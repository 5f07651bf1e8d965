/// One Markdown file, parsed once: what it holds, and the means to show it any number of times without the parser.
package struct MarkdownDocument: Sendable {
    package struct Heading: Hashable, Sendable {
        /// As written, 1 to 6.
        package let level: Int
        /// How many headings it stands under: 0 for the document's uppermost. Steps that were skipped are closed up.
        package let depth: Int
        package let text: String
        /// Unique in the document.
        package let anchor: String
        package let span: SourceSpan
    }

    package struct Link: Hashable, Sendable {
        package let destination: Destination
        /// The address with Markdown's escapes resolved.
        package let written: String
        package let title: String
        package let text: String
        /// The address where it stands in the text; the whole link where it stands elsewhere.
        package let span: SourceSpan
        let place: InlineCursor.LinkPlace?
    }

    package struct Picture: Hashable, Sendable {
        /// Only `.file` is ever shown: a page loads nothing from elsewhere.
        package let destination: Destination
        package let written: String
        package let title: String
        package let alt: String
        package let span: SourceSpan
        let place: InlineCursor.LinkPlace?
    }

    /// A piece of raw HTML, which is shown as text. Comments are not shown.
    struct RawHTML: Hashable, Sendable {
        /// Nil when it could not be found again.
        let range: Range<Int>?
    }

    package let path: SourcePath
    package let headings: [Heading]
    /// In the order in which they open. Anchors and refused addresses are checked already; names and files are the caller's.
    package let links: [Link]
    package let pictures: [Picture]
    /// The first paragraph as plain text.
    package let excerpt: String

    let input: MarkdownInput
    let events: MarkdownEvents
    let rawHTML: [RawHTML]

    /// Nothing to show.
    package var isEmpty: Bool {
        events.list.allSatisfy { event in
            guard case .htmlBlock(let words, _) = event else { return false }
            return HTMLComments.removed(from: events.words[words]).allSatisfy { $0 <= UInt8(ascii: " ") }
        }
    }

    /// - Parameters:
    ///   - text: the whole file, so that positions are the file's.
    ///   - body: the part that is Markdown; all of it when nil.
    package static func read(
        _ text: SourceText, body: Range<Int>? = nil, at path: SourcePath
    ) -> (MarkdownDocument, [Diagnostic]) {
        let body = (body ?? 0..<text.bytes.count).clamped(to: 0..<text.bytes.count)
        var reading = MarkdownReading(MarkdownInput(text.bytes, body: body), at: path)
        reading.run()
        return (reading.document, reading.diagnostics.inOrder())
    }
}
