/// Where a file lies, relative to the site's root, with forward slashes: `content/catalog.yaml`.
package struct SourcePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var description: String { text }

    /// The last component: `catalog.yaml`.
    package var name: Substring {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text[text.utf8.index(after: $0)...] } ?? text[...]
    }

    /// The folder, without a final slash; empty at the root.
    package var folder: SourcePath {
        SourcePath(text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) } ?? "")
    }

    /// The part of the name after its last full stop, in lower case; empty when there is none.
    package var fileExtension: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    package func appending(_ component: some StringProtocol) -> SourcePath {
        SourcePath(text.isEmpty ? String(component) : text + "/" + component)
    }

    package static func < (left: SourcePath, right: SourcePath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

/// A stretch of one file, in UTF-8 offsets; an empty range is a place between two bytes.
package struct SourceSpan: Hashable, Sendable {
    package let path: SourcePath
    package let range: Range<Int>

    package init(_ path: SourcePath, _ range: Range<Int>) {
        self.path = path
        self.range = range
    }

    /// The first byte of a file, for what concerns the file as a whole.
    package static func start(of path: SourcePath) -> SourceSpan {
        SourceSpan(path, 0..<0)
    }
}
