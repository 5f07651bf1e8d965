import Blazon

/// A rule's page, as it is read on a terminal.
enum Explanation {
    /// - Parameter name: the rule; empty for a list of all.
    /// - Throws: a `Refusal` when there is no such rule.
    static func text(of name: String) throws -> String {
        if name.isEmpty { return list }
        guard let rule = RuleBook.all.first(where: { $0.name == name }) else {
            if let near = Suggestion.nearest(to: name, among: RuleBook.all.map(\.name)) {
                throw Refusal("no rule '\(name)': did you mean '\(near)'?")
            }
            throw Refusal("no rule '\(name)': 'blazon check --explain' lists them all")
        }
        let example = rule.page.example.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        return """
            \(rule.name) (\(rule.severity.rawValue))

            \(wrapped(rule.page.checks))

            Why it matters
            \(wrapped(rule.page.matters))

            Example
            \(example)
            What to do
            \(wrapped(rule.page.mend))

            """
    }

    /// Broken between words, where a terminal of 80 cells would break them.
    private static func wrapped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
            var lines = [""]
            for word in paragraph.split(separator: " ") {
                let line = lines.removeLast()
                let longer = line.isEmpty ? String(word) : line + " " + word
                lines += longer.count <= 80 || line.isEmpty ? [longer] : [line, String(word)]
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static var list: String {
        let width = RuleBook.all.map(\.name.count).max() ?? 0
        return RuleBook.all.map { rule in
            let gap = String(repeating: " ", count: width - rule.name.count)
            return "\(rule.name)\(gap)  \(rule.severity.rawValue)\n"
        }.joined()
    }
}
