import Blazon
import Testing

struct RuleReferenceTests {
    private let document = "docs/reference/rules.md"

    @Test func `every rule has its entry`() throws {
        let index = RuleBook.all.map { "| [`\($0.name)`](#\($0.name)) | \($0.severity.rawValue) |" }
        try GeneratedPart(name: "rules", document: document).expect(
            ["| rule | severity |", "|---|---|"] + index + RuleBook.all.flatMap(entry))
        #expect(RuleBook.all.count > 50)
    }

    private func entry(_ rule: Rule) -> [String] {
        let example = rule.page.example.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }
        return [
            "", "## `\(rule.name)`", "", "*\(rule.severity.rawValue)* · " + markdown(rule.page.checks), "",
            "**Why it matters.** " + markdown(rule.page.matters), "",
        ] + example + ["", "**What to do.** " + markdown(rule.page.mend)]
    }

    /// Plain words as Markdown that reads the same.
    private func markdown(_ words: String) -> String {
        words.map { "\\`*_[]<".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    }
}
