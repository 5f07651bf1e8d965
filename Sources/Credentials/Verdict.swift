/// What a check says. That something could not be found out is never said as if it were wrong.
public enum Verdict: Hashable, Sendable {
    /// It is as it must be.
    case passed
    /// It is not.
    case failed(Reason)
    /// It could not be found out: a network, a context or a kind of key was missing.
    case inconclusive(Reason)
    /// There is nothing to check.
    case notApplicable

    /// Why. Reasons are equal when their codes are: the detail is for people.
    public struct Reason: Hashable, Sendable, CustomStringConvertible {
        /// Why, as one of the known reasons.
        public let code: Code
        /// What it is about: a member, a URL, a place; empty when the code says enough.
        public let detail: String

        init(_ code: Code, _ detail: String = "") {
            self.code = code
            self.detail = detail
        }

        /// Whether the codes are the same.
        public static func == (left: Reason, right: Reason) -> Bool { left.code == right.code }

        /// Equal codes hash equally.
        public func hash(into hasher: inout Hasher) { hasher.combine(code) }

        /// One line for a log.
        public var description: String { detail.isEmpty ? code.rawValue : "\(code.rawValue): \(detail)" }
    }

    /// The reasons.
    public enum Code: String, CaseIterable, Sendable {
        // Proofs
        /// The signature is not one of these bytes by this key.
        case signature
        /// The document has no proof.
        case noProof = "no-proof"
        /// A member of the proof is missing or not as it must be.
        case proofMalformed = "proof-malformed"
        /// The proof was made for another purpose.
        case proofPurpose = "proof-purpose"
        /// The time that the proof is good for is over.
        case proofExpired = "proof-expired"
        /// A proof before this one in its chain is missing or does not verify.
        case previousProof = "previous-proof"
        /// The contexts of proof and document differ.
        case proofContext = "proof-context"
        /// The cryptosuite or algorithm is not known.
        case cryptosuiteUnsupported = "cryptosuite-unsupported"
        // Tokens
        /// A member of the JOSE header is missing, not as it must be, or forbidden.
        case joseHeader = "jose-header"
        /// A claim of a token says something else than the credential in it.
        case jwtClaimMismatch = "jwt-claim-mismatch"
        // Time
        /// The credential is not good yet.
        case notYetValid = "not-yet-valid"
        /// The credential is not good any more.
        case expired
        /// A date of the credential is missing or is none.
        case dateMalformed = "date-malformed"
        // Status
        /// The issuer has taken the credential back.
        case revoked
        /// The issuer has put the credential out of force for now.
        case suspended
        /// The list could not be had.
        case statusUnresolvable = "status-unresolvable"
        /// The list is not signed by its issuer, not good now, or not as it must be: STATUS_VERIFICATION_ERROR.
        case statusListInvalid = "status-list-invalid"
        /// The list has fewer entries than hide one among many: STATUS_LIST_LENGTH_ERROR.
        case statusListTooShort = "status-list-too-short"
        /// The entry is not as it must be, or its place is beyond the list: MALFORMED_VALUE_ERROR, RANGE_ERROR.
        case statusEntryMalformed = "status-entry-malformed"
        /// The status is of a type that is not known.
        case statusTypeUnsupported = "status-type-unsupported"
        // Documents
        /// Something in the document would not have been signed.
        case jsonLDDataLoss = "json-ld-data-loss"
        /// The document is not JSON-LD, or has no canonical form.
        case jsonLDMalformed = "json-ld-malformed"
        /// A context is not known, and none is fetched.
        case unknownContext = "unknown-context"
        /// The document takes more work than strangers get.
        case workBudget = "work-budget"
        // Keys
        /// The verification method is of a kind that is not known.
        case verificationMethodUnsupported = "verification-method-unsupported"
        /// The controller's document could not be had.
        case keyUnresolvable = "key-unresolvable"
        /// The controller's document does not yield the key, or not for this use.
        case keyInvalid = "key-invalid"
        /// The key is of another kind than the cryptosuite or algorithm.
        case keyMismatch = "key-mismatch"
        /// The key has expired or was revoked.
        case keyRevoked = "key-revoked"
        /// The key belongs to somebody else than the issuer.
        case keyNotBoundToIssuer = "key-not-bound-to-issuer"
        /// The key came with the document, and nobody says that it is the issuer's.
        case issuerUnproven = "issuer-unproven"
    }

    static func failed(_ code: Code, _ detail: String = "") -> Verdict {
        .failed(Reason(code, detail))
    }

    static func inconclusive(_ code: Code, _ detail: String = "") -> Verdict {
        .inconclusive(Reason(code, detail))
    }
}
