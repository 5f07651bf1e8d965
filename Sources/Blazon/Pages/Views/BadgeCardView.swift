/// A badge as it stands in a list.
struct BadgeCardView: TemplateView {
    let href: String
    let name: String
    let summary: String
    let image: String
    /// Level and hours in one line.
    let facts: String
    let isDraft: Bool
    let languageAttributes: Markup

    init(_ badge: Badge, from page: SiteAddress, in site: SiteContent) {
        let card = site.card(of: badge)
        href = card.page.relative(from: page)
        name = badge.name
        summary = badge.summary
        image = card.image.relative(from: page)
        facts = card.brief
        isDraft = badge.isDraft
        languageAttributes = card.languageAttributes
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
            .markup("languageAttributes") { $0.languageAttributes },
        ])
}
