/// Every part that pages are made of, once, shown on the site's own badges: for whoever changes the style sheet. Built
/// with drafts only.
struct ComponentsPage: Page {
    static let template = "components"
    let address = SiteAddress(["components"])
    let what = "the page of components"
    var kind: PlannedFile.Kind { .unlistedPage }

    struct View: TemplateView {
        let frame: FrameView
        let tint: String?
        let levels: [LevelMapView]
        let listing: ListingView
        let ladder: [RungView]
        let requirement: RequirementView?
        let standards: [StandardView]
        let assessment: AssessmentView?
        let share: ShareView?
        let date: DateView?

        static let shape = ViewShape<View>(
            "components",
            [
                .view("frame") { $0.frame },
                .optionalText("tint") { $0.tint },
                .list("levels") { $0.levels },
                .list("ladder") { $0.ladder },
                .optional("requirement") { $0.requirement },
                .list("standards") { $0.standards },
                .optional("assessment") { $0.assessment },
                .optional("share") { $0.share },
                .optional("date") { $0.date },
                .markup("languageAttributes") { _ in Markup(escaping: "") },
            ] + ListingView.fields { $0.listing })
    }

    func view(of site: SiteContent) -> View {
        let badges = site.catalog.badges
        let frame = PageFrame(
            address: address, title: site.strings(.components), description: site.strings(.componentsDescription))
        let drafts = badges.filter(\.isDraft).prefix(1)
        let middle = site.catalog.levels.dropFirst(site.catalog.levels.count / 2).first
        return View(
            frame: frame.view(of: site),
            tint: badges.lazy.compactMap { site.emblems[$0.id] }.first?.field.first.colour.tint,
            levels: site.catalog.levels.map { LevelMapView($0, from: address, in: site) },
            listing: ListingView(
                Array(badges.prefix(5)) + drafts, part: ListPart(number: 1, total: 1), of: address, in: site),
            ladder: RungView.ladder(at: middle, from: address, in: site),
            requirement: badges.compactMap { badge in
                badge.requires.flatMap { RequirementView($0, from: address, in: site) }
            }.max { $0.parts.count < $1.parts.count },
            standards: badges.first { !$0.alignments.isEmpty }.map {
                StandardView.standards($0.alignments, from: address, in: site)
            } ?? [],
            assessment: (badges.first { $0.assessment?.rubric.isEmpty == false }
                ?? badges.first { $0.assessment != nil })?
                .assessment.map { AssessmentView($0, strings: site.strings) },
            share: badges.first.map { ShareView($0, from: address, in: site) },
            date: (site.settings.published ?? badges.lazy.compactMap(\.published).first).map {
                DateView($0, strings: site.strings)
            })
    }
}
