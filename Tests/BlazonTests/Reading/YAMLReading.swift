@testable import Blazon

/// What reading some YAML gave and said, with places as a person counts them.
struct YAMLReading {
    let file: YAMLFile
    let diagnostics: [Diagnostic]

    init(_ yaml: String, range: Range<Int>? = nil) {
        let findings = Blazon.Findings()
        file = YAMLFile(SourceText(yaml), at: SourcePath("a.yaml"), range: range, findings: findings)
        diagnostics = findings.diagnostics
    }

    /// `rule line:column` of each finding, as reported.
    var said: [String] {
        diagnostics.map { diagnostic in
            let position = file.text.position(of: diagnostic.span.range.lowerBound)
            return "\(diagnostic.rule.name) \(position.line):\(position.column)"
        }
    }

    /// The whole value in one line, scalars in angle brackets.
    var value: String? {
        file.root.map(Self.written)
    }

    /// The text that each scalar's span marks, in order.
    var marked: [String] {
        file.root.map { Self.scalars($0).map { file.text.string($0.span.range) } } ?? []
    }

    private static func written(_ node: YAMLNode) -> String {
        if let items = node.items { return "[" + items.map(written).joined(separator: " ") + "]" }
        if let entries = node.entries {
            return "{" + entries.map { written($0.key) + written($0.value) }.joined(separator: " ") + "}"
        }
        return "<" + (node.text ?? "") + ">"
    }

    private static func scalars(_ node: YAMLNode) -> [YAMLNode] {
        if let items = node.items { return items.flatMap(scalars) }
        if let entries = node.entries { return entries.flatMap { scalars($0.key) + scalars($0.value) } }
        return [node]
    }
}
