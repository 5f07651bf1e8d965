/// One mistake, where it is, and how to mend it. Words only: colours and width are the renderer's.
package struct Diagnostic: Hashable, Sendable {
    package let rule: Rule
    /// A headline: no full stop, the specific noun first, the user's own text in single quotes.
    package let message: String
    /// Where it is. A whole file is `SourceSpan.start(of:)`.
    package let span: SourceSpan
    /// A word or two to stand under the marked text; empty for none.
    package let label: String
    /// What can be done, each in one line.
    package let help: [String]
    /// What may be shown of the lines there; nil for all of a file in which nobody is named.
    package let showing: [Range<Int>]?

    package init(
        _ rule: Rule, _ message: String, at span: SourceSpan, label: String = "", help: [String] = [],
        showing: [Range<Int>]? = nil
    ) {
        self.rule = rule
        self.message = message
        self.span = span
        self.label = label
        self.help = help
        self.showing = showing ?? (AwardLists.isList(span.path) || RegisterFiles.tellOfLearners(span.path) ? [] : nil)
    }

    package init(_ rule: Rule, _ message: String, at span: SourceSpan, label: String = "", help: String) {
        self.init(rule, message, at: span, label: label, help: [help])
    }
}

extension Diagnostic: Comparable {
    /// By file, position, rule and words: never by thread luck.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.span.path != right.span.path { return left.span.path < right.span.path }
        if left.span.range.lowerBound != right.span.range.lowerBound {
            return left.span.range.lowerBound < right.span.range.lowerBound
        }
        if left.rule.name != right.rule.name { return left.rule.name < right.rule.name }
        return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
}

extension Sequence<Diagnostic> {
    /// In reading order, each said once.
    package func inOrder() -> [Diagnostic] {
        Set(self).sorted()
    }

    package var hasErrors: Bool {
        contains { $0.rule.severity == .error }
    }
}
