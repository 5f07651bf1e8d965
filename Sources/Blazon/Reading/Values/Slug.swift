/// A name that can stand in an address: lower-case letters and digits, hyphens and underscores inside.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil unless the text is 1 to 100 of `a–z 0–9 - _`, beginning and ending with a letter or digit.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (1...100).contains(bytes.count), let first = bytes.first, let last = bytes.last,
            Self.isLetterOrDigit(first), Self.isLetterOrDigit(last),
            bytes.allSatisfy({ Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: Slug, right: Slug) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    /// The nearest slug to any words, for a suggestion: `Web Basics!` gives `web-basics`.
    package static func suggestion(for words: String) -> String {
        var slug = ""
        for scalar in words.lowercased().unicodeScalars {
            if scalar.isASCII && isLetterOrDigit(UInt8(scalar.value)) {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty && !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        slug = String(slug.prefix(100))
        if slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "badge-1" : slug
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
