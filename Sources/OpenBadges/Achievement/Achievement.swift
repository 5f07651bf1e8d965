public import LinkedData

/// Open Badges 3.0 § Achievement: what is recognised, whoever earns it. Optional members are set after making one.
public struct Achievement: Sendable {
    /// The address of this achievement's document.
    public var id: IRI
    /// The name.
    public var name: String
    /// A short description.
    public var description: String
    /// What must be done to earn it.
    public var criteria: Criteria
    /// What kind of achievement it is.
    public var achievementType: AchievementType?
    /// The picture of the achievement, not baked.
    public var image: Image?
    /// Who made it.
    public var creator: Profile?
    /// Credits that can be earned, in the units of the creator's choice.
    public var creditsAvailable: JSON.Number?
    /// The area of study.
    public var fieldOfStudy: String?
    /// The focus within the area of study.
    public var specialization: String?
    /// The code people know it by.
    public var humanCode: String?
    /// The language of the achievement.
    public var inLanguage: LanguageTag?
    /// The version of the achievement.
    public var version: String?
    /// Keywords.
    public var tag: [String] = []
    /// The nodes of frameworks it stands for.
    public var alignment: [Alignment] = []
    /// The results that earners may have.
    public var resultDescription: [ResultDescription] = []
    /// Other achievements it belongs with, such as translations and earlier versions.
    public var related: [Related] = []
    /// Identifiers others know it by.
    public var otherIdentifier: [IdentifierEntry] = []

    /// An achievement of the members that every achievement has.
    public init(id: IRI, name: String, description: String, criteria: Criteria) {
        self.id = id
        self.name = name
        self.description = description
        self.criteria = criteria
    }

    /// The achievement inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": JSON(id),
            "type": ["Achievement"],
            "achievementType": achievementType.map { .string($0.text) },
            "name": .string(name),
            "description": .string(description),
            "criteria": .object(criteria.node),
            "image": image.map { .object($0.node) },
            "creator": creator.map { .object($0.node) },
            "creditsAvailable": creditsAvailable.map(JSON.number),
            "fieldOfStudy": fieldOfStudy.map(JSON.string),
            "specialization": specialization.map(JSON.string),
            "humanCode": humanCode.map(JSON.string),
            "inLanguage": inLanguage.map { .string($0.text) },
            "version": version.map(JSON.string),
            "tag": .array(tag.map(JSON.string)),
            "alignment": .array(alignment.map { .object($0.node) }),
            "resultDescription": .array(resultDescription.map { .object($0.node) }),
            "related": .array(related.map { .object($0.node) }),
            "otherIdentifier": .array(otherIdentifier.map { .object($0.node) }),
        ])
    }

    /// The achievement as a document of its own.
    public var document: JSON.Object { node.document(in: Contexts.openBadges3) }
}
