package import Credentials
package import LinkedData

/// Every key that ever signed in the issuer's name. Keys are added and retired, never removed: what they signed stays
/// verified.
package struct KeyHistory: Hashable, Sendable {
    /// In the order they were added.
    package private(set) var keys: [Key]

    /// A public key, and while when it signs.
    package struct Key: Hashable, Sendable {
        package let method: VerificationMethod
        package let created: DateTimeStamp
        /// nil while it signs.
        package let retired: DateTimeStamp?

        package init(_ method: VerificationMethod, created: DateTimeStamp, retired: DateTimeStamp? = nil) {
            self.method = method
            self.created = created
            self.retired = retired
        }

        package var publicKey: PublicKey { method.publicKey }
        package var isActive: Bool { retired == nil }
    }

    package init(_ keys: [Key] = []) {
        self.keys = keys
    }

    package var isEmpty: Bool { keys.isEmpty }

    package func key(_ publicKey: PublicKey) -> Key? {
        keys.first { $0.publicKey == publicKey }
    }

    /// The keys that may sign for an issuer, newest first.
    package func activeKeys(for algorithm: SignatureAlgorithm, of issuer: DIDWeb) -> [Key] {
        keys(of: issuer).filter { $0.isActive && $0.publicKey.algorithm == algorithm }
    }

    /// The keys of an issuer, newest first.
    package func keys(of issuer: DIDWeb) -> [Key] {
        keys.reversed().filter { $0.method.controller == issuer.did }
    }

    /// The keys of an issuer: those that sign, newest first, then those that did.
    package func keysInUseFirst(of issuer: DIDWeb) -> [Key] {
        let own = keys(of: issuer)
        return own.filter(\.isActive) + own.filter { !$0.isActive }
    }

    /// What the issuer's DID resolves to; nil when it has no key.
    ///
    /// Keys that sign come first: there are verifiers that look at the first alone.
    package func document(of issuer: DIDWeb) -> DIDDocument? {
        let methods = keysInUseFirst(of: issuer).map(\.method)
        return methods.isEmpty ? nil : DIDDocument(id: issuer.did, verificationMethods: methods)
    }

    /// Takes in a key; one that is known already stays as it is.
    package mutating func add(_ method: VerificationMethod, at now: DateTimeStamp) {
        if key(method.publicKey) == nil { keys.append(Key(method, created: now)) }
    }

    /// Ends a key's signing; one that is retired already stays as it is.
    package mutating func retire(_ id: IRI, at now: DateTimeStamp) {
        keys = keys.map { key in
            key.method.id == id && key.isActive ? Key(key.method, created: key.created, retired: now) : key
        }
    }

    /// `keys.json`.
    package var bytes: [UInt8] {
        let entries = keys.map { key in
            var entry = key.method.json
            entry["created"] = .string(key.created.text)
            entry["retired"] = key.retired.map { .string($0.text) }
            return JSON.object(entry)
        }
        return JSON.object(["keys": .array(entries)]).bytes(.pretty)
    }
}
