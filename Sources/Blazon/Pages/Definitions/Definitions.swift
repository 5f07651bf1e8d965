import Credentials
import LinkedData
import OpenBadges

/// The catalog as Open Badges 3.0 definitions; 2.0 is a projection of them.
struct Definitions {
    let site: SiteContent
    private let base: BaseURL

    init(_ site: SiteContent) {
        self.site = site
        base = site.settings.baseURL
    }

    /// The issuer's identifier in 3.0: the `did:web` of the site's address, under which its keys are found. An address that
    /// has none, which cannot issue, is written in the same way.
    var profileId: String {
        if let web = try? base.issuer() { return web.did.text }
        let authority = base.text.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" }
        let host = authority.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "%3A")
        let path = base.path.split(separator: "/").map { ":" + $0 }.joined()
        return "did:web:" + host + path
    }

    /// The document that the issuer's DID resolves to, with its keys; nil while there are none.
    var didDocument: DIDDocument? {
        (try? base.issuer()).flatMap(site.keys.document)
    }

    /// The keys in that document, in their order of use.
    var signingKeys: [KeyHistory.Key] {
        (try? base.issuer()).map(site.keys.keysInUseFirst) ?? []
    }

    /// 3.0 `Profile` of the issuer.
    var profile: Profile? {
        guard let id = IRI(profileId) else { return nil }
        let issuer = site.settings.issuer
        var profile = Profile(id: id)
        profile.name = issuer.name
        profile.url = IRI(issuer.url.text)
        profile.email = issuer.email.text
        profile.phone = issuer.phone?.description
        profile.description = issuer.description
        profile.image = site.issuerImageAddress.flatMap { IRI($0.absolute(in: base)) }.map {
            Image(id: $0, caption: issuer.name)
        }
        profile.address = issuer.address.map(Address.init)
        profile.otherIdentifier = identifiers(issuer.otherIdentifiers) + linkedIn(issuer)
        profile.parentOrg = issuer.parentOrg.flatMap(organization)
        return profile
    }

    /// 2.0 `Issuer`.
    var issuer: OB2.Profile? {
        guard let profile, let id = IRI(Addresses.issuerProfile2.absolute(in: base)) else { return nil }
        return OB2.Profile(projecting: profile, id: id)
    }

    /// 3.0 `Achievement` of every badge, under each id that it has or had.
    var achievements: [Slug: Achievement] {
        let profile = profile
        return Dictionary(
            site.catalog.badges.flatMap { badge in
                ([badge.id] + badge.formerly).compactMap { id in
                    achievement(badge, as: id, by: profile).map { (id, $0) }
                }
            }
        ) { first, _ in first }
    }

    private func achievement(_ badge: Badge, as own: Slug, by profile: Profile?) -> Achievement? {
        let page = Addresses.badge(badge.id)
        guard let id = IRI(Addresses.achievement(own).absolute(in: base)),
            let pageIRI = IRI(page.absolute(in: base))
        else {
            return nil
        }
        var achievement = Achievement(
            id: id, name: badge.name, description: badge.summary,
            criteria: Criteria(id: pageIRI, narrative: Narrative(badge, site: site).text))
        achievement.achievementType = badge.achievementType.flatMap(AchievementType.init)
        achievement.image = IRI(site.imageAddress(of: badge).absolute(in: base)).map {
            Image(id: $0, caption: site.imageCaption(of: badge))
        }
        achievement.creator = profile
        achievement.creditsAvailable = badge.credit.ceu.flatMap { JSON.Number($0.shortest) }
        achievement.fieldOfStudy = badge.fieldOfStudy
        achievement.specialization = badge.specialization
        achievement.humanCode = badge.humanCode
        achievement.inLanguage = LanguageTag(badge.language ?? site.settings.language)
        achievement.version = badge.version
        achievement.tag = badge.tags
        achievement.alignment = alignments(of: badge)
        achievement.resultDescription = badge.assessment.flatMap { resultDescription($0, of: id) }.map { [$0] } ?? []
        achievement.related = badge.related.compactMap(related3)
        if own != badge.id { achievement.related += [related3(.badge(badge.id))].compactMap(\.self) }
        achievement.otherIdentifier = identifiers(badge.otherIdentifiers)
        return achievement
    }

    /// 2.0 `BadgeClass` of a badge, under an id that it has or had.
    func badgeClass(_ badge: Badge, as own: Slug) -> OB2.BadgeClass? {
        guard let achievement = site.achievements[own],
            let id = IRI(Addresses.badgeClass(own).absolute(in: base)),
            let issuer = IRI(Addresses.issuerProfile2.absolute(in: base))
        else { return nil }
        var badgeClass = OB2.BadgeClass(projecting: achievement, id: id, issuer: issuer)
        badgeClass?.related = badge.related.compactMap(related2)
        if own != badge.id { badgeClass?.related += [related2(.badge(badge.id))].compactMap(\.self) }
        return badgeClass
    }

    private func related3(_ related: Badge.Related) -> Related? {
        address(of: related, definition: Addresses.achievement).map { Related(id: $0) }
    }

    private func related2(_ related: Badge.Related) -> OB2.Related? {
        let isBadge = if case .badge = related { true } else { false }
        return address(of: related, definition: Addresses.badgeClass).map { OB2.Related(id: $0, isBadgeClass: isBadge) }
    }

    /// - Returns: nil for a badge that is not published.
    private func address(of related: Badge.Related, definition: (Slug) -> SiteAddress) -> IRI? {
        switch related {
        case .badge(let id): site.catalog.has(id) ? IRI(definition(id).absolute(in: base)) : nil
        case .elsewhere(let url): IRI(url.text)
        }
    }

    private func alignment(_ fact: CatalogAlignment) -> Alignment? {
        guard let url = IRI(fact.targetURL.text) else { return nil }
        var alignment = Alignment(targetName: fact.targetName, targetUrl: url)
        alignment.targetDescription = fact.targetDescription
        alignment.targetFramework = fact.targetFramework
        alignment.targetCode = fact.targetCode
        alignment.targetType = fact.targetType.flatMap(AlignmentTargetType.init)
        return alignment
    }

    /// A statement that the badge and a skill of its answer to is named once.
    private func alignments(of badge: Badge) -> [Alignment] {
        var known: Set<JSON> = []
        let all = badge.alignments.compactMap(alignment) + badge.skills.flatMap(alignments)
        return all.filter { known.insert(.object($0.node)).inserted }
    }

    /// A skill is an alignment to its own page, and to whatever the skill itself answers to.
    private func alignments(_ skill: Skill) -> [Alignment] {
        guard let url = IRI(Addresses.skill(skill.id).absolute(in: base)) else { return [] }
        var own = Alignment(targetName: skill.name, targetUrl: url)
        own.targetDescription = skill.description
        own.targetFramework = site.settings.title
        own.targetCode = skill.id.text
        own.targetType = AlignmentTargetType("ceasn:Competency")
        return [own] + skill.alignments.compactMap(alignment)
    }

    private func resultDescription(_ assessment: Assessment, of id: IRI) -> ResultDescription? {
        guard
            let type = (assessment.resultType ?? (assessment.rubric.isEmpty ? nil : "RubricCriterionLevel"))
                .flatMap(ResultType.init), let own = IRI(id.text + "#result")
        else { return nil }
        var description = ResultDescription(
            id: own, name: assessment.method ?? site.strings(.assessment), resultType: type)
        description.allowedValue = assessment.allowedValue
        description.requiredValue = assessment.requiredValue
        description.valueMin = assessment.valueMin
        description.valueMax = assessment.valueMax
        description.requiredLevel = assessment.requiredLevel.flatMap { IRI(id.text + "#result-" + $0) }
        description.rubricCriterionLevel = assessment.rubric.compactMap { level in
            guard let levelId = Self.resultLevel(level.id, of: id) else { return nil }
            var criterion = RubricCriterionLevel(id: levelId, name: level.name)
            criterion.description = level.description
            criterion.level = level.level
            criterion.points = level.points
            return criterion
        }
        return description
    }

    /// What results refer to a level of an achievement's rubric by.
    static func resultLevel(_ level: Slug, of achievement: IRI) -> IRI? {
        IRI(achievement.text + "#result-" + level.text)
    }

    private func identifiers(_ identifiers: [Identifier]) -> [IdentifierEntry] {
        identifiers.compactMap { entry in
            IdentifierType(entry.type).map { IdentifierEntry(identifier: entry.identifier, identifierType: $0) }
        }
    }

    private func linkedIn(_ issuer: Issuer) -> [IdentifierEntry] {
        guard let number = issuer.linkedInOrganization, let type = IdentifierType("ext:LinkedInOrganizationId") else {
            return []
        }
        return [IdentifierEntry(identifier: number, identifierType: type)]
    }

    private func organization(_ parent: Issuer.Organization) -> Profile? {
        guard let url = IRI(parent.url.text) else { return nil }
        var profile = Profile(id: url)
        profile.name = parent.name
        profile.url = url
        profile.description = parent.description
        profile.otherIdentifier = identifiers(parent.otherIdentifiers)
        return profile
    }
}

extension Address {
    fileprivate init(_ address: Issuer.Address) {
        self.init()
        streetAddress = address.street
        postOfficeBoxNumber = address.postOfficeBox
        addressLocality = address.locality
        addressRegion = address.region
        postalCode = address.postalCode
        addressCountry = address.country
        addressCountryCode = address.countryCode
    }
}
