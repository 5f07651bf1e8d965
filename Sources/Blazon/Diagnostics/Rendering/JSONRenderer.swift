/// Findings for a program: one object, the same keys in the same order for every finding.
///
/// ```json
/// {
///   "diagnostics": [
///     {"rule": "…", "severity": "error", "message": "…", "path": "…", "line": 14, "column": 12, "endLine": 14,
///      "endColumn": 21, "help": ["…"]}
///   ],
///   "errors": 1,
///   "warnings": 0
/// }
/// ```
///
/// Lines and columns count from 1, columns in Unicode scalars; the end is the place after the last marked character.
/// A finding about a whole file, or about one that is missing, is at 1:1. `severity` is `error` or `warning`.
package struct JSONRenderer: Sendable {
    package init() {}

    package func render(_ diagnostics: [Diagnostic], sources: DiagnosticSources) -> String {
        let tally = DiagnosticTally(diagnostics)
        let objects = sources.places(of: diagnostics).map { "\n    " + object($0, at: $1) }
        return """
            {
              "diagnostics": [\(objects.joined(separator: ","))\(objects.isEmpty ? "" : "\n  ")],
              "errors": \(tally.errors),
              "warnings": \(tally.warnings)
            }

            """
    }

    private func object(_ diagnostic: Diagnostic, at place: DiagnosticSources.Place) -> String {
        let members = [
            ("rule", quoted(diagnostic.rule.name)),
            ("severity", quoted(diagnostic.rule.severity.rawValue)),
            ("message", quoted(diagnostic.message)),
            ("path", quoted(place.path)),
            ("line", String(place.start.line)),
            ("column", String(place.start.column)),
            ("endLine", String(place.end.line)),
            ("endColumn", String(place.end.column)),
            ("help", "[" + diagnostic.help.map(quoted).joined(separator: ", ") + "]"),
        ]
        return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    /// Escapes what RFC 8259 requires, and what a terminal might act upon.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where DisplayText.steers(scalar):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
