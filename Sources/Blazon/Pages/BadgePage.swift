/// One badge: what it recognises, what it asks, what it leads to.
struct BadgePage: Page {
    static let template = "badge"
    /// Stand before the anchors of the author's headings, so that they never meet the template's own.
    static let descriptionPrefix = "about-"
    static let criteriaPrefix = "criteria-"
    /// Of the badges that this one leads to: a level may hold thousands.
    private static let unlocksShown = 12
    private static let nextShown = 2
    let badge: Badge

    var address: SiteAddress { Addresses.badge(badge.id) }
    var what: String { "badge '\(badge.id)'" }
    var origin: SourceSpan? { badge.span }
    var kind: PlannedFile.Kind {
        badge.retired == nil ? .page(changed: badge.updated ?? badge.published) : .unlistedPage
    }

    /// The parts of the page that a link may name, as the template has them.
    func sections(in site: SiteContent) -> [String] {
        let parts = [
            ("about", true), ("benefits", !badge.benefits.isEmpty), ("criteria", true),
            ("assessment", badge.assessment != nil), ("skills", !badge.skills.isEmpty),
            ("requirements", badge.requires.flatMap { RequirementView($0, from: address, in: site) } != nil),
            ("unlocks", !site.unlocked(by: badge).isEmpty), ("alignment", !badge.alignments.isEmpty),
            ("holders", site.holders(of: badge).count > 0),
            ("levels", !RungView.ladder(at: badge.level, from: address, in: site).isEmpty),
            ("facts", true), ("award", true), ("share", true),
        ]
        return parts.filter(\.1).map(\.0)
    }

    struct View: TemplateView {
        let frame: FrameView
        let badge: Badge
        let image: String
        let imageCaption: String
        let tint: String?
        let level: LinkView?
        let credit: [String]
        let glance: Glance
        let validity: String
        let description: Markup
        let criteria: Markup
        let skills: [EntryView]
        let tags: [LinkView]
        let requirement: RequirementView?
        let ladder: [RungView]
        let unlocks: [BadgeCardView]
        let moreUnlocks: LinkView?
        let holderCount: String?
        let holders: [HolderView]
        let moreHolders: String?
        let standards: [StandardView]
        let related: [LinkView]
        let assessment: AssessmentView?
        let issuer: LinkView
        let share: ShareView
        let language: LanguageView?
        let languageAttributes: Markup
        let published: DateView?
        let updated: DateView?
        let achievement: String
        let badgeClass: String

        /// `MicroCredential` as people write it: `Micro-credential`.
        static func words(ofType term: String) -> String {
            let name = term.hasPrefix("ext:") ? term.dropFirst("ext:".count) : term[...]
            return name.reduce(into: "") { words, letter in
                guard letter.isUppercase, words.last?.isLowercase == true else { return words.append(letter) }
                words += (["Micro", "Co"].contains(words) ? "-" : " ") + letter.lowercased()
            }
        }

        static let shape = ViewShape<View>(
            "badge",
            [
                .view("frame") { $0.frame },
                .text("name") { $0.badge.name },
                .text("summary") { $0.badge.summary },
                .flag("draft") { $0.badge.isDraft },
                .optionalText("retired") { $0.badge.retired },
                .markup("languageAttributes") { $0.languageAttributes },
                .text("image") { $0.image },
                .text("imageCaption") { $0.imageCaption },
                .optionalText("tint") { $0.tint },
                .optional("level") { $0.level },
                .view("glance") { $0.glance },
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
                .optionalText("holderCount") { $0.holderCount },
                .flag("hasHolders") { !$0.holders.isEmpty },
                .list("holders") { $0.holders },
                .optionalText("moreHolders") { $0.moreHolders },
                .flag("hasStandards") { !$0.standards.isEmpty },
                .list("standards") { $0.standards },
                .optional("requirement") { $0.requirement },
                .flag("hasLadder") { !$0.ladder.isEmpty },
                .list("ladder") { $0.ladder },
                .flag("hasUnlocks") { !$0.unlocks.isEmpty },
                .list("unlocks") { $0.unlocks },
                .optional("moreUnlocks") { $0.moreUnlocks },
                .flag("hasRelated") { !$0.related.isEmpty },
                .list("related") { $0.related },
                .optional("assessment") { $0.assessment },
                .view("issuer") { $0.issuer },
                .view("share") { $0.share },
                .optionalText("achievementType") { $0.badge.achievementType.map(words(ofType:)) },
                .optionalText("humanCode") { $0.badge.humanCode },
                .optionalText("fieldOfStudy") { $0.badge.fieldOfStudy },
                .optionalText("specialization") { $0.badge.specialization },
                .optional("language") { $0.language },
                .optionalText("version") { $0.badge.version },
                .list("identifiers") { $0.badge.otherIdentifiers.map(IdentifierView.init) },
                .optional("published") { $0.published },
                .optional("updated") { $0.updated },
                .text("achievement") { $0.achievement },
                .text("badgeClass") { $0.badgeClass },
            ])
    }

    /// What one wants to know in the first five seconds, beside the summary.
    struct Glance: TemplateView {
        let time: [String]
        let method: String?
        let leadsTo: [LinkView]
        let more: String?

        static let shape = ViewShape<Glance>(
            "glance",
            [
                .flag("hasTime") { !$0.time.isEmpty },
                .texts("time") { $0.time },
                .optionalText("method") { $0.method },
                .flag("hasNext") { !$0.leadsTo.isEmpty },
                .list("leadsTo") { $0.leadsTo },
                .optionalText("more") { $0.more },
            ])
    }

    private func glance(_ unlocks: Unlocks.List, in site: SiteContent) -> Glance {
        let credit = site.strings.parts(of: badge.credit)
        let effort = badge.assessment?.effort.map { site.strings(.hours, count: $0) }
        let more = unlocks.rest(after: Self.nextShown).count
        return Glance(
            time: badge.credit.hours == nil ? [effort].compactMap(\.self) + credit : credit,
            method: badge.assessment?.method,
            leadsTo: unlocks.prefix(Self.nextShown).map {
                LinkView(href: Addresses.badge($0.id).relative(from: address), text: $0.name)
            },
            more: more == 0 ? nil : site.strings(.moreBadges, count: more))
    }

    /// The way to the badges that are not shown: to their level, or to the catalogue.
    private func more(_ unlocks: Unlocks.List, in site: SiteContent) -> LinkView? {
        let rest = unlocks.rest(after: Self.unlocksShown)
        guard rest.count > 0 else { return nil }
        let target = rest.level.map { Addresses.level($0.id) } ?? Addresses.badges
        return LinkView(href: target.relative(from: address), text: site.strings(.moreBadges, count: rest.count))
    }

    func view(of site: SiteContent) -> View {
        let achievement = Addresses.achievement(badge.id).relative(from: address)
        let badgeClass = Addresses.badgeClass(badge.id).relative(from: address)
        let image = site.imageAddress(of: badge)
        let caption = site.imageCaption(of: badge)
        let prose = site.prose[badge.id]
        let unlocks = site.unlocked(by: badge)
        let holders = site.holders(of: badge)
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
            data: [Definitions(site).achievementDocument(badge.id), SchemaOrg.credential(badge, in: site)]
                .compactMap { $0 })
        return View(
            frame: frame.view(of: site), badge: badge, image: image.relative(from: address), imageCaption: caption,
            tint: site.emblems[badge.id]?.field.first.colour.tint,
            level: badge.level.map { LinkView(href: Addresses.level($0.id).relative(from: address), text: $0.name) },
            credit: site.strings.parts(of: badge.credit), glance: glance(unlocks, in: site),
            validity: site.strings.validity(of: badge),
            description: prose?.description ?? Markup(escaping: ""), criteria: prose?.criteria ?? Markup(escaping: ""),
            skills: badge.skills.map { skill in
                EntryView(
                    href: Addresses.skill(skill.id).relative(from: address), name: skill.name,
                    description: skill.description, note: "")
            },
            // A tag has a page while a badge that can be earned has it.
            tags: badge.tags.filter(site.catalog.hasBadges).map {
                LinkView(href: Addresses.tag($0).relative(from: address), text: $0)
            },
            requirement: badge.requires.flatMap { RequirementView($0, from: address, in: site) },
            ladder: RungView.ladder(at: badge.level, from: address, in: site),
            unlocks: unlocks.prefix(Self.unlocksShown).map { BadgeCardView($0, from: address, in: site) },
            moreUnlocks: more(unlocks, in: site),
            holderCount: holders.count == 0 ? nil : site.strings(.holderCount, count: holders.count),
            holders: holders.latest.prefix(HoldersPage.shown).map { HolderView($0, from: address, in: site) },
            moreHolders: holders.known.count > HoldersPage.shown
                ? Addresses.holders(badge.id).relative(from: address) : nil,
            standards: StandardView.standards(badge.alignments, from: address, in: site),
            related: badge.related.compactMap { related($0, in: site) },
            assessment: badge.assessment.map { AssessmentView($0, strings: site.strings) },
            issuer: LinkView(href: Addresses.issuer.relative(from: address), text: site.settings.issuer.name),
            share: ShareView(badge, from: address, in: site), language: badge.language.map(LanguageView.init),
            languageAttributes: site.card(of: badge).languageAttributes,
            published: badge.published.map { DateView($0, strings: site.strings) },
            updated: badge.updated.map { DateView($0, strings: site.strings) },
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
