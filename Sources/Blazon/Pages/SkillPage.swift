/// One skill, and the badges that stand for it.
struct SkillPage: Page {
    static let template = "skill"
    let skill: Skill

    var address: SiteAddress { Addresses.skill(skill.id) }
    var what: String { "skill '\(skill.id)'" }

    struct View: TemplateView {
        let frame: FrameView
        let skill: Skill
        let url: String
        let count: String
        let standards: [StandardView]
        let badges: [BadgeCardView]

        static let shape = ViewShape<View>(
            "skill",
            [
                .view("frame") { $0.frame },
                .text("name") { $0.skill.name },
                .optionalText("description") { $0.skill.description },
                .text("code") { $0.skill.id.text },
                .text("url") { $0.url },
                .text("count") { $0.count },
                .flag("hasStandards") { !$0.standards.isEmpty },
                .list("standards") { $0.standards },
                .flag("hasBadges") { !$0.badges.isEmpty },
                .list("badges") { $0.badges },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: address, title: skill.name,
            description: skill.description ?? strings(.skillDescription, ["skill": skill.name]),
            trail: [(Addresses.skills, strings(.skills))], image: site.shareImage)
        let badges = site.catalog.badges(with: skill)
        return View(
            frame: frame.view(of: site), skill: skill, url: address.absolute(in: site.settings.baseURL),
            count: strings(.badgeCount, count: badges.count),
            standards: StandardView.standards(skill.alignments, from: address, in: site),
            badges: badges.map { BadgeCardView($0, from: address, in: site) })
    }
}
