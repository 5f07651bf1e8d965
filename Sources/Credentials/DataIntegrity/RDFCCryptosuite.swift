public import LinkedData

/// What suites have in common that sign RDF: the document and the proof are canonicalised by RDFC-1.0, the proof in the
/// contexts of the document.
public protocol RDFCCryptosuite: Cryptosuite {}

extension RDFCCryptosuite {
    /// The document as canonical N-Quads (vc-di-eddsa § 3.2.3).
    public func transform(
        _ unsecuredDocument: JSON.Object, by canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> [UInt8] {
        try canonicalizer.canonicalNQuads(of: unsecuredDocument)
    }

    /// The proof as canonical N-Quads, under the document's contexts (vc-di-eddsa § 3.2.5).
    public func configure(
        _ proofOptions: JSON.Object, for unsecuredDocument: JSON.Object, by canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> [UInt8] {
        var proofConfig = proofOptions
        proofConfig["proofValue"] = nil
        proofConfig["@context"] = unsecuredDocument["@context"]
        return try canonicalizer.canonicalNQuads(of: proofConfig)
    }
}

/// `eddsa-rdfc-2022` (Data Integrity EdDSA Cryptosuites 1.0 § 3.2), which Open Badges 3.0 demands.
public struct EdDSARDFC2022: RDFCCryptosuite {
    /// `eddsa-2022` is what drafts called the same.
    public let names = ["eddsa-rdfc-2022", "eddsa-2022"]
    /// Ed25519.
    public let algorithm = SignatureAlgorithm.edDSA

    /// The suite.
    public init() {}
}

/// `Ed25519Signature2020` (Data Integrity EdDSA Cryptosuites 1.0 § 3.4), which credentials from before 2024 have: a type
/// of proof of its own.
public struct Ed25519Signature2020: RDFCCryptosuite {
    /// `Ed25519Signature2020`.
    public let type = "Ed25519Signature2020"
    /// None.
    public let names: [String] = []
    /// Ed25519.
    public let algorithm = SignatureAlgorithm.edDSA

    /// The suite.
    public init() {}
}

/// `ecdsa-rdfc-2019` (Data Integrity ECDSA Cryptosuites 1.0 § 3.2) with P-256.
public struct ECDSARDFC2019: RDFCCryptosuite {
    /// `ecdsa-rdfc-2019`.
    public let names = ["ecdsa-rdfc-2019"]
    /// ECDSA with P-256.
    public let algorithm = SignatureAlgorithm.es256

    /// The suite.
    public init() {}
}
