/// The interface strings that Blazon fills in itself. Templates may use these, if they have no placeholder, and any
/// other name that the strings file defines.
enum StringKey: String, CaseIterable {
    case navigation, frameworks, skipToContent = "skip-to-content"
    case home, badges, levels, skills, tags, issuer, notFound = "not-found"
    case badgesDescription = "badges-description", levelsDescription = "levels-description"
    case skillsDescription = "skills-description", tagsDescription = "tags-description"
    case frameworksDescription = "frameworks-description", frameworkDescription = "framework-description"
    case allBadges = "all-badges"
    case tagTitle = "tag-title", tagDescription = "tag-description"
    case skillDescription = "skill-description", levelDescription = "level-description"
    case issuerDescription = "issuer-description", notFoundDescription = "not-found-description"
    case otherBadges = "other-badges"
    case badgeCount = "badge-count", moreBadges = "more-badges"
    case hours, ceu
    case years, months, days, minutes
    case expiresAfter = "expires-after", expiresNever = "expires-never"
    case requiresAll = "requires-all", requiresAny = "requires-any", requiresCount = "requires-count"
    case requiresLevel = "requires-level", requiresTag = "requires-tag"
    case pictureOf = "picture-of"
    case assessment, credit, requirements, benefits, validity
    case assessmentEffort = "assessment-effort"
    case requiredResult = "required-result"
    case components, componentsDescription = "components-description"
    case postOfficeBox = "post-office-box"
    case shareCard = "share-card", embedText = "embed-text", mailSubject = "mail-subject"
    case resultScale = "result-scale", possibleResults = "possible-results"
    case answered, genuineAddress = "genuine-address", levelPlace = "level-place"
    case draft
    case facetLevel = "facet-level", facetSkill = "facet-skill", facetTag = "facet-tag", facetHours = "facet-hours"
    case everySkill = "every-skill", everyTag = "every-tag"
    case hoursTitle = "hours-title", hoursDescription = "hours-description"
    case hoursBandDescription = "hours-band-description"
    case hoursUnder3 = "hours-under-3", hours3to10 = "hours-3-to-10", hours10to40 = "hours-10-to-40"
    case hoursFrom40 = "hours-from-40"
    case listPart = "list-part"
    case holdersTitle = "holders-title", holdersDescription = "holders-description"
    case holderCount = "holder-count", holderUnnamed = "holder-unnamed"
    case awardTitle = "award-title", awardTitleOf = "award-title-of"
    case awardDescription = "award-description", awardGenuine = "award-genuine"
    case awardValid = "award-valid", awardValidUntil = "award-valid-until", awardValidNote = "award-valid-note"
    case awardExpiredOn = "award-expired-on"
    case awardSuspended = "award-suspended", awardSuspendedOn = "award-suspended-on"
    case awardSuspendedNote = "award-suspended-note"
    case awardRevoked = "award-revoked", awardRevokedOn = "award-revoked-on", awardRevokedNote = "award-revoked-note"
    case awardReplaced = "award-replaced", awardReplacedOn = "award-replaced-on"
    case awardReplacedNote = "award-replaced-note"
    case awardWithdrawn = "award-withdrawn", awardWithdrawnNote = "award-withdrawn-note"
    case awardWhoseEmail = "award-whose-email", awardWhoseURL = "award-whose-url"
    case awardWhosePhone = "award-whose-phone", awardWhoseDID = "award-whose-did"

    /// The placeholders a string is given; it may use any of them.
    var placeholders: [String] {
        switch self {
        case .tagTitle, .tagDescription: ["tag"]
        case .skillDescription: ["skill"]
        case .frameworkDescription: ["framework"]
        case .levelDescription: ["level"]
        case .issuerDescription: ["issuer"]
        case .badgesDescription, .levelsDescription, .skillsDescription, .tagsDescription,
            .frameworksDescription, .hoursDescription:
            ["title"]
        case .badgeCount, .holderCount, .moreBadges, .hours, .ceu, .years, .months, .days, .minutes, .requiresCount,
            .everySkill,
            .everyTag:
            ["count"]
        case .requiresLevel: ["count", "level"]
        case .requiresTag: ["count", "tag"]
        case .hoursBandDescription: ["hours"]
        case .listPart: ["title", "number"]
        case .holdersTitle, .holdersDescription: ["name"]
        case .awardTitle: ["name"]
        case .awardTitleOf: ["name", "holder"]
        case .awardDescription: ["name", "issuer"]
        case .expiresAfter: ["duration"]
        case .pictureOf: ["name"]
        case .assessmentEffort: ["hours"]
        case .requiredResult: ["result"]
        case .postOfficeBox: ["number"]
        case .embedText: ["name", "issuer"]
        case .mailSubject: ["name"]
        case .resultScale: ["least", "most"]
        case .possibleResults: ["results"]
        case .answered: ["answered", "total"]
        case .genuineAddress, .awardGenuine: ["address"]
        case .awardValidUntil, .awardExpiredOn, .awardSuspendedOn, .awardRevokedOn, .awardReplacedOn: ["date"]
        case .levelPlace: ["place", "total"]
        default: []
        }
    }

    /// Whether the string differs by number: it is written with `one:` and `other:`.
    var isCounted: Bool { placeholders.contains("count") }
}
