public import LinkedData

/// What suites have in common that sign JSON: the document and the proof are canonicalised by RFC 8785, and the proof keeps
/// the contexts it was made under.
public protocol JCSCryptosuite: Cryptosuite {}

extension JCSCryptosuite {
    /// The document as canonical JSON (vc-di-eddsa § 3.3.3).
    public func transform(
        _ unsecuredDocument: JSON.Object, by canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> [UInt8] {
        try canonicalizer.canonicalJSON(of: unsecuredDocument)
    }

    /// The proof as canonical JSON (vc-di-eddsa § 3.3.5).
    public func configure(
        _ proofOptions: JSON.Object, for unsecuredDocument: JSON.Object, by canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> [UInt8] {
        var proofConfig = proofOptions
        proofConfig["proofValue"] = nil
        return try canonicalizer.canonicalJSON(of: proofConfig)
    }

    /// The contexts (vc-di-eddsa § 3.3.1, step 2).
    public func members(from unsecuredDocument: JSON.Object) -> [(String, JSON)] {
        unsecuredDocument["@context"].map { [("@context", $0)] } ?? []
    }

    /// The document under the contexts of its proof, with which its own must begin (vc-di-eddsa § 3.3.2, step 4).
    public func unsecuredDocument(
        _ document: JSON.Object, underProof proof: JSON.Object
    ) throws(CryptosuiteError) -> JSON.Object {
        guard let context = proof["@context"] else { return document }
        guard let own = document["@context"], own.oneOrMany.starts(with: context.oneOrMany) else {
            throw .contextMismatch
        }
        var document = document
        document["@context"] = context
        return document
    }
}

/// `eddsa-jcs-2022` (Data Integrity EdDSA Cryptosuites 1.0 § 3.3).
public struct EdDSAJCS2022: JCSCryptosuite {
    /// `eddsa-jcs-2022`.
    public let names = ["eddsa-jcs-2022"]
    /// Ed25519.
    public let algorithm = SignatureAlgorithm.edDSA

    /// The suite.
    public init() {}
}

/// `ecdsa-jcs-2019` (Data Integrity ECDSA Cryptosuites 1.0 § 3.3) with P-256.
public struct ECDSAJCS2019: JCSCryptosuite {
    /// `ecdsa-jcs-2019`.
    public let names = ["ecdsa-jcs-2019"]
    /// ECDSA with P-256.
    public let algorithm = SignatureAlgorithm.es256

    /// The suite.
    public init() {}
}
