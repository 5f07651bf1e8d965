/// One level and the badges on it.
struct LevelPage: Page {
    static let template = "level"
    let level: Level
    let part: ListPart

    private var list: SiteAddress { Addresses.level(level.id) }
    var address: SiteAddress { Addresses.part(part.number, of: list) }
    var what: String { "level '\(level.id)'" }

    struct View: TemplateView {
        let frame: FrameView
        let level: LevelView
        let listing: ListingView
        /// `4 of 5`.
        let place: String?
        let ladder: [RungView]

        static let shape = ViewShape<View>(
            "level page",
            [
                .view("frame") { $0.frame },
                .view("level") { $0.level },
                .optionalText("place") { $0.place },
                .flag("hasLadder") { !$0.ladder.isEmpty },
                .list("ladder") { $0.ladder },
            ] + ListingView.fields { $0.listing })
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: list, title: level.plural,
            description: level.description ?? strings(.levelDescription, ["level": level.plural]),
            trail: [(Addresses.levels, strings(.levels))], image: site.shareImage)
        let ladder = RungView.ladder(at: level, from: address, in: site)
        let place = ["place": String(level.rank + 1), "total": String(ladder.count)] as KeyValuePairs
        return View(
            frame: frame.part(part, in: site).view(of: site), level: LevelView(level, from: address, in: site),
            listing: ListingView(
                site.catalog.badges(atLevel: level.id), part: part, of: list,
                choice: Facet.Choice(kind: .level, value: level.id.text), in: site),
            place: ladder.isEmpty ? nil : strings(.levelPlace, place), ladder: ladder)
    }
}
