public import LinkedData

/// Open Badges 3.0 § IdentityObject: what somebody is known by, in plain words or hashed.
public struct IdentityObject: Sendable {
    /// What is known of the identifier.
    public enum Identity: Sendable {
        /// The identifier itself.
        case plain(String)
        /// The SHA-256 of the identifier followed by the salt.
        case sha256(Digest, salt: String)
    }

    /// What kind of identifier it is.
    public var identityType: IdentifierType
    /// The identifier, or its hash.
    public var identity: Identity

    /// An identifier of a kind.
    public init(_ identity: Identity, identityType: IdentifierType) {
        self.identity = identity
        self.identityType = identityType
    }

    /// The identity inside a credential.
    public var node: JSON.Object {
        switch identity {
        case .plain(let text):
            [
                "type": "IdentityObject", "hashed": false, "identityHash": .string(text),
                "identityType": .string(identityType.text),
            ]
        case .sha256(let digest, let salt):
            [
                "type": "IdentityObject", "hashed": true, "identityHash": .string("sha256$" + digest.hexadecimal),
                "identityType": .string(identityType.text), "salt": .string(salt),
            ]
        }
    }
}
