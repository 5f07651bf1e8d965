public import LinkedData

/// Open Badges 3.0 § RubricCriterionLevel: a level of a rubric.
public struct RubricCriterionLevel: Sendable {
    /// The address results and requirements refer to it by.
    public var id: IRI
    /// The name of the level.
    public var name: String
    /// What the level means.
    public var description: String?
    /// The place of the level in the rubric.
    public var level: String?
    /// The points the level is worth.
    public var points: String?
    /// The nodes of frameworks the level stands for.
    public var alignment: [Alignment] = []

    /// A level of the members that every level has.
    public init(id: IRI, name: String) {
        self.id = id
        self.name = name
    }

    /// The level inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": JSON(id),
            "type": ["RubricCriterionLevel"],
            "name": .string(name),
            "description": description.map(JSON.string),
            "level": level.map(JSON.string),
            "points": points.map(JSON.string),
            "alignment": .array(alignment.map { .object($0.node) }),
        ])
    }
}
