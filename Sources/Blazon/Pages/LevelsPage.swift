/// The ladder of levels.
struct LevelsPage: Page {
    static let template = "levels"
    let address = Addresses.levels
    let what = "the list of levels"

    struct View: TemplateView {
        let frame: FrameView
        let steps: [StepView]

        static let shape = ViewShape<View>(
            "levels",
            [
                .view("frame") { $0.frame },
                .list("levels") { $0.steps },
            ])
    }

    /// A level as it stands on the ladder: what it is, what it asks, and its first badges.
    struct StepView: TemplateView {
        let level: Level
        let href: String
        let count: String
        let credit: [String]
        let requirement: RequirementView?
        let peers: PeersView

        static let shape = ViewShape<StepView>(
            "step",
            [
                .text("href") { $0.href },
                .text("name") { $0.level.name },
                .text("plural") { $0.level.plural },
                .optionalText("description") { $0.level.description },
                .text("count") { $0.count },
                .texts("credit") { $0.credit },
                .optional("requirement") { $0.requirement },
                .view("peers") { $0.peers },
            ])
    }

    func view(of site: SiteContent) -> View {
        let frame = PageFrame(
            address: address, title: site.strings(.levels),
            description: site.strings(.levelsDescription, ["title": site.settings.title]), image: site.shareImage)
        return View(frame: frame.view(of: site), steps: site.catalog.levels.map { step($0, in: site) })
    }

    private func step(_ level: Level, in site: SiteContent) -> StepView {
        let badges = site.catalog.badges(atLevel: level.id)
        let page = Addresses.level(level.id)
        return StepView(
            level: level, href: page.relative(from: address), count: site.strings(.badgeCount, count: badges.count),
            credit: site.strings.parts(of: level.credit),
            requirement: level.requires.flatMap { RequirementView($0, from: address, in: site) },
            peers: PeersView(badges, rest: page, from: address, in: site))
    }
}
