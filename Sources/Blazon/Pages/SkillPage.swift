/// One skill, and the badges that stand for it.
struct SkillPage: Page {
    static let template = "skill"
    let skill: Skill

    var address: SiteAddress { Addresses.skill(skill.id) }
    var what: String { "skill '\(skill.id)'" }

    struct View: TemplateView {
        let frame: FrameView
        let description: String?
        let alignments: [AlignmentView]
        let badges: [BadgeCardView]

        static let shape = ViewShape<View>(
            "skill",
            [
                .view("frame") { $0.frame },
                .optionalText("description") { $0.description },
                .flag("hasAlignments") { !$0.alignments.isEmpty },
                .list("alignments") { $0.alignments },
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
        return View(
            frame: frame.view(of: site), description: skill.description,
            alignments: skill.alignments.map(AlignmentView.init),
            badges: site.catalog.badges(with: skill).map { BadgeCardView($0, from: address, in: site) })
    }
}
