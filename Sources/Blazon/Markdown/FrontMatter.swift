/// The YAML between two `---` lines at the head of a page, told from the Markdown below it.
package struct FrontMatter: Hashable, Sendable {
    /// The YAML without its fences; nil when the page has none.
    package let yaml: Range<Int>?
    /// The Markdown.
    package let body: Range<Int>

    package static func split(_ text: SourceText, at path: SourcePath) -> (FrontMatter, [Diagnostic]) {
        let whole = 0..<text.bytes.count
        guard isFence(text, line: 1) else { return (FrontMatter(yaml: nil, body: whole), []) }
        let start = text.lineCount > 1 ? text.lineRange(2).lowerBound : text.bytes.count
        for line in stride(from: 2, through: text.lineCount, by: 1) where isFence(text, line: line) {
            let fence = text.lineRange(line)
            let body = line < text.lineCount ? text.lineRange(line + 1).lowerBound : text.bytes.count
            return (FrontMatter(yaml: start..<fence.lowerBound, body: body..<text.bytes.count), [])
        }
        let problem = Diagnostic(
            .unclosedFrontMatter, "front matter has no closing '---'", at: SourceSpan(path, text.lineRange(1)),
            label: "opened here", help: "write '---' on a line of its own where the Markdown begins")
        return (FrontMatter(yaml: nil, body: whole), [problem])
    }

    private static func isFence(_ text: SourceText, line: Int) -> Bool {
        var bytes = text.bytes[text.lineRange(line)]
        if line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        return bytes.starts(with: "---".utf8)
            && bytes.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
