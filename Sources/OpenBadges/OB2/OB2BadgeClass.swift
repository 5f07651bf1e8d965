public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § BadgeClass: what is recognised, whoever earns it. Optional members are set after making one.
    public struct BadgeClass: Sendable {
        /// The address of this badge class's document.
        public var id: IRI
        /// The name.
        public var name: String
        /// A short description.
        public var description: String
        /// The picture of the badge, not baked.
        public var image: OB2.Image
        /// What must be done to earn it.
        public var criteria: OB2.Criteria
        /// The address of the issuer's ``OB2/Profile``.
        public var issuer: IRI
        /// Keywords.
        public var tags: [String] = []
        /// The nodes of frameworks it stands for.
        public var alignment: [AlignmentObject] = []
        /// Other badge classes it belongs with.
        public var related: [OB2.Related] = []
        /// The version of the badge class.
        public var version: String?
        /// The language of the badge class (`@language`).
        public var language: LanguageTag?

        /// A badge class of the members that every badge class has.
        public init(
            id: IRI, name: String, description: String, image: OB2.Image, criteria: OB2.Criteria, issuer: IRI
        ) {
            self.id = id
            self.name = name
            self.description = description
            self.image = image
            self.criteria = criteria
            self.issuer = issuer
        }

        /// What 2.0 can say of an achievement: everything but `creator`, `related` (its addresses are those of 3.0
        /// documents) and what 2.0 has no member for.
        /// - Parameters:
        ///   - id: the address of the badge class, which is not that of the achievement.
        ///   - issuer: the address of the issuer's ``OB2/Profile``.
        /// - Returns: nil when the achievement has no image, for a badge class must.
        public init?(projecting achievement: Achievement, id: IRI, issuer: IRI) {
            guard let image = achievement.image else { return nil }
            self.init(
                id: id, name: achievement.name, description: achievement.description,
                image: OB2.Image(projecting: image), criteria: OB2.Criteria(projecting: achievement.criteria),
                issuer: issuer)
            tags = achievement.tag
            alignment = achievement.alignment.map { AlignmentObject(projecting: $0) }
            version = achievement.version
            language = achievement.inLanguage
        }

        /// The badge class as a document of its own.
        public var document: JSON.Object { node.document(in: Contexts.openBadges2) }

        /// The badge class inside another document.
        public var node: JSON.Object {
            JSON.Object(present: [
                "id": JSON(id),
                "type": "BadgeClass",
                "@language": language.map { .string($0.text) },
                "version": version.map(JSON.string),
                "name": .string(name),
                "description": .string(description),
                "image": image.value,
                "criteria": criteria.value,
                "issuer": JSON(issuer),
                "tags": .array(tags.map(JSON.string)),
                "alignment": .array(alignment.map { .object($0.node) }),
                "related": .array(related.map { .object($0.node) }),
            ])
        }
    }
}
