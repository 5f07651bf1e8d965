/// Markdown as credentials hold it: nobody mends it any more, so what leads nowhere is shown as words.
enum IssuedMarkdown {
    private static let source = SourcePath("credential.json")

    /// - Parameter prefix: stands before its headings' anchors.
    static func html(_ markdown: String, prefix: String) -> Markup {
        if isOnlyWords(markdown) {
            var html = Array("<p>".utf8)
            html.appendEscaped(markdown)
            html += "</p>\n".utf8
            return Markup(trusting: html)
        }
        let (document, _) = MarkdownDocument.read(SourceText(markdown), at: source)
        return Markup(trusting: document.html(topLevel: 3, anchorPrefix: prefix))
    }

    /// Whether Markdown makes one paragraph of a text and nothing else. Most narratives are such, and the parser takes one
    /// text at a time.
    static func isOnlyWords(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, isLetter(first), bytes.last != UInt8(ascii: " ") else { return false }
        var previous = first
        var marks = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "/") where previous == UInt8(ascii: ":"): return false
            case UInt8(ascii: ".") where marks >= 3: return false
            case _ where isLetter(byte): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "'")...UInt8(ascii: ")"),
                UInt8(ascii: ",")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"),
                UInt8(ascii: "\""), UInt8(ascii: "%"):
                break
            default: return false
            }
            // Addresses without a scheme begin with `www.`.
            marks = byte | 0x20 == UInt8(ascii: "w") ? marks + 1 : 0
            previous = byte
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
