/// The strings of a language that nobody has translated yet: English, with the forms that the language's numbers ask for.
package enum StringsDraft {
    /// - Parameter english: the text of `en.yaml`, whose forms stand on lines of their own.
    package static func text(for tag: String, from english: String) -> String {
        guard let rule = Formats(Language(tag)).plural else { return english }
        var lines: [String] = []
        var one: Substring?
        for line in english.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(Self.one) {
                one = line.dropFirst(Self.one.count)
            } else if line.hasPrefix(Self.other) {
                let other = line.dropFirst(Self.other.count)
                lines += rule.categories.map { "  \($0): \($0 == .one ? one ?? other : other)" }
            } else {
                lines.append(String(line))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static let one = "  one: "
    private static let other = "  other: "
}
