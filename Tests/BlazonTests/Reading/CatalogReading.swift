@testable import Blazon

/// A site in memory, read as far as its catalog.
struct CatalogReading {
    let catalog: Catalog
    let diagnostics: [Diagnostic]
    private let files: [String: String]

    init(_ files: [String: String]) {
        self.files = files
        let findings = Blazon.Findings()
        let tree = SourceTree(files)
        catalog = CatalogResolver.resolve(CatalogDraft(tree, findings: findings), tree: tree, findings: findings)
        diagnostics = findings.diagnostics.inOrder()
    }

    init(_ yaml: String) {
        self.init(["content/catalog.yaml": yaml])
    }

    /// `rule 'marked text' line` of each finding, by place.
    var said: [String] {
        diagnostics.map { diagnostic in
            let text = SourceText(files[diagnostic.span.path.text] ?? "")
            let line = text.position(of: diagnostic.span.range.lowerBound).line
            return "\(diagnostic.rule.name) '\(text.string(diagnostic.span.range))' \(line)"
        }
    }

    var help: [String] { diagnostics.flatMap(\.help) }
}
