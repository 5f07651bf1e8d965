import LinkedData

extension HashedRecipient {
    /// Reads who a credential's subject is: by the hashed identity, or by the DID of a subject without one.
    init?(subject: JSON.Object) {
        let identities = (subject["identifier"]?.elements ?? []).compactMap(\.asObject)
        guard let identity = identities.first(where: { $0["hashed"] == true }) else {
            guard let id = subject["id"]?.asText, Recipient(.did, id) != nil else { return nil }
            self = .did(id)
            return
        }
        guard let type = identity["identityType"]?.asText, Self.identityTypes.contains(type),
            let salt = identity["salt"]?.asText,
            let text = identity["identityHash"]?.asText, text.hasPrefix("sha256$"),
            let hash = Digest(hexadecimal: String(text.dropFirst("sha256$".count)))
        else { return nil }
        self = .identity(type: type, hash: hash, salt: salt)
    }

    private static let identityTypes = Set([Recipient.Kind.email, .url, .phone].map(\.identityType))

    /// The name that a learner agreed to be shown with.
    static func name(in subject: JSON.Object) -> String? {
        (subject["identifier"]?.elements ?? []).compactMap(\.asObject).first {
            $0["hashed"] == false && $0["identityType"] == "name"
        }?["identityHash"]?.asText
    }
}
