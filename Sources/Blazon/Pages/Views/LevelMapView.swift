/// A level on the map of the programme: what it is, and its badges at a glance.
struct LevelMapView: TemplateView {
    let href: String
    let plural: String
    let facts: String
    let description: String?
    let peers: PeersView

    init(_ level: Level, from page: SiteAddress, in site: SiteContent) {
        let badges = site.catalog.badges(atLevel: level.id)
        href = Addresses.level(level.id).relative(from: page)
        plural = level.plural
        facts = ([site.strings(.badgeCount, count: badges.count)] + site.strings.parts(of: level.credit))
            .joined(separator: " · ")
        description = level.description
        peers = PeersView(badges, rest: Addresses.level(level.id), from: page, in: site)
    }

    static let shape = ViewShape<LevelMapView>(
        "level on the map",
        [
            .text("href") { $0.href },
            .text("plural") { $0.plural },
            .text("facts") { $0.facts },
            .optionalText("description") { $0.description },
            .view("peers") { $0.peers },
        ])
}

/// Emblems with their names: a few of them, and where the rest are.
struct PeersView: TemplateView {
    let badges: [BadgeCardView]
    let more: LinkView?

    private static let most = 12

    /// - Parameter rest: the page that has them all.
    init(_ all: [Badge], rest: SiteAddress, from page: SiteAddress, in site: SiteContent) {
        let shown = all.count > Self.most ? all.prefix(Self.most - 1) : all[...]
        badges = shown.map { BadgeCardView($0, from: page, in: site) }
        more =
            shown.count == all.count
            ? nil
            : LinkView(
                href: rest.relative(from: page), text: site.strings(.moreBadges, count: all.count - shown.count))
    }

    static let shape = ViewShape<PeersView>(
        "peers",
        [
            .flag("hasBadges") { !$0.badges.isEmpty },
            .list("badges") { $0.badges },
            .optional("more") { $0.more },
        ])
}
