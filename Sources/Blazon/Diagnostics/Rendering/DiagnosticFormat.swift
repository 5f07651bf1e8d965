/// The forms in which findings leave Blazon.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// For a person at a terminal.
    case text
    /// For a program: one JSON object.
    case json
    /// For GitHub Actions: workflow commands that annotate the files of a pull request.
    case github
}

/// How many findings there are of each severity.
package struct DiagnosticTally: Hashable, Sendable, CustomStringConvertible {
    package let errors: Int
    package let warnings: Int

    package init(_ diagnostics: some Sequence<Diagnostic>) {
        var errors = 0
        var warnings = 0
        for diagnostic in diagnostics {
            switch diagnostic.rule.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            }
        }
        self.errors = errors
        self.warnings = warnings
    }

    /// `2 errors, 1 warning`; a severity that does not occur is not named.
    package var description: String {
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
            .map { count, word in "\(count) \(word)\(count == 1 ? "" : "s")" }
        return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }
}
