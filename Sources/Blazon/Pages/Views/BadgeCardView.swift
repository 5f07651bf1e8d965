/// A badge as it stands in a list.
struct BadgeCardView: TemplateView {
    let href: String
    let name: String
    let summary: String
    let image: String
    /// Level and credit in one line.
    let facts: String
    let isDraft: Bool

    init(_ badge: Badge, from page: SiteAddress, in site: SiteContent) {
        href = Addresses.badge(badge.id).relative(from: page)
        name = badge.name
        summary = badge.summary
        image = site.imageAddress(of: badge).relative(from: page)
        facts = ([badge.level?.name].compactMap { $0 } + site.strings.parts(of: badge.credit)).joined(separator: " · ")
        isDraft = badge.isDraft
    }

    static let shape = ViewShape<BadgeCardView>(
        "badge card",
        [
            .text("href") { $0.href },
            .text("name") { $0.name },
            .text("summary") { $0.summary },
            .text("image") { $0.image },
            .optionalText("facts") { $0.facts },
            .flag("draft") { $0.isDraft },
        ])
}
