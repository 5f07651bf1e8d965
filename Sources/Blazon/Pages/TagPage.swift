/// The badges with one tag.
struct TagPage: Page {
    static let template = "tag"
    let tag: String
    let part: ListPart

    private var list: SiteAddress { Addresses.tag(tag) }
    var address: SiteAddress { Addresses.part(part.number, of: list) }
    var what: String { "tag '\(tag)'" }

    struct View: TemplateView {
        let frame: FrameView
        let tag: String
        let listing: ListingView

        static let shape = ViewShape<View>(
            "tag", [.view("frame") { $0.frame }, .text("tag") { $0.tag }] + ListingView.fields { $0.listing })
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: list, title: strings(.tagTitle, ["tag": tag]),
            description: strings(.tagDescription, ["tag": tag]),
            trail: [(Addresses.badges, strings(.badges)), (Addresses.tags, strings(.tags))],
            image: site.shareImage)
        return View(
            frame: frame.part(part, in: site).view(of: site), tag: tag,
            listing: ListingView(
                site.catalog.badges(tagged: tag), part: part, of: list,
                choice: Facet.Choice(kind: .tag, value: tag), in: site))
    }
}
