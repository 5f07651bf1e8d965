/// A level on the ladder of levels.
struct RungView: TemplateView {
    let href: String
    let name: String
    let credit: [String]
    let isCurrent: Bool

    static let shape = ViewShape<RungView>(
        "rung",
        [
            .text("href") { $0.href },
            .text("name") { $0.name },
            .texts("credit") { $0.credit },
            .flag("current") { $0.isCurrent },
        ])

    /// The levels from the lowest, one of them marked; none where there is nothing to climb.
    static func ladder(at current: Level?, from page: SiteAddress, in site: SiteContent) -> [RungView] {
        guard let current, site.catalog.levels.count > 1 else { return [] }
        return site.catalog.levels.map { level in
            RungView(
                href: Addresses.level(level.id).relative(from: page), name: level.name,
                credit: site.strings.parts(of: level.credit), isCurrent: level.id == current.id)
        }
    }
}
