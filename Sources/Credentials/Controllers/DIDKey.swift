public import LinkedData

/// A `did:key`: an identifier that is its own key (The did:key Method v0.7). Its document is made from it alone.
public struct DIDKey: Hashable, Sendable {
    /// The key.
    public let publicKey: PublicKey
    private let multikey: Multibase

    /// - Returns: nil for RSA, which has no Multikey.
    public init?(_ publicKey: PublicKey) {
        guard let multikey = publicKey.multikey else { return nil }
        self.publicKey = publicKey
        self.multikey = multikey
    }

    /// Reads `did:key:` and a Multikey, with or without the version 1 between them.
    /// - Returns: nil when it is something else, or a kind of key that is not known.
    public init?(_ did: IRI) {
        var rest = did.text.utf8[...]
        guard rest.starts(with: "did:key:".utf8) else { return nil }
        rest = rest.dropFirst(8)
        if rest.starts(with: "1:".utf8) { rest = rest.dropFirst(2) }
        guard let multikey = Multibase(String(Substring(rest))), let key = PublicKey(multikey: multikey) else {
            return nil
        }
        publicKey = key
        self.multikey = multikey
    }

    /// The document that says what the identifier says.
    public func document(for did: IRI) -> DIDDocument? {
        IRI("\(did)#\(multikey)").map { id in
            DIDDocument(
                id: did, verificationMethods: [VerificationMethod(id: id, controller: did, publicKey: publicKey)])
        }
    }

    /// The identifier.
    public var did: String { "did:key:\(multikey)" }
}
