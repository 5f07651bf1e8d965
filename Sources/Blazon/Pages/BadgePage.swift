/// One badge: what it recognises, what it asks, what it leads to.
struct BadgePage: Page {
    static let template = "badge"
    /// Stand before the anchors of the author's headings, so that they never meet the template's own.
    static let descriptionPrefix = "about-"
    static let criteriaPrefix = "criteria-"
    let badge: Badge

    var address: SiteAddress { Addresses.badge(badge.id) }
    var what: String { "badge '\(badge.id)'" }
    var origin: SourceSpan? { badge.span }
    var kind: PlannedFile.Kind { .page(changed: badge.updated ?? badge.published) }

    /// The parts of the page that a link may name, as the template has them.
    func sections(in site: SiteContent) -> [String] {
        let parts = [
            ("about", true), ("benefits", !badge.benefits.isEmpty), ("criteria", true),
            ("assessment", badge.assessment != nil),
            ("requirements", badge.requires.flatMap { RequirementView($0, from: address, in: site) } != nil),
            ("unlocks", !site.unlocked(by: badge).isEmpty), ("alignment", !badge.alignments.isEmpty),
        ]
        return parts.filter(\.1).map(\.0)
    }

    struct View: TemplateView {
        let frame: FrameView
        let badge: Badge
        let image: String
        let imageCaption: String
        let level: LinkView?
        let credit: [String]
        let validity: String
        let description: Markup
        let criteria: Markup
        let skills: [LinkView]
        let tags: [LinkView]
        let requirement: RequirementView?
        let unlocks: [BadgeCardView]
        let related: [LinkView]
        let assessment: AssessmentView?
        let issuer: LinkView
        let achievement: String
        let badgeClass: String

        static let shape = ViewShape<View>(
            "badge",
            [
                .view("frame") { $0.frame },
                .text("name") { $0.badge.name },
                .text("summary") { $0.badge.summary },
                .flag("draft") { $0.badge.isDraft },
                .text("image") { $0.image },
                .text("imageCaption") { $0.imageCaption },
                .optional("level") { $0.level },
                .flag("hasCredit") { !$0.credit.isEmpty },
                .texts("credit") { $0.credit },
                .text("validity") { $0.validity },
                .markup("description") { $0.description },
                .markup("criteria") { $0.criteria },
                .flag("hasBenefits") { !$0.badge.benefits.isEmpty },
                .texts("benefits") { $0.badge.benefits },
                .flag("hasSkills") { !$0.skills.isEmpty },
                .list("skills") { $0.skills },
                .flag("hasTags") { !$0.tags.isEmpty },
                .list("tags") { $0.tags },
                .flag("hasAlignments") { !$0.badge.alignments.isEmpty },
                .list("alignments") { $0.badge.alignments.map(AlignmentView.init) },
                .optional("requirement") { $0.requirement },
                .flag("hasUnlocks") { !$0.unlocks.isEmpty },
                .list("unlocks") { $0.unlocks },
                .flag("hasRelated") { !$0.related.isEmpty },
                .list("related") { $0.related },
                .optional("assessment") { $0.assessment },
                .view("issuer") { $0.issuer },
                .optionalText("achievementType") { $0.badge.achievementType },
                .optionalText("humanCode") { $0.badge.humanCode },
                .optionalText("fieldOfStudy") { $0.badge.fieldOfStudy },
                .optionalText("specialization") { $0.badge.specialization },
                .optionalText("language") { $0.badge.language },
                .optionalText("version") { $0.badge.version },
                .list("identifiers") { $0.badge.otherIdentifiers.map(IdentifierView.init) },
                .optionalText("published") { $0.badge.published?.description },
                .optionalText("updated") { $0.badge.updated?.description },
                .text("achievement") { $0.achievement },
                .text("badgeClass") { $0.badgeClass },
            ])
    }

    func view(of site: SiteContent) -> View {
        let achievement = Addresses.achievement(badge.id).relative(from: address)
        let badgeClass = Addresses.badgeClass(badge.id).relative(from: address)
        let image = site.imageAddress(of: badge)
        let caption = site.imageCaption(of: badge)
        let prose = site.prose[badge.id]
        let frame = PageFrame(
            address: address, title: badge.name, description: badge.summary,
            trail: [(Addresses.badges, site.strings(.badges))],
            alternates: [
                FrameView.AlternateView(
                    href: achievement, type: "application/ld+json", title: "Open Badges 3.0 Achievement"),
                FrameView.AlternateView(
                    href: badgeClass, type: "application/ld+json", title: "Open Badges 2.0 BadgeClass"),
            ],
            image: site.shareImage(of: badge),
            data: [Definitions(site).achievementDocument(badge), SchemaOrg.credential(badge, in: site)]
                .compactMap { $0 })
        return View(
            frame: frame.view(of: site), badge: badge, image: image.relative(from: address), imageCaption: caption,
            level: badge.level.map { LinkView(href: Addresses.level($0.id).relative(from: address), text: $0.name) },
            credit: site.strings.parts(of: badge.credit), validity: site.strings.validity(of: badge),
            description: prose?.description ?? Markup(escaping: ""), criteria: prose?.criteria ?? Markup(escaping: ""),
            skills: badge.skills.map { LinkView(href: Addresses.skill($0.id).relative(from: address), text: $0.name) },
            tags: badge.tags.map { LinkView(href: Addresses.tag($0).relative(from: address), text: $0) },
            requirement: badge.requires.flatMap { RequirementView($0, from: address, in: site) },
            unlocks: site.unlocked(by: badge).map { BadgeCardView($0, from: address, in: site) },
            related: badge.related.compactMap { related($0, in: site) },
            assessment: badge.assessment.map { AssessmentView($0, strings: site.strings) },
            issuer: LinkView(href: Addresses.issuer.relative(from: address), text: site.settings.issuer.name),
            achievement: achievement, badgeClass: badgeClass)
    }

    private func related(_ related: Badge.Related, in site: SiteContent) -> LinkView? {
        switch related {
        case .badge(let id):
            site.catalog.badge(id).map { LinkView(href: Addresses.badge(id).relative(from: address), text: $0.name) }
        case .elsewhere(let url):
            LinkView(href: url.text, text: url.text)
        }
    }
}
