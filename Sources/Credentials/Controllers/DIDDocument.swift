public import LinkedData

/// The document a DID resolves to (DID Core § 5), or that is served at the URL of any other controller (Controlled
/// Identifiers 1.0, Controlled Identifier Documents): whose keys these are, and what for.
public struct DIDDocument: Hashable, Sendable {
    /// The document as it is.
    public let json: JSON.Object

    /// A document as it was received. It is looked into when a key is asked for: others may be of unknown kinds.
    public init(json: JSON.Object) {
        self.json = json
    }

    /// A document of these keys, all of them for authentication and assertion. Keys that are no longer used stay: what
    /// they signed stays verified.
    ///
    /// RSA keys are put first, and the relationships name the keys instead of holding them, for there are verifiers that
    /// expect it so.
    public init(id: IRI, verificationMethods methods: [VerificationMethod]) {
        let rsa = methods.filter { $0.publicKey.algorithm == .rs256 }
        let ordered = rsa + methods.filter { $0.publicKey.algorithm != .rs256 }
        var contexts: [JSON] = ["https://www.w3.org/ns/did/v1"]
        if rsa.count < methods.count { contexts.append("https://w3id.org/security/multikey/v1") }
        if !rsa.isEmpty { contexts.append("https://w3id.org/security/jwk/v1") }
        let names = ordered.map { JSON($0.id) }
        json = [
            "@context": .array(contexts),
            "id": JSON(id),
            "verificationMethod": .array(ordered.map { .object($0.json) }),
            "authentication": .array(names),
            "assertionMethod": .array(names),
        ]
    }

    /// Retrieves a verification method (Controlled Identifiers 1.0, Retrieve Verification Method) from the document that
    /// its URL leads to.
    /// - Parameter id: the method's URL; without a fragment it means the only method of the document.
    public func verificationMethod(
        _ id: IRI, for relationship: VerificationRelationship
    ) throws(RetrievalError) -> VerificationMethod {
        let documentURL = id.withoutFragment
        guard json["id"]?.text?.utf8.elementsEqual(documentURL.text.utf8) == true else {
            throw .invalidControlledIdentifierDocumentID
        }
        let related = json[relationship.rawValue]?.oneOrMany ?? []
        let listed = json["verificationMethod"]?.oneOrMany ?? []
        var wanted = JSON(id)
        if documentURL == id {
            guard related.count == 1, let only = related.first else { throw .invalidVerificationMethodURL }
            wanted = only.object?["id"] ?? only
        }
        let candidates = (listed + related).compactMap(\.object).filter { $0["id"] == wanted }
        guard let found = candidates.first else { throw .invalidVerificationMethod }
        guard let method = VerificationMethod(found) else { throw .unsupportedVerificationMethod }
        // A key that stands twice under one name must be the same twice.
        guard candidates.allSatisfy({ VerificationMethod($0) == method }) else { throw .invalidVerificationMethod }
        guard method.controller == documentURL else { throw .invalidVerificationMethod }
        guard related.contains(where: { $0 == wanted || $0.object?["id"] == wanted }) else {
            throw .invalidRelationshipForVerificationMethod
        }
        return method
    }

    /// Every verification method of the controller for this use that can be read.
    public func verificationMethods(for relationship: VerificationRelationship) -> [VerificationMethod] {
        let related = json[relationship.rawValue]?.oneOrMany ?? []
        return related.compactMap { ($0.object?["id"] ?? $0).iri }.compactMap { id in
            try? verificationMethod(id, for: relationship)
        }
    }
}

/// Why a document does not yield a verification method (Controlled Identifiers 1.0, Processing Errors), by the names used
/// there.
public enum RetrievalError: String, Error, CaseIterable, Sendable {
    /// The URL leads to no one method.
    case invalidVerificationMethodURL = "INVALID_VERIFICATION_METHOD_URL"
    /// The document is of somebody else.
    case invalidControlledIdentifierDocumentID = "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID"
    /// The document has no such method, or the method is of another controller.
    case invalidVerificationMethod = "INVALID_VERIFICATION_METHOD"
    /// The method is not for this use.
    case invalidRelationshipForVerificationMethod = "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD"
    /// The method is malformed or of a kind that is not known.
    case unsupportedVerificationMethod = "UNSUPPORTED_VERIFICATION_METHOD"
}

extension IRI {
    var withoutFragment: IRI {
        guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return self }
        return IRI(String(text[..<hash])) ?? self
    }
}
