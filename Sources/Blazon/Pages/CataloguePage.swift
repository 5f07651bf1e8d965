/// Every badge, by level, with a search.
struct CataloguePage: Page {
    static let template = "catalogue"
    let part: ListPart

    var address: SiteAddress { Addresses.part(part.number, of: Addresses.badges) }
    var what: String { part.number == 1 ? "the list of badges" : "part \(part.number) of the list of badges" }

    struct View: TemplateView {
        let frame: FrameView
        let listing: ListingView
        let search: String
        /// What the script says of how many badges it found, the number left to it.
        let found: [FoundView]

        static let shape = ViewShape<View>(
            "catalogue",
            [.view("frame") { $0.frame }] + ListingView.fields { $0.listing } + [
                .text("search") { $0.search },
                .list("found") { $0.found },
            ])
    }

    /// One form of a text that differs by number, such as `other`.
    struct FoundView: TemplateView {
        let form: PluralCategory
        let text: String

        static let shape = ViewShape<FoundView>(
            "found", [.text("form") { $0.form.rawValue }, .text("text") { $0.text }])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: Addresses.badges, title: strings(.allBadges),
            description: strings(.badgesDescription, ["title": site.settings.title]),
            alternates: [site.feedAlternate(from: address)], image: site.shareImage)
        return View(
            frame: frame.part(part, in: site).view(of: site),
            listing: ListingView(site.listedBadges, part: part, of: Addresses.badges, in: site),
            search: Addresses.search.relative(from: address), found: strings.forms(of: .badgeCount).map(FoundView.init))
    }
}
