/// A named thing that can be wrong. Its name is kebab-case and never changes; its page answers `blazon check --explain`.
package struct Rule: Sendable {
    package enum Severity: String, Sendable {
        case error
        case warning
    }

    /// What a person reads to understand the rule.
    package struct Page: Sendable {
        /// What is checked, in one or two sentences.
        package let checks: String
        /// Why it matters to somebody.
        package let matters: String
        /// A few lines that break the rule.
        package let example: String
        /// What to do about it.
        package let mend: String

        package init(checks: String, matters: String, example: String, mend: String) {
            self.checks = checks
            self.matters = matters
            self.example = example
            self.mend = mend
        }
    }

    package let name: String
    package let severity: Severity
    package let page: Page

    package init(_ name: String, _ severity: Severity = .error, page: Page) {
        self.name = name
        self.severity = severity
        self.page = page
    }
}

extension Rule: Hashable {
    package static func == (left: Rule, right: Rule) -> Bool { left.name == right.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
