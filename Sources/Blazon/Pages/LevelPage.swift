/// One level and the badges on it.
struct LevelPage: Page {
    static let template = "level"
    let level: Level

    var address: SiteAddress { Addresses.level(level.id) }
    var what: String { "level '\(level.id)'" }

    struct View: TemplateView {
        let frame: FrameView
        let level: LevelView
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
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: address, title: level.plural,
            description: level.description ?? strings(.levelDescription, ["level": level.plural]),
            trail: [(Addresses.levels, strings(.levels))], image: site.shareImage)
        let ladder = RungView.ladder(at: level, from: address, in: site)
        let place = ["place": String(level.rank + 1), "total": String(ladder.count)] as KeyValuePairs
        return View(
            frame: frame.view(of: site), level: LevelView(level, from: address, in: site),
            place: ladder.isEmpty ? nil : strings(.levelPlace, place), ladder: ladder)
    }
}
