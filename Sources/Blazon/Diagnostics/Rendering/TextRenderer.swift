/// Findings for a person at a terminal: the headline, the place, the line, a caret, and what can be done.
package struct TextRenderer: Sendable {
    /// Cells in a line of the terminal.
    package let width: Int
    package let colours: Bool

    package init(width: Int = 120, colours: Bool = false) {
        self.width = max(width, 40)
        self.colours = colours
    }

    /// Every finding, a blank line between two, and the tally; empty when there is nothing to say.
    package func render(_ diagnostics: [Diagnostic], sources: DiagnosticSources) -> String {
        guard !diagnostics.isEmpty else { return "" }
        var text = ""
        for (diagnostic, place) in sources.places(of: diagnostics) {
            text += render(diagnostic, at: place) + "\n"
        }
        return text + "\(DiagnosticTally(diagnostics))\n"
    }

    private func render(_ diagnostic: Diagnostic, at place: DiagnosticSources.Place) -> String {
        let severity = diagnostic.rule.severity
        let isWholeFile = diagnostic.span == .start(of: diagnostic.span.path)
        let excerpt =
            isWholeFile
            ? nil
            : place.source.map {
                Excerpt(of: place, in: $0, cells: width, showing: diagnostic.showing)
            }
        let margin = String(repeating: " ", count: excerpt?.margin ?? 1)
        let bar = paint("|", .frame)
        let position = place.source == nil ? "" : ":\(place.start.line):\(place.start.column)"

        var lines = [
            paint("\(severity.rawValue)[\(diagnostic.rule.name)]", .severity(severity))
                + paint(": " + DisplayText.neutralised(diagnostic.message), .headline),
            margin + paint("-->", .frame) + " " + DisplayText.neutralised(place.path) + position,
        ]
        if let excerpt {
            let label = diagnostic.label.isEmpty ? "" : " " + DisplayText.neutralised(diagnostic.label)
            lines += [
                "\(margin) \(bar)",
                "\(paint(String(place.start.line), .frame)) \(bar) \(excerpt.line)",
                "\(margin) \(bar) \(excerpt.indent)\(paint(excerpt.carets + label, .severity(severity)))",
            ]
        }
        for help in diagnostic.help {
            lines.append(
                "\(margin) \(paint("=", .frame)) \(paint("help", .headline)): \(DisplayText.neutralised(help))")
        }
        return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) + "\n" }.joined()
    }

    private enum Ink {
        case severity(Rule.Severity)
        case headline
        case frame
    }

    private func paint(_ text: String, _ ink: Ink) -> String {
        guard colours else { return text }
        let code =
            switch ink {
            case .severity(.error): "1;31"
            case .severity(.warning): "1;33"
            case .headline: "1"
            case .frame: "1;34"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
