/// What can be earned here, and where to begin.
struct HomePage: Page {
    static let template = "home"
    let address = SiteAddress.home
    let what = "the home page"

    struct View: TemplateView {
        let frame: FrameView
        let tagline: String?
        let prose: Markup?
        let levels: [LevelView]
        let otherBadges: [BadgeCardView]
        let catalogue: String
        let badgeCount: String

        static let shape = ViewShape<View>(
            "home",
            [
                .view("frame") { $0.frame },
                .optionalText("tagline") { $0.tagline },
                .optionalMarkup("prose") { $0.prose },
                .flag("hasLevels") { !$0.levels.isEmpty },
                .list("levels") { $0.levels },
                .list("otherBadges") { $0.otherBadges },
                .text("catalogue") { $0.catalogue },
                .text("badgeCount") { $0.badgeCount },
            ])
    }

    func view(of site: SiteContent) -> View {
        let settings = site.settings
        let frame = PageFrame(
            address: address, title: settings.title,
            description: settings.description ?? settings.tagline ?? settings.title,
            alternates: [site.feedAlternate(from: address)], image: site.issuerShareImage,
            data: [SchemaOrg.site(settings)])
        return View(
            frame: frame.view(of: site), tagline: settings.tagline,
            prose: site.pages.first { $0.name == "index" }?.html,
            levels: site.catalog.levels.map { LevelView($0, from: address, in: site) },
            otherBadges: site.badgesWithoutLevel.map { BadgeCardView($0, from: address, in: site) },
            catalogue: Addresses.badges.relative(from: address),
            badgeCount: site.strings(.badgeCount, count: site.catalog.badges.count))
    }
}
