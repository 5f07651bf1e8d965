package import Credentials
import LinkedData

/// Secures credentials: the embedded proof first, then the token that holds it. A value that learns the shapes of
/// credentials: who works in parallel keeps a copy for each worker.
package struct AwardSigner: Sendable {
    private let rs256: Signer?
    private let options: DataIntegrityProof.Options
    private var plan: SigningPlan<CredentialShape>

    /// - Parameters:
    ///   - rs256: signs tokens; nil for none.
    ///   - created: when the proofs are made.
    package init(ed25519: Signer, rs256: Signer?, created: DateTimeStamp) {
        self.rs256 = rs256
        options = DataIntegrityProof.Options(created: created)
        plan = SigningPlan(signer: ed25519)
    }

    /// A credential as it stands in the register.
    package struct Signed: Sendable {
        /// Its line, without the line feed.
        package let line: [UInt8]
        /// The token without its payload; nil when the site signs none.
        package let jws: String?
    }

    package mutating func sign(_ draft: CredentialDraft) throws -> Signed {
        let credential = try plan.addProof(
            to: draft.document, options, shape: draft.shape, slots: draft.shape.slots)
        return Signed(
            line: credential.bytes(),
            jws: try rs256.map { try VCJWT.signDetached(credential, by: $0).text })
    }
}
