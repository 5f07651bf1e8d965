/// What a level is, and what it asks.
struct LevelView: TemplateView {
    let href: String
    let name: String
    let plural: String
    let description: String?
    let count: String
    let credit: [String]
    let requirement: RequirementView?

    init(_ level: Level, from page: SiteAddress, in site: SiteContent) {
        let badges = site.catalog.badges(atLevel: level.id)
        href = Addresses.level(level.id).relative(from: page)
        name = level.name
        plural = level.plural
        description = level.description
        count = site.strings(.badgeCount, count: badges.count)
        credit = site.strings.parts(of: level.credit)
        requirement = level.requires.flatMap { RequirementView($0, from: page, in: site) }
    }

    static let shape = ViewShape<LevelView>(
        "level",
        [
            .text("href") { $0.href },
            .text("name") { $0.name },
            .text("plural") { $0.plural },
            .optionalText("description") { $0.description },
            .text("count") { $0.count },
            .flag("hasCredit") { !$0.credit.isEmpty },
            .texts("credit") { $0.credit },
            .optional("requirement") { $0.requirement },
        ])
}
