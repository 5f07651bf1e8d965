/// Where a file lies below the output folder: relative, forward slashes, no empty, `.` or `..` component.
package struct OutputPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// Longer names cannot be files everywhere.
    private static let longestName = 255

    /// - Returns: nil when the text is not such a path, holds a control character or a backslash, or a name too long.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
            return nil
        }
        for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if part.isEmpty || part.count > Self.longestName || part.elementsEqual(".".utf8)
                || part.elementsEqual("..".utf8)
            {
                return nil
            }
        }
        self.text = text
    }

    package var description: String { text }

    /// The path as its address shows it: `badges/x/index.html` is served as `badges/x/`.
    package var address: String {
        if text == "index.html" { return "" }
        return text.hasSuffix("/index.html") ? String(text.dropLast("index.html".count)) : text
    }

    package static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
