public import LinkedData

/// Verifies the proofs of documents (Verify Proof and Verify Proof Sets and Chains, Data Integrity 1.0 § 4.4, § 4.5).
public struct ProofVerifier: Sendable {
    private var canonicalizer: Canonicalizer
    private let resolver: KeyResolver

    /// Proofs of one document that are looked at; more make all of them fail.
    public static let mostProofs = 16

    /// A verifier that finds keys by the resolver.
    public init(resolver: KeyResolver = KeyResolver(), canonicalizer: Canonicalizer = Canonicalizer()) {
        self.resolver = resolver
        self.canonicalizer = canonicalizer
    }

    /// What is said about one proof.
    public struct Finding: Sendable {
        /// The proof as it stands in the document.
        public let proof: JSON
        /// Whether it is a proof of the document by the key that it names. Whose key this is, is another question:
        /// ``VerificationMethod/isBound(toIssuerOf:)``.
        public let verdict: Verdict
        /// The key, when it was found.
        public let verificationMethod: VerificationMethod?
    }

    /// Verifies every proof of a document, in their order; a document without proofs has no findings.
    /// - Parameter now: when the proofs must be good.
    public mutating func findings(
        about document: JSON.Object, at now: DateTimeStamp.Instant, purpose: VerificationRelationship = .assertionMethod
    ) -> [Finding] {
        let proofs = document["proof"]?.oneOrMany ?? []
        guard proofs.count <= Self.mostProofs else {
            return proofs.map {
                Finding(proof: $0, verdict: .failed(.proofMalformed, "\(proofs.count)"), verificationMethod: nil)
            }
        }
        var findings = proofs.map { finding(about: $0, of: document, at: now, purpose: purpose) }
        // A chain is as good as its first proof: what follows a proof that does not pass does not pass either.
        for _ in findings {
            for place in findings.indices where findings[place].verdict == .passed {
                guard let proof = try? DataIntegrityProof(findings[place].proof) else { continue }
                let weak = proof.previousProof.first { id in
                    findings.contains { $0.proof.object?["id"] == JSON(id) && $0.verdict != .passed }
                }
                guard let weak else { continue }
                findings[place] = Finding(
                    proof: findings[place].proof, verdict: .failed(.previousProof, weak.text),
                    verificationMethod: findings[place].verificationMethod)
            }
        }
        return findings
    }

    private mutating func finding(
        about value: JSON, of document: JSON.Object, at now: DateTimeStamp.Instant, purpose: VerificationRelationship
    ) -> Finding {
        func finding(_ verdict: Verdict, _ method: VerificationMethod? = nil) -> Finding {
            Finding(proof: value, verdict: verdict, verificationMethod: method)
        }
        let proof: DataIntegrityProof
        do {
            proof = try DataIntegrityProof(value)
        } catch {
            return finding(Self.verdict(on: error, in: value))
        }
        guard let suite = Cryptosuites.suite(of: proof) else {
            let name = proof.json["cryptosuite"]?.text ?? proof.json["type"]?.text ?? ""
            return finding(.inconclusive(.cryptosuiteUnsupported, name))
        }
        guard proof.proofPurpose.utf8.elementsEqual(purpose.rawValue.utf8) else {
            return finding(.failed(.proofPurpose, proof.proofPurpose))
        }
        if let expires = proof.expires, expires.instant < now { return finding(.failed(.proofExpired, expires.text)) }
        guard proof.proofValue.base == .base58btc else { return finding(.failed(.proofMalformed, "proofValue")) }
        let hashData: [UInt8]
        do {
            hashData = try self.hashData(of: proof, of: document, suite: suite)
        } catch {
            return finding(Verdict(error))
        }
        let method: VerificationMethod
        do {
            method = try resolver.verificationMethod(proof.verificationMethod, for: purpose, at: now)
        } catch {
            return finding(error.verdict)
        }
        guard method.publicKey.algorithm == suite.algorithm else {
            return finding(.failed(.keyMismatch, method.publicKey.algorithm.rawValue), method)
        }
        let isValid = suite.verify(hashData, proofBytes: proof.proofValue.bytes, by: method.publicKey)
        return finding(isValid ? .passed : .failed(.signature), method)
    }

    /// Verify Proof up to what was signed, vc-di-eddsa § 3.2.2 for one.
    private mutating func hashData(
        of proof: DataIntegrityProof, of document: JSON.Object, suite: any Cryptosuite
    ) throws(CryptosuiteError) -> [UInt8] {
        let unsecured = try suite.unsecuredDocument(
            try document.withProofs(proof.previousProof), underProof: proof.json)
        let canonicalProofConfig = try suite.configure(proof.json, for: unsecured, by: &canonicalizer)
        let transformedDocument = try suite.transform(unsecured, by: &canonicalizer)
        return suite.hash(transformedDocument: transformedDocument, canonicalProofConfig: canonicalProofConfig)
    }

    /// A key that is named by something other than a URL is no fault of the proof's form.
    private static func verdict(on error: DataIntegrityProof.MalformedProof, in value: JSON) -> Verdict {
        let isText = value.object?[error.member]?.text != nil
        return error.member == "verificationMethod" && isText
            ? .failed(.verificationMethodUnsupported, value.object?[error.member]?.text ?? "")
            : .failed(.proofMalformed, error.member)
    }
}
