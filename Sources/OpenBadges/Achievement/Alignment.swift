public import LinkedData

/// Open Badges 3.0 § Alignment: a node of an educational framework that an achievement stands for.
public struct Alignment: Sendable {
    /// The name of the target.
    public var targetName: String
    /// The address of the target's official description.
    public var targetUrl: IRI
    /// A short description of the target.
    public var targetDescription: String?
    /// The name of the framework.
    public var targetFramework: String?
    /// The code of the target within its framework.
    public var targetCode: String?
    /// What kind of node the target is.
    public var targetType: AlignmentTargetType?

    /// An alignment of the members that every alignment has.
    public init(targetName: String, targetUrl: IRI) {
        self.targetName = targetName
        self.targetUrl = targetUrl
    }

    /// The alignment inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: [
            "type": ["Alignment"],
            "targetName": .string(targetName),
            "targetUrl": JSON(targetUrl),
            "targetDescription": targetDescription.map(JSON.string),
            "targetFramework": targetFramework.map(JSON.string),
            "targetCode": targetCode.map(JSON.string),
            "targetType": targetType.map { .string($0.text) },
        ])
    }
}
