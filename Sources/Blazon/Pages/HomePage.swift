/// What can be earned here, and where to begin.
struct HomePage: Page {
    static let template = "home"
    let address = SiteAddress.home
    let what = "the home page"

    struct View: TemplateView {
        let frame: FrameView
        let heading: String
        let tagline: String?
        let description: String?
        let prose: Markup?
        let summit: BadgeCardView?
        let levels: [LevelMapView]
        let others: PeersView
        let catalogue: String
        let badgeCount: String

        static let shape = ViewShape<View>(
            "home",
            [
                .view("frame") { $0.frame },
                .text("heading") { $0.heading },
                .optionalText("tagline") { $0.tagline },
                .optionalText("description") { $0.description },
                .optionalMarkup("prose") { $0.prose },
                .flag("hasBadges") { $0.summit != nil },
                .optional("summit") { $0.summit },
                .flag("hasLevels") { !$0.levels.isEmpty },
                .list("levels") { $0.levels },
                .flag("hasOtherBadges") { !$0.others.badges.isEmpty },
                .view("others") { $0.others },
                .text("catalogue") { $0.catalogue },
                .text("badgeCount") { $0.badgeCount },
            ])
    }

    func view(of site: SiteContent) -> View {
        let settings = site.settings
        let index = site.pages.first { $0.name == "index" }
        let frame = PageFrame(
            address: address, title: settings.title,
            description: settings.description ?? settings.tagline ?? settings.title,
            alternates: [site.feedAlternate(from: address)], image: site.shareImage,
            data: [SchemaOrg.site(settings)])
        return View(
            frame: frame.view(of: site), heading: index.flatMap { $0.isTitled ? $0.title : nil } ?? settings.title,
            tagline: settings.tagline, description: settings.description, prose: index?.html,
            summit: summit(of: site.catalog).map { BadgeCardView($0, from: address, in: site) },
            levels: site.catalog.levels.map { LevelMapView($0, from: address, in: site) },
            others: PeersView(site.badgesWithoutLevel, rest: Addresses.badges, from: address, in: site),
            catalogue: Addresses.badges.relative(from: address),
            badgeCount: site.strings(.badgeCount, count: site.catalog.offered.count))
    }

    /// What the programme leads to: the first badge of its highest level.
    private func summit(of catalog: Catalog) -> Badge? {
        catalog.levels.reversed().lazy.compactMap { catalog.badges(atLevel: $0.id).first }.first
            ?? catalog.offered.first
    }
}
