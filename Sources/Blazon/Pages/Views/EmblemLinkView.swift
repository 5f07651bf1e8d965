/// A badge as small as it gets: its emblem and its name.
struct EmblemLinkView: TemplateView {
    let href: String
    let name: String
    let image: String

    init(_ badge: Badge, from page: SiteAddress, in site: SiteContent) {
        let card = site.card(of: badge)
        href = card.page.relative(from: page)
        name = badge.name
        image = card.image.relative(from: page)
    }

    static let shape = ViewShape<EmblemLinkView>(
        "emblem link",
        [.text("href") { $0.href }, .text("name") { $0.name }, .text("image") { $0.image }])
}
