/// A badge as the catalog defines it, with what it has from its level and with every reference resolved.
package struct Badge: Hashable, Sendable {
    package let id: Slug
    package let name: String
    /// One or two plain sentences: the `description` of the JSON definitions.
    package let summary: String
    package let level: Level?
    package let isDraft: Bool
    /// Why nobody is awarded it any more; nil while it is awarded.
    package let retired: String?
    /// The ids that it had before: its awards may name one of them.
    package let formerly: [Slug]
    /// Whether somebody can earn it more than once.
    package let isRepeatable: Bool
    /// Whether its awards can be suspended and reinstated, rather than only revoked for good.
    package let isSuspendable: Bool
    package let tags: [String]
    package let skills: [Skill]
    package let alignments: [CatalogAlignment]
    package let requires: Requirement?
    /// Where it says what it requires, or the badge when its level says so.
    package let requiresSpan: SourceSpan
    package let credit: Credit
    /// How long an award is valid; nil for always.
    package let expires: CalendarDuration?
    package let assessment: Assessment?
    package let benefits: [String]
    package let related: [Related]
    package let image: Image
    /// Where the picture is named, or the badge when none is.
    package let imageSpan: SourceSpan
    /// What the picture shows, in words; nil for the name.
    package let imageCaption: String?
    /// A term of the Open Badges 3.0 `AchievementType`.
    package let achievementType: String?
    package let fieldOfStudy: String?
    package let specialization: String?
    package let humanCode: String?
    package let language: String?
    package let version: String?
    package let otherIdentifiers: [Identifier]
    package let published: CalendarDate?
    package let updated: CalendarDate?
    /// Where the catalog defines it.
    package let span: SourceSpan

    package enum Related: Hashable, Sendable {
        case badge(Slug)
        case elsewhere(WebURL)
    }

    package enum Image: Hashable, Sendable {
        /// Drawn by Blazon.
        case drawn
        case file(SourcePath)
    }

    /// The folder of its words and pictures.
    package static func folder(of id: Slug) -> SourcePath {
        SourcePath("content/badges/\(id)")
    }
}
