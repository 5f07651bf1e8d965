/// One skill, and the badges that stand for it.
struct SkillPage: Page {
    static let template = "skill"
    let skill: Skill
    let part: ListPart

    private var list: SiteAddress { Addresses.skill(skill.id) }
    var address: SiteAddress { Addresses.part(part.number, of: list) }
    var what: String { "skill '\(skill.id)'" }

    struct View: TemplateView {
        let frame: FrameView
        let skill: Skill
        let url: String
        let standards: [StandardView]
        let listing: ListingView

        static let shape = ViewShape<View>(
            "skill",
            [
                .view("frame") { $0.frame },
                .text("name") { $0.skill.name },
                .optionalText("description") { $0.skill.description },
                .text("code") { $0.skill.id.text },
                .text("url") { $0.url },
                .flag("hasStandards") { !$0.standards.isEmpty },
                .list("standards") { $0.standards },
            ] + ListingView.fields { $0.listing })
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: list, title: skill.name,
            description: skill.description ?? strings(.skillDescription, ["skill": skill.name]),
            trail: [(Addresses.skills, strings(.skills))], image: site.shareImage)
        return View(
            frame: frame.part(part, in: site).view(of: site), skill: skill,
            url: list.absolute(in: site.settings.baseURL),
            standards: StandardView.standards(skill.alignments, from: address, in: site),
            listing: ListingView(
                site.catalog.badges(with: skill), part: part, of: list,
                choice: Facet.Choice(kind: .skill, value: skill.id.text), in: site))
    }
}
