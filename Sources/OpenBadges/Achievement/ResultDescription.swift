public import LinkedData

/// Open Badges 3.0 § ResultDescription: a result that earners of an achievement may have.
public struct ResultDescription: Sendable {
    /// The address results refer to it by.
    public var id: IRI
    /// The name of the result.
    public var name: String
    /// What kind of result it is.
    public var resultType: ResultType
    /// The values a result may have, from low to high.
    public var allowedValue: [String] = []
    /// The ``RubricCriterionLevel`` needed to pass.
    public var requiredLevel: IRI?
    /// The value needed to pass.
    public var requiredValue: String?
    /// The lowest value.
    public var valueMin: String?
    /// The highest value.
    public var valueMax: String?
    /// The levels of a rubric, from low to high.
    public var rubricCriterionLevel: [RubricCriterionLevel] = []
    /// The nodes of frameworks the result stands for.
    public var alignment: [Alignment] = []

    /// A description of the members that every result description has.
    public init(id: IRI, name: String, resultType: ResultType) {
        self.id = id
        self.name = name
        self.resultType = resultType
    }

    /// The description inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": JSON(id),
            "type": ["ResultDescription"],
            "name": .string(name),
            "resultType": .string(resultType.text),
            "allowedValue": .array(allowedValue.map(JSON.string)),
            "requiredLevel": requiredLevel.map { JSON($0) },
            "requiredValue": requiredValue.map(JSON.string),
            "valueMin": valueMin.map(JSON.string),
            "valueMax": valueMax.map(JSON.string),
            "rubricCriterionLevel": .array(rubricCriterionLevel.map { .object($0.node) }),
            "alignment": .array(alignment.map { .object($0.node) }),
        ])
    }
}
