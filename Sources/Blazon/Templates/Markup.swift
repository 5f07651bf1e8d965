/// HTML or JSON that is safe to stand in a page as it is: the only value `{{{name}}}` accepts.
package struct Markup: Hashable, Sendable {
    package let bytes: [UInt8]

    /// - Parameter bytes: safe by whoever made them: rendered Markdown, escaped JSON, our own SVG.
    package init(trusting bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Plain text, made safe.
    package init(escaping text: String) {
        var text = text
        var bytes: [UInt8] = []
        text.withUTF8 { bytes.appendEscaped(UnsafeRawBufferPointer($0)) }
        self.bytes = bytes
    }

    package var isEmpty: Bool { bytes.isEmpty }
}

extension [UInt8] {
    /// Appends text with `&`, `<`, `>`, `"` and `'` as character references, safe in content and in quoted attributes.
    mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        var safe = 0
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            if byte < 64 && Self.escaped &>> UInt64(byte) & 1 == 1 {
                append(contentsOf: UnsafeRawBufferPointer(rebasing: text[safe..<offset]))
                append(contentsOf: Self.reference(byte).utf8Start, count: Self.reference(byte).utf8CodeUnitCount)
                safe = offset + 1
            }
            offset += 1
        }
        append(contentsOf: UnsafeRawBufferPointer(rebasing: text[safe...]))
    }

    private mutating func append(contentsOf start: UnsafePointer<UInt8>, count: Int) {
        append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    }

    /// One bit for each byte below 64 that cannot stand as it is.
    private static let escaped: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    private static func reference(_ byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
