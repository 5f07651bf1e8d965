public import LinkedData

/// A proof of a document (Verifiable Credential Data Integrity 1.0 § 2.1): a view of its JSON.
public struct DataIntegrityProof: Hashable, Sendable {
    /// The proof as it is.
    public let json: JSON.Object
    /// `verificationMethod`: the URL of the key.
    public let verificationMethod: IRI
    /// `proofPurpose`: what the proof was made for.
    public let proofPurpose: String
    /// `proofValue`: the signature.
    public let proofValue: Multibase
    /// `id`, by which the next proof of a chain names it.
    public let id: IRI?
    /// `created`
    public let created: DateTimeStamp?
    /// `expires`
    public let expires: DateTimeStamp?
    /// `previousProof`: the proofs that were there before, in a chain.
    public let previousProof: [IRI]

    /// Reads a proof of any suite.
    /// - Throws: the name of the member that is missing or malformed.
    public init(_ value: JSON) throws(MalformedProof) {
        guard let object = value.object else { throw MalformedProof(member: "proof") }
        func member<Value>(_ name: String, _ read: (JSON) -> Value?) throws(MalformedProof) -> Value {
            guard let value = object[name].flatMap(read) else { throw MalformedProof(member: name) }
            return value
        }
        func optional<Value>(_ name: String, _ read: (JSON) -> Value?) throws(MalformedProof) -> Value? {
            object[name] == nil ? nil : try member(name, read)
        }
        json = object
        _ = try member("type", \.text)
        verificationMethod = try member("verificationMethod", \.iri)
        proofPurpose = try member("proofPurpose", \.text)
        proofValue = try member("proofValue") { $0.text.flatMap(Multibase.init) }
        id = try optional("id", \.iri)
        created = try optional("created") { $0.text.flatMap(DateTimeStamp.init) }
        expires = try optional("expires") { $0.text.flatMap(DateTimeStamp.init) }
        previousProof =
            try optional("previousProof") { value in
                let ids = value.oneOrMany.compactMap(\.iri)
                return ids.isEmpty || ids.count < value.oneOrMany.count ? nil : ids
            } ?? []
    }

    /// A member of a proof is missing or not as it must be.
    public struct MalformedProof: Error, Hashable, Sendable {
        /// Its name.
        public let member: String
    }
}

extension DataIntegrityProof {
    /// What is said about a proof that is to be made.
    public struct Options: Hashable, Sendable {
        /// `id`, for proofs that others are to follow.
        public var id: IRI?
        /// `created`: when it is made.
        public var created: DateTimeStamp?
        /// `expires`: until when it is good.
        public var expires: DateTimeStamp?
        /// `proofPurpose`
        public var proofPurpose = "assertionMethod"
        /// `previousProof`: the proofs of the document that it confirms too.
        public var previousProof: [IRI] = []

        /// A proof of claims.
        public init(created: DateTimeStamp?) {
            self.created = created
        }

        /// The proof before it has a value.
        func json(of suite: some Cryptosuite, verificationMethod: IRI) -> JSON.Object {
            let previous =
                previousProof.count == 1 ? previousProof.first.map(JSON.init) : .array(previousProof.map(JSON.init))
            return JSON.Object(present: [
                "type": .string(suite.type),
                "id": id.map(JSON.init),
                "cryptosuite": suite.names.first.map(JSON.string),
                "created": created.map { .string($0.text) },
                "expires": expires.map { .string($0.text) },
                "verificationMethod": JSON(verificationMethod),
                "proofPurpose": .string(proofPurpose),
                "previousProof": previous,
            ])
        }
    }
}
