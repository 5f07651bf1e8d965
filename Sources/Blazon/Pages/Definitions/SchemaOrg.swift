import LinkedData

/// What search engines read: schema.org descriptions of the site, its issuer and its badges.
enum SchemaOrg {
    static func site(_ settings: SiteSettings) -> JSON {
        .object(
            JSON.Object(present: [
                "@context": "https://schema.org",
                "@type": "WebSite",
                "@id": .string(settings.baseURL.appending("")),
                "url": .string(settings.baseURL.appending("")),
                "name": .string(settings.title),
                "description": (settings.description ?? settings.tagline).map(JSON.string),
                "inLanguage": .string(settings.language),
                "publisher": .object(organizationNode(settings)),
            ]))
    }

    static func organization(_ site: SiteContent) -> JSON {
        var node: JSON.Object = ["@context": "https://schema.org"]
        for member in organizationNode(site.settings).members { node[member.name] = member.value }
        return .object(node)
    }

    /// `EducationalOccupationalCredential`.
    static func credential(_ badge: Badge, in site: SiteContent) -> JSON {
        let base = site.settings.baseURL
        let page = Addresses.badge(badge.id).absolute(in: base)
        return .object(
            JSON.Object(present: [
                "@context": "https://schema.org",
                "@type": "EducationalOccupationalCredential",
                "@id": .string(page),
                "url": .string(page),
                "name": .string(badge.name),
                "description": .string(badge.summary),
                "image": .string(site.imageAddress(of: badge).absolute(in: base)),
                "credentialCategory": (badge.level?.name ?? badge.achievementType).map(JSON.string),
                "competencyRequired": .array(badge.skills.map { skill($0, base: base) }),
                "educationalAlignment": .array(badge.alignments.map(alignment)),
                "validFor": badge.expires.map { .string($0.description) },
                "timeRequired": badge.credit.hours.flatMap(timeRequired).map(JSON.string),
                "keywords": .array(badge.tags.map(JSON.string)),
                "identifier": badge.humanCode.map(JSON.string),
                "version": badge.version.map(JSON.string),
                "inLanguage": .string(badge.language ?? site.settings.language),
                "datePublished": badge.published.map { .string($0.description) },
                "dateModified": badge.updated.map { .string($0.description) },
                "recognizedBy": .object(organizationNode(site.settings)),
            ]))
    }

    /// `EducationalOccupationalCredential` that somebody was awarded, but for what tells one award from another. Whose it is,
    /// is for the page to say: nobody agreed to be listed elsewhere.
    static func credential(_ achievement: JSON.Object, badge: Badge?, in site: SiteContent) -> JSON.Object {
        JSON.Object(present: [
            "@context": "https://schema.org",
            "@type": "EducationalOccupationalCredential",
            "name": achievement["name"],
            "description": achievement["description"],
            "image": badge.map { .string(site.imageAddress(of: $0).absolute(in: site.settings.baseURL)) },
            "credentialCategory": achievement["achievementType"],
            "keywords": achievement["tag"],
            "version": achievement["version"],
            "recognizedBy": .object(organizationNode(site.settings)),
        ])
    }

    private static func organizationNode(_ settings: SiteSettings) -> JSON.Object {
        let issuer = settings.issuer
        return JSON.Object(present: [
            "@type": "EducationalOrganization",
            "@id": .string(Addresses.issuer.absolute(in: settings.baseURL)),
            "name": .string(issuer.name),
            "url": .string(issuer.url.text),
            "description": issuer.description.map(JSON.string),
            "parentOrganization": issuer.parentOrg.map {
                .object(["@type": "Organization", "name": .string($0.name), "url": .string($0.url.text)])
            },
        ])
    }

    private static func skill(_ skill: Skill, base: BaseURL) -> JSON {
        .object(
            JSON.Object(present: [
                "@type": "DefinedTerm",
                "@id": .string(Addresses.skill(skill.id).absolute(in: base)),
                "name": .string(skill.name),
                "description": skill.description.map(JSON.string),
            ]))
    }

    private static func alignment(_ alignment: CatalogAlignment) -> JSON {
        .object(
            JSON.Object(present: [
                "@type": "AlignmentObject",
                "targetName": .string(alignment.targetName),
                "targetUrl": .string(alignment.targetURL.text),
                "targetDescription": alignment.targetDescription.map(JSON.string),
                "educationalFramework": alignment.targetFramework.map(JSON.string),
            ]))
    }

    /// Hours as an ISO 8601 duration: `2.5` is `PT2H30M`.
    private static func timeRequired(_ hours: DecimalNumber) -> String? {
        let parts = hours.shortest.split(separator: ".")
        guard let whole = parts.first, let wholeHours = Int(whole) else { return nil }
        guard parts.count == 2, let fraction = Double("0." + parts[1]) else { return "PT\(wholeHours)H" }
        let minutes = Int((fraction * 60).rounded())
        return wholeHours == 0 ? "PT\(minutes)M" : "PT\(wholeHours)H\(minutes)M"
    }
}
