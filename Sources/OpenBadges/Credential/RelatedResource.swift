public import LinkedData

/// Verifiable Credentials 2.0 § 5.3: a file that belongs with a credential, by the digest of its bytes.
public struct RelatedResource: Sendable {
    /// Where it is, or what it is called.
    public var id: IRI
    /// The digest of its bytes, as Subresource Integrity writes it.
    public var digestSRI: String
    /// Its media type.
    public var mediaType: String?

    /// A file of these bytes.
    public init(id: IRI, digestSRI: String) {
        self.id = id
        self.digestSRI = digestSRI
    }

    /// The file inside a credential.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": JSON(id), "digestSRI": .string(digestSRI), "mediaType": mediaType.map(JSON.string),
        ])
    }
}
