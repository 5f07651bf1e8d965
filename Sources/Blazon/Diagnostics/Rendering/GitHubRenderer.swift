/// Findings as GitHub Actions workflow commands, one a line: they annotate the files of a pull request.
package struct GitHubRenderer: Sendable {
    package init() {}

    package func render(_ diagnostics: [Diagnostic], sources: DiagnosticSources) -> String {
        sources.places(of: diagnostics).map { diagnostic, place in
            let properties = [
                ("file", place.path),
                ("line", String(place.start.line)),
                ("col", String(place.start.column)),
                ("title", diagnostic.rule.name),
            ]
            let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
            let text = ([diagnostic.message] + diagnostic.help.map { "help: " + $0 }).joined(separator: "\n")
            return "::\(diagnostic.rule.severity.rawValue) \(list)::\(escaped(text, isProperty: false))\n"
        }.joined()
    }

    /// A line break would end the command, a colon or comma a property.
    private func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result += DisplayText.neutralised(String(scalar))
            }
        }
        return result
    }
}
