package import Credentials
package import LinkedData

/// Secures credentials: the embedded proof first, then the token that holds it. A value that learns: each worker has a
/// copy.
package struct AwardSigner: Sendable {
    private let ed25519: Signer
    private let rs256: Signer?
    private let options: DataIntegrityProof.Options
    private var canonicalizer = Canonicalizer()

    /// - Parameters:
    ///   - rs256: signs tokens; nil for none.
    ///   - created: when the proofs are made.
    package init(ed25519: Signer, rs256: Signer?, created: DateTimeStamp) {
        self.ed25519 = ed25519
        self.rs256 = rs256
        options = DataIntegrityProof.Options(created: created)
    }

    /// A credential as it stands in the register.
    package struct Signed: Sendable {
        package let credential: JSON.Object
        /// The token without its payload; nil when the site signs none.
        package let jws: String?
    }

    package mutating func sign(_ unsecured: JSON.Object) throws -> Signed {
        let credential = try EdDSARDFC2022().addProof(to: unsecured, options, by: ed25519, with: &canonicalizer)
        return Signed(credential: credential, jws: try rs256.map { try Self.detached(VCJWT.sign(credential, by: $0)) })
    }

    /// RFC 7515, appendix F: what is between the two full stops is left out.
    private static func detached(_ token: String) -> String {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        return "\(parts[0])..\(parts[parts.count - 1])"
    }
}
