/// A number that is zero or more, kept as it was written: `2.0` stays `2.0`.
package struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
    /// Digits, with at most one full stop between digits.
    package let description: String

    /// - Returns: nil unless the text is digits such as `20` or `0.75`, at most twelve characters.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 12, (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
            parts[0].count == 1 || parts[0].first != "0"
        else { return nil }
        description = text
    }

    /// What stands before the full stop.
    package var whole: Int {
        Int(description.prefix { $0 != "." }) ?? 0
    }

    /// Without trailing zeros after the full stop: `2.0` reads `2`.
    package var shortest: String {
        guard description.contains(".") else { return description }
        var text = description[...]
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return String(text)
    }
}
