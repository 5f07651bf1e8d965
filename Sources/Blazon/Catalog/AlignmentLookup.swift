/// Turns alignments as written into whole ones, from the frameworks of the catalog.
struct AlignmentLookup {
    let frameworks: [Slug: Framework]
    let lost: LostText
    let findings: Findings

    func resolve(_ entry: AlignmentEntry) -> CatalogAlignment? {
        switch entry {
        case .spelled(let alignment): return alignment
        case .item(let framework, let code): return item(code, of: framework)
        }
    }

    private func item(_ code: Located<String>, of reference: Located<String>) -> CatalogAlignment? {
        guard let framework = Slug(reference.value).flatMap({ frameworks[$0] }) else {
            guard !lost.mayHold(reference.value) else { return nil }
            let meant = Suggestion.nearest(to: reference.value, among: frameworks.keys.map(\.text).sorted())
            findings.add(
                .unknownFramework, "no framework '\(reference.value)' in the catalog", at: reference.span,
                label: "not defined",
                help: meant.map { "did you mean '\($0)'?" }
                    ?? "define it under 'frameworks:', or spell the alignment out with 'targetName' and 'targetUrl'")
            return nil
        }
        guard let item = framework.items.first(where: { $0.code.utf8.elementsEqual(code.value.utf8) }) else {
            guard !lost.mayHold(code.value) else { return nil }
            let meant = Suggestion.nearest(to: code.value, among: framework.items.map(\.code))
            findings.add(
                .unknownFrameworkCode, "no item '\(code.value)' in framework '\(framework.id)'", at: code.span,
                label: "not defined",
                help: meant.map { "did you mean '\($0)'?" } ?? "add it to the framework's 'items'")
            return nil
        }
        return CatalogAlignment(
            targetName: item.name, targetURL: item.url, targetDescription: item.description,
            targetFramework: framework.name, targetCode: item.code, targetType: item.targetType)
    }
}
