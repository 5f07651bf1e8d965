public import LinkedData

/// Open Badges 3.0 § Result: what somebody reached.
public struct Result: Sendable {
    /// The ``ResultDescription`` of the achievement that says what it is.
    public var resultDescription: IRI?
    /// The value, such as a grade.
    public var value: String?
    /// How far it came.
    public var status: ResultStatusType?
    /// The ``RubricCriterionLevel`` that was reached.
    public var achievedLevel: IRI?
    /// The nodes of frameworks that the result stands for.
    public var alignment: [Alignment] = []

    /// A result that says nothing yet.
    public init() {}

    /// The result inside a credential.
    public var node: JSON.Object {
        JSON.Object(present: [
            "type": ["Result"],
            "resultDescription": resultDescription.map { JSON($0) },
            "value": value.map(JSON.string),
            "status": status.map { .string($0.rawValue) },
            "achievedLevel": achievedLevel.map { JSON($0) },
            "alignment": .array(alignment.map { .object($0.node) }),
        ])
    }
}

/// Open Badges 3.0 § ResultStatusType: how far somebody came.
public enum ResultStatusType: String, CaseIterable, Sendable {
    case completed = "Completed"
    case enrolled = "Enrolled"
    case failed = "Failed"
    case inProgress = "InProgress"
    case onHold = "OnHold"
    case provisional = "Provisional"
    case withdrew = "Withdrew"
}
