/// The badges with one tag.
struct TagPage: Page {
    static let template = "tag"
    let tag: String

    var address: SiteAddress { Addresses.tag(tag) }
    var what: String { "tag '\(tag)'" }

    struct View: TemplateView {
        let frame: FrameView
        let tag: String
        let badges: [BadgeCardView]

        static let shape = ViewShape<View>(
            "tag", [.view("frame") { $0.frame }, .text("tag") { $0.tag }, .list("badges") { $0.badges }])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: address, title: strings(.tagTitle, ["tag": tag]),
            description: strings(.tagDescription, ["tag": tag]),
            trail: [(Addresses.badges, strings(.badges)), (Addresses.tags, strings(.tags))],
            image: site.shareImage)
        return View(
            frame: frame.view(of: site), tag: tag,
            badges: site.catalog.badges(tagged: tag).map { BadgeCardView($0, from: address, in: site) })
    }
}
