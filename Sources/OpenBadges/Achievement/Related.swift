public import LinkedData

/// Open Badges 3.0 § Related: an achievement that another belongs with.
public struct Related: Sendable {
    /// The address of the related achievement.
    public var id: IRI
    /// The language of the related achievement.
    public var inLanguage: LanguageTag?
    /// The version of the related achievement.
    public var version: String?

    /// A relation to the achievement of this address.
    public init(id: IRI) {
        self.id = id
    }

    /// The relation inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": JSON(id),
            "type": ["Related"],
            "inLanguage": inLanguage.map { .string($0.text) },
            "version": version.map(JSON.string),
        ])
    }
}
