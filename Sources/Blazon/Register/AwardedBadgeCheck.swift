/// Whether every badge that was awarded still has its addresses: credentials name them for ever.
struct AwardedBadgeCheck {
    /// With drafts.
    let catalog: Catalog
    let published: Catalog
    let lost: LostText
    /// Where the catalog begins.
    let place: SourceSpan

    func report(_ contents: RegisterContents, to findings: Findings) {
        for (id, count) in contents.badges.sorted(by: { $0.key.text < $1.key.text })
        where published.badge(awardedAs: id) == nil && !lost.mayHold(id.text) {
            let awards = "\(count) award\(count == 1 ? "" : "s")"
            if let draft = catalog.badge(awardedAs: id) {
                findings.add(
                    .awardedBadgeMissing, "badge '\(id)' is a draft, and the register has \(awards) of it",
                    at: draft.span,
                    label: "draft",
                    help: "remove 'draft: true'; if it is not awarded any more, write 'retired:' and why instead")
            } else {
                let near = Suggestion.nearest(to: id.text, among: catalog.badges.map(\.id.text))
                findings.add(
                    .awardedBadgeMissing, "badge '\(id)' is not in the catalog, and the register has \(awards) of it",
                    at: place,
                    help: [
                        "if it has another id now, write 'formerly: [\(id)]' under that badge"
                            + (near.map { ": '\($0)'?" } ?? ""),
                        "if it is not awarded any more, bring it back with its folder, and write 'retired:' and why under it",
                    ])
            }
        }
    }
}
