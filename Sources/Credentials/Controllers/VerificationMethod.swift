public import LinkedData

/// A public key with its name and who controls it (Controlled Identifiers 1.0, Verification Methods).
public struct VerificationMethod: Hashable, Sendable {
    /// Its URL.
    public let id: IRI
    /// Who may use it.
    public let controller: IRI
    /// The key.
    public let publicKey: PublicKey
    /// From when on it verifies nothing any more.
    public let expires: DateTimeStamp?
    /// When it was taken back.
    public let revoked: DateTimeStamp?

    /// A key under a name.
    public init(id: IRI, controller: IRI, publicKey: PublicKey) {
        self.id = id
        self.controller = controller
        self.publicKey = publicKey
        expires = nil
        revoked = nil
    }

    /// A key of a controller, named after itself: by its Multikey, or by its JWK thumbprint (RFC 7638) for RSA.
    public init?(controller: IRI, publicKey: PublicKey) {
        let name = publicKey.multikey?.description ?? JWK(publicKey).thumbprint
        guard let id = IRI("\(controller)#\(name)") else { return nil }
        self.init(id: id, controller: controller, publicKey: publicKey)
    }

    /// Reads `Multikey`, `JsonWebKey`, and their forerunners `Ed25519VerificationKey2020` and `JsonWebKey2020`.
    /// - Returns: nil when a member is missing or malformed, or the kind of key is not known.
    public init?(_ object: JSON.Object) {
        guard let id = object["id"]?.iri, let controller = object["controller"]?.iri,
            let key = Self.publicKey(of: object)
        else { return nil }
        for name in ["expires", "revoked"] {
            guard object[name].map({ $0.text.flatMap(DateTimeStamp.init) != nil }) ?? true else { return nil }
        }
        self.id = id
        self.controller = controller
        publicKey = key
        expires = object["expires"]?.text.flatMap(DateTimeStamp.init)
        revoked = object["revoked"]?.text.flatMap(DateTimeStamp.init)
    }

    /// When it ended, if that was before a point in time.
    func end(before now: DateTimeStamp.Instant) -> DateTimeStamp? {
        [expires, revoked].compactMap(\.self).first { $0.instant <= now }
    }

    private static func publicKey(of object: JSON.Object) -> PublicKey? {
        switch object["type"] {
        case "Multikey"?, "Ed25519VerificationKey2020"?:
            guard object["secretKeyMultibase"] == nil, object["privateKeyMultibase"] == nil else { return nil }
            let key = object["publicKeyMultibase"]?.text.flatMap(Multibase.init).flatMap(PublicKey.init(multikey:))
            if object["type"] == "Ed25519VerificationKey2020", key?.algorithm != .edDSA { return nil }
            return key
        case "JsonWebKey"?, "JsonWebKey2020"?:
            return object["publicKeyJwk"]?.object.flatMap(JWK.init)?.publicKey
        default: return nil
        }
    }

    /// The method as a `Multikey`, or as a `JsonWebKey` for RSA.
    public var json: JSON.Object {
        var object: JSON.Object = ["id": JSON(id)]
        if let multikey = publicKey.multikey {
            object["type"] = "Multikey"
            object["controller"] = JSON(controller)
            object["publicKeyMultibase"] = .string(multikey.description)
        } else {
            object["type"] = "JsonWebKey"
            object["controller"] = JSON(controller)
            object["publicKeyJwk"] = .object(JWK(publicKey).json)
        }
        if let expires { object["expires"] = .string(expires.text) }
        if let revoked { object["revoked"] = .string(revoked.text) }
        return object
    }
}

/// What a verification method may be used for (Controlled Identifiers 1.0, Verification Relationships).
public enum VerificationRelationship: String, CaseIterable, Sendable {
    /// To show that one is the subject.
    case authentication
    /// To state claims, as credentials do.
    case assertionMethod
}
