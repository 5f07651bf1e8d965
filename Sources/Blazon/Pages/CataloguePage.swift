/// Every badge, by level.
struct CataloguePage: Page {
    static let template = "catalogue"
    let address = Addresses.badges
    let what = "the list of badges"

    struct View: TemplateView {
        let frame: FrameView
        let count: String
        let levels: [LevelView]
        let otherBadges: [BadgeCardView]
        let tags: String?

        static let shape = ViewShape<View>(
            "catalogue",
            [
                .view("frame") { $0.frame },
                .text("count") { $0.count },
                .list("levels") { $0.levels },
                .flag("hasOtherBadges") { !$0.otherBadges.isEmpty },
                .list("otherBadges") { $0.otherBadges },
                .optionalText("tagsHref") { $0.tags },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: address, title: strings(.allBadges),
            description: strings(.badgesDescription, ["title": site.settings.title]),
            alternates: [site.feedAlternate(from: address)], image: site.shareImage)
        return View(
            frame: frame.view(of: site), count: strings(.badgeCount, count: site.catalog.badges.count),
            levels: site.catalog.levels.map { LevelView($0, from: address, in: site) }.filter { !$0.badges.isEmpty },
            otherBadges: site.badgesWithoutLevel.map { BadgeCardView($0, from: address, in: site) },
            tags: site.tags.isEmpty ? nil : Addresses.tags.relative(from: address))
    }
}
