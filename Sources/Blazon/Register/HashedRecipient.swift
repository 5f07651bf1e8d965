package import LinkedData

/// Who an award is bound to, as a credential tells it: by a salted hash, or by a DID.
package enum HashedRecipient: Hashable, Sendable {
    /// `IdentityObject`: the SHA-256 of the identifier followed by the salt.
    case identity(type: String, hash: Digest, salt: String)
    case did(String)

    /// Whether it is this recipient.
    package func isOf(_ recipient: Recipient) -> Bool {
        switch self {
        case .did(let text): return recipient.kind == .did && recipient.text.utf8.elementsEqual(text.utf8)
        case .identity(let type, let hash, let salt):
            return type == recipient.identityType && Self.hash(of: recipient, salt: salt) == hash
        }
    }

    /// A recipient as a new credential has it.
    package init(_ recipient: Recipient, salt: String) {
        if recipient.kind == .did {
            self = .did(recipient.text)
        } else {
            self = .identity(
                type: recipient.identityType, hash: Self.hash(of: recipient, salt: salt), salt: salt)
        }
    }

    /// Open Badges 2.0 and 3.0 § IdentityHash. E-mail addresses are hashed in lower case.
    private static func hash(of recipient: Recipient, salt: String) -> Digest {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        recipient.writeComparable(to: &bytes)
        bytes.append(contentsOf: salt.utf8)
        return HashAlgorithm.sha256.digest(of: bytes)
    }
}

extension Recipient {
    package var identityType: String { kind.identityType }
}

extension Recipient.Kind {
    /// The term of Open Badges 3.0 `IdentifierTypeEnum` that says what it is.
    package var identityType: String {
        switch self {
        case .email: "emailAddress"
        case .url: "ext:url"
        case .phone: "ext:telephone"
        case .did: "identifier"
        }
    }
}
