/// The ladder of levels.
struct LevelsPage: Page {
    static let template = "levels"
    let address = Addresses.levels
    let what = "the list of levels"

    struct View: TemplateView {
        let frame: FrameView
        let levels: [LevelView]

        static let shape = ViewShape<View>("levels", [.view("frame") { $0.frame }, .list("levels") { $0.levels }])
    }

    func view(of site: SiteContent) -> View {
        let frame = PageFrame(
            address: address, title: site.strings(.levels),
            description: site.strings(.levelsDescription, ["title": site.settings.title]), image: site.shareImage)
        return View(
            frame: frame.view(of: site), levels: site.catalog.levels.map { LevelView($0, from: address, in: site) })
    }
}
