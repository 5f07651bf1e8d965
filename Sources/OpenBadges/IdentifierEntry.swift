public import LinkedData

/// Open Badges 3.0 § IdentifierEntry: an identifier others know something by.
public struct IdentifierEntry: Sendable {
    /// The identifier.
    public var identifier: String
    /// What kind of identifier it is.
    public var identifierType: IdentifierType

    /// An identifier of a kind.
    public init(identifier: String, identifierType: IdentifierType) {
        self.identifier = identifier
        self.identifierType = identifierType
    }

    /// The identifier inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        [
            "type": "IdentifierEntry", "identifier": .string(identifier),
            "identifierType": .string(identifierType.text),
        ]
    }
}
