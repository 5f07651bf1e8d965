public import LinkedData

/// A credential in a JSON Web Token (VC-JWT, Open Badges 3.0 § 8.2.4): a header, the credential with claims beside its
/// members, and a signature over both (RFC 7515 § 7.1).
public struct VCJWT: Hashable, Sendable {
    /// The JOSE header.
    public let header: JSON.Object
    /// The claims: the credential and more, or in version 1.1 a claim `vc` that is the credential.
    public let payload: JSON.Object
    /// What is signed.
    let signingInput: [UInt8]
    /// The signature.
    let signature: [UInt8]

    private static let headerBudget = JSON.Budget(depth: 8, bytes: 1 << 14, values: 256)
    private static let longest = 1 << 24

    /// Reads the compact serialization. That it is well-formed says nothing of who signed it.
    public init(_ compact: String, budget: JSON.Budget = .standard) throws(MalformedVCJWT) {
        guard compact.utf8.count <= Self.longest else { throw .tooLarge }
        let parts = compact.utf8.split(
            separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .notThreeParts }
        guard let headerBytes = Base64.url.decode(parts[0]), let payloadBytes = Base64.url.decode(parts[1]),
            let signature = Base64.url.decode(parts[2])
        else { throw .notBase64URL }
        guard let header = try? JSON(parsing: headerBytes, budget: Self.headerBudget).object,
            let payload = try? JSON(parsing: payloadBytes, budget: budget).object
        else { throw .notJSON }
        self.header = header
        self.payload = payload
        self.signature = signature
        signingInput = Array(parts[0]) + [UInt8(ascii: ".")] + parts[1]
    }

    /// The credential: the claim `vc`, or the payload itself.
    public var credential: JSON.Object {
        payload["vc"]?.object ?? payload
    }
}

/// Why text is not a token.
public enum MalformedVCJWT: String, Error, CaseIterable, Sendable {
    /// It is not three parts with full stops between them.
    case notThreeParts
    /// A part is not Base 64 for URLs without padding.
    case notBase64URL
    /// Header or payload is not a JSON object.
    case notJSON
    /// It is longer than any credential.
    case tooLarge
}
