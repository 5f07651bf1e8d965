import Blazon

/// SampleFindings in small files, for the renderers' goldens.
enum SampleFindings {
    static let page = Rule.Page(checks: "", matters: "", example: "", mend: "")
    static let unknownBadge = Rule("unknown-badge", page: page)
    static let missingAlt = Rule("missing-alt", .warning, page: page)

    /// A finding that marks the first occurrence of `marked` in `text`.
    static func finding(
        _ rule: Rule = unknownBadge, _ message: String = "no badge", marking marked: String, in text: String,
        of path: String = "content/a.yaml", label: String = "", help: [String] = []
    ) -> Diagnostic {
        Diagnostic(
            rule, message, at: SourceSpan(SourcePath(path), range(of: marked, in: text)), label: label, help: help)
    }

    static func range(of part: String, in text: String) -> Range<Int> {
        let text = Array(text.utf8)
        let part = Array(part.utf8)
        let start = text.indices.first { text[$0...].starts(with: part) } ?? 0
        return start..<start + part.count
    }

    static func sources(_ files: [String: String], site: String = "") -> DiagnosticSources {
        DiagnosticSources(site: site) { path in files[path.text].map { SourceText($0) } }
    }
}
