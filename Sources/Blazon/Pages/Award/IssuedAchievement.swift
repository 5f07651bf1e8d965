import LinkedData
import OpenBadges

/// What credentials say of their badge, as it was when they were issued, made ready for their pages; and the way to the badge
/// as it is today.
final class IssuedAchievement: TemplateView {
    static let criteriaPrefix = "criteria-"

    let name: String
    let summary: String?
    let criteria: Markup?
    /// Where to read them.
    let criteriaLink: String?
    let skills: [IssuedSkillView]
    let standards: [StandardView]
    let tags: [String]
    let type: String?
    let fieldOfStudy: String?
    let specialization: String?
    let humanCode: String?
    let version: String?
    let scale: ResultScale
    /// Learner effort, where it is known for certain.
    let hours: DecimalNumber?
    let credit: DecimalNumber?
    let badge: Today?
    /// Around the page, all but what is the award's own.
    let frame: FrameView
    /// nil while the issuer has no keys.
    let didDocument: String?
    /// For search engines, but for what is the award's own.
    let schema: JSON.Object

    /// The badge of today.
    struct Today: TemplateView {
        let link: LinkView
        let image: String
        let imageCaption: String
        let tint: String?
        let languageAttributes: Markup

        static let shape = ViewShape<Today>(
            "badge",
            [
                .text("href") { $0.link.href },
                .text("text") { $0.link.text },
                .text("image") { $0.image },
                .text("imageCaption") { $0.imageCaption },
                .optionalText("tint") { $0.tint },
            ])

        init(_ badge: Badge, from page: SiteAddress, in site: SiteContent) {
            link = LinkView(href: Addresses.badge(badge.id).relative(from: page), text: badge.name)
            image = site.imageAddress(of: badge).relative(from: page)
            imageCaption = site.imageCaption(of: badge)
            tint = site.emblems[badge.id]?.field.first.colour.tint
            languageAttributes = site.card(of: badge).languageAttributes
        }
    }

    static let shape = ViewShape<IssuedAchievement>(
        "issued achievement",
        [
            .text("name") { $0.name },
            .optionalText("summary") { $0.summary },
            .optional("badge") { $0.badge },
            .optionalMarkup("criteria") { $0.criteria },
            .optionalText("criteriaLink") { $0.criteriaLink },
            .flag("hasSkills") { !$0.skills.isEmpty },
            .list("skills") { $0.skills },
            .flag("hasStandards") { !$0.standards.isEmpty },
            .list("standards") { $0.standards },
            .flag("hasTags") { !$0.tags.isEmpty },
            .texts("tags") { $0.tags },
            .optionalText("method") { $0.scale.method },
            .optionalText("range") { $0.scale.range },
            .optionalText("required") { $0.scale.required },
            .optionalText("achievementType") { $0.type },
            .optionalText("fieldOfStudy") { $0.fieldOfStudy },
            .optionalText("specialization") { $0.specialization },
            .optionalText("humanCode") { $0.humanCode },
            .optionalText("version") { $0.version },
        ])

    /// - Parameters:
    ///   - issuer: the issuer's name in the credential.
    ///   - page: of any of the awards: they all lie equally deep.
    init(_ achievement: JSON.Object, of id: Slug, issuer: String, on page: SiteAddress, in site: SiteContent) {
        let strings = site.strings
        let badge = site.catalog.badge(awardedAs: id)
        name = achievement["name"]?.asText ?? ""
        summary = achievement["description"]?.asText
        let asked = achievement["criteria"]?.asObject
        let narrative = asked?["narrative"]?.asText
        criteria = narrative.map { IssuedMarkdown.html($0, prefix: Self.criteriaPrefix) }
        criteriaLink =
            narrative == nil
            ? badge.map { Addresses.badge($0.id).with(fragment: "criteria").relative(from: page) }
                ?? asked?["id"]?.asText.flatMap { WebURL($0)?.text } : nil
        let alignments = (achievement["alignment"]?.elements ?? []).compactMap(\.asObject)
        skills = alignments.compactMap { IssuedSkillView($0, from: page, in: site) }
        standards = StandardView.standards(
            alignments.filter { !IssuedSkillView.isSkill($0, of: site) }.compactMap(CatalogAlignment.init(issued:)),
            from: page, in: site)
        tags = (achievement["tag"]?.elements ?? []).compactMap(\.asText)
        type = achievement["achievementType"]?.asText.map(BadgePage.View.words(ofType:))
        fieldOfStudy = achievement["fieldOfStudy"]?.asText
        specialization = achievement["specialization"]?.asText
        humanCode = achievement["humanCode"]?.asText
        version = achievement["version"]?.asText
        scale = ResultScale(achievement, strings: strings)
        // No member of a credential tells hours, but its criteria do: while they read as the badge's do today, so do they.
        let today = badge.flatMap { site.achievements[$0.id]?.criteria.narrative }
        hours = today != nil && today == narrative ? badge?.credit.hours : nil
        credit = badge?.credit.ceu
        self.badge = badge.map { Today($0, from: page, in: site) }
        didDocument =
            Definitions(site).signingKeys.isEmpty
            ? nil : Addresses.didDocument(of: site.settings.baseURL).relative(from: page)
        schema = SchemaOrg.credential(achievement, badge: badge, in: site)
        frame = PageFrame(
            address: page, title: strings(.awardTitle, ["name": name]),
            description: strings(.awardDescription, ["name": name, "issuer": issuer]),
            trail: [(Addresses.badges, strings(.badges))]
                + (badge.map { [(Addresses.badge($0.id), $0.name)] } ?? []),
            alternates: [
                FrameView.AlternateView(
                    href: "credential.json", type: "application/vc", title: "Open Badges 3.0 Credential"),
                FrameView.AlternateView(
                    href: "assertion.json", type: "application/ld+json", title: "Open Badges 2.0 Assertion"),
            ], image: badge.map(site.shareImage) ?? site.shareImage
        ).view(of: site)
    }

    /// What it counts for.
    /// - Parameter earned: the credential's own units, which may be others than the badge's.
    func credit(earned: DecimalNumber?) -> Credit {
        let isWhole = earned == nil || earned?.shortest == credit?.shortest
        return Credit(hours: isWhole ? hours : nil, ceu: earned == nil || !isWhole ? earned : credit)
    }
}

/// A skill that an award stands for, as it was when the award was issued.
struct IssuedSkillView: TemplateView {
    /// Where the skill has a page now.
    let href: String?
    let name: String
    let description: String?

    static let shape = ViewShape<IssuedSkillView>(
        "skill",
        [
            .optionalText("href") { $0.href },
            .text("name") { $0.name },
            .optionalText("description") { $0.description },
        ])

    /// - Returns: nil for an alignment to something else.
    init?(_ alignment: JSON.Object, from page: SiteAddress, in site: SiteContent) {
        guard Self.isSkill(alignment, of: site), let name = alignment["targetName"]?.asText else { return nil }
        let code = alignment["targetCode"]?.asText
        href = site.catalog.skills.first { $0.id.text == code }.map {
            Addresses.skill($0.id).relative(from: page)
        }
        self.name = name
        description = alignment["targetDescription"]?.asText
    }

    /// Skills are alignments to pages of the site.
    static func isSkill(_ alignment: JSON.Object, of site: SiteContent) -> Bool {
        let pages = Addresses.skills.absolute(in: site.settings.baseURL)
        return alignment["targetUrl"]?.asText?.utf8.starts(with: pages.utf8) == true
    }
}

extension CatalogAlignment {
    /// - Returns: nil for what leads nowhere.
    fileprivate init?(issued alignment: JSON.Object) {
        guard let name = alignment["targetName"]?.asText, let url = alignment["targetUrl"]?.asText.flatMap(WebURL.init)
        else { return nil }
        self.init(
            targetName: name, targetURL: url, targetDescription: alignment["targetDescription"]?.asText,
            targetFramework: alignment["targetFramework"]?.asText, targetCode: alignment["targetCode"]?.asText,
            targetType: alignment["targetType"]?.asText)
    }
}
