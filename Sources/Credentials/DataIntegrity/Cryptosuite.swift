public import LinkedData

/// A cryptographic suite (Verifiable Credential Data Integrity 1.0 § 3.1): how a document becomes bytes, the bytes a
/// hash, and the hash a signature.
public protocol Cryptosuite: Sendable {
    /// The `type` of its proofs.
    var type: String { get }
    /// What its proofs may have as `cryptosuite`, the present name first; empty for suites that are types of their own.
    var names: [String] { get }
    /// What its keys are for.
    var algorithm: SignatureAlgorithm { get }

    /// The document, without its proofs, in the form that is hashed (Transformation).
    func transform(
        _ unsecuredDocument: JSON.Object, by canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> [UInt8]

    /// The proof, without its value, in the form that is hashed (Proof Configuration).
    func configure(
        _ proofOptions: JSON.Object, for unsecuredDocument: JSON.Object, by canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> [UInt8]

    /// The members that a new proof takes from its document before it is configured.
    func members(from unsecuredDocument: JSON.Object) -> [(String, JSON)]

    /// The document as a proof that is verified wants it.
    func unsecuredDocument(
        _ document: JSON.Object, underProof proof: JSON.Object
    ) throws(CryptosuiteError) -> JSON.Object
}

extension Cryptosuite {
    /// `DataIntegrityProof`.
    public var type: String { "DataIntegrityProof" }

    /// None.
    public func members(from unsecuredDocument: JSON.Object) -> [(String, JSON)] { [] }

    /// The document as it is.
    public func unsecuredDocument(
        _ document: JSON.Object, underProof proof: JSON.Object
    ) throws(CryptosuiteError) -> JSON.Object { document }

    /// What is signed (Hashing): the hash of the proof configuration, and after it that of the document.
    public func hash(transformedDocument: [UInt8], canonicalProofConfig: [UInt8]) -> [UInt8] {
        HashAlgorithm.sha256.digest(of: canonicalProofConfig).bytes
            + HashAlgorithm.sha256.digest(of: transformedDocument).bytes
    }

    /// The signature of the hash data (Proof Serialization).
    public func serialize(_ hashData: [UInt8], by signer: Signer) throws(CryptosuiteError) -> [UInt8] {
        guard signer.algorithm == algorithm else { throw .wrongKey(signer.algorithm) }
        do {
            return try signer.sign(hashData)
        } catch {
            throw .signing(error)
        }
    }

    /// Whether the proof is a signature of the hash data (Proof Verification).
    public func verify(_ hashData: [UInt8], proofBytes: [UInt8], by publicKey: PublicKey) -> Bool {
        publicKey.algorithm == algorithm && publicKey.isValidSignature(proofBytes, for: hashData)
    }
}

/// The suites that are known. A suite is a file beside this one and a line here.
public enum Cryptosuites {
    /// In the order they are tried.
    public static let all: [any Cryptosuite] = [
        EdDSARDFC2022(), EdDSAJCS2022(), ECDSARDFC2019(), ECDSAJCS2019(), Ed25519Signature2020(),
    ]

    /// - Returns: nil when no suite makes such proofs.
    static func suite(of proof: DataIntegrityProof) -> (any Cryptosuite)? {
        all.first { suite in
            guard proof.json["type"] == .string(suite.type) else { return false }
            guard let name = proof.json["cryptosuite"] else { return suite.names.isEmpty }
            return suite.names.contains { .string($0) == name }
        }
    }
}
