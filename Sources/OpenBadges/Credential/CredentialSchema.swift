public import LinkedData

/// Open Badges 3.0 § CredentialSchema: what the form of a credential can be checked against.
public struct CredentialSchema: Sendable {
    /// The address of the schema.
    public var id: IRI
    /// How it is used.
    public var type: String

    /// A schema, and how it is used.
    public init(id: IRI, type: String) {
        self.id = id
        self.type = type
    }

    /// The published JSON Schema of an ``AchievementCredential``.
    public static let achievementCredential = IRI(
        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
    ).map { CredentialSchema(id: $0, type: "1EdTechJsonSchemaValidator2019") }

    /// Whether its type is defined by the context of extensions alone.
    var isExtension: Bool { type.hasPrefix("1EdTech") }

    /// The schema inside a credential.
    public var node: JSON.Object {
        ["id": JSON(id), "type": .string(type)]
    }
}
