public import LinkedData

/// A private key. It can sign, and nothing else: it has no bytes to read, and nothing of it is written by `print`, `dump`
/// or an encoder, for it is held by a function.
public struct PrivateKey: Sendable {
    /// The public key that verifies what this one signs.
    public let publicKey: PublicKey
    private let makeSignature: @Sendable ([UInt8]) throws -> [UInt8]

    init(publicKey: PublicKey, makeSignature: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
        self.publicKey = publicKey
        self.makeSignature = makeSignature
    }

    /// An Ed25519 key from its 32 bytes (RFC 8032 § 5.1.5).
    public init(ed25519Seed seed: [UInt8]) throws(PrivateKeyError) {
        self = try Ed25519.privateKey(seed: seed)
    }

    /// An Ed25519 key (RFC 8410 § 7) or an RSA key of 2048 bits or more (RFC 5208 § 5) from PEM (RFC 7468 § 10), as OpenSSL
    /// writes them.
    public init(pkcs8PEM text: String) throws(PrivateKeyError) {
        let info = try PKCS8.PrivateKeyInfo(pem: text)
        switch info.algorithm {
        case .ed25519:
            // CurvePrivateKey ::= OCTET STRING
            var key = DERReader(info.privateKey)
            guard let seed = key.read(.octetString), key.isAtEnd else { throw .malformedKey }
            self = try Ed25519.privateKey(seed: Array(seed))
        case .rsaEncryption:
            self = try RSA.privateKey(pkcs1: Array(info.privateKey))
        }
    }

    /// What signs in the name of a verification method: all that is handed on of a private key.
    public func signer(verificationMethod: IRI) -> Signer {
        Signer(verificationMethod: verificationMethod, publicKey: publicKey, makeSignature: makeSignature)
    }
}

/// Why text is not a private key that can be used. It never says what the text is.
public enum PrivateKeyError: String, Error, CaseIterable, Sendable {
    /// There is no `-----BEGIN PRIVATE KEY-----`, or what follows is not Base 64 with an end.
    case notPEM
    /// It is PEM of something else, of a key in the older form of OpenSSL for one.
    case notPKCS8
    /// The key is protected by a password.
    case encrypted
    /// A key for another algorithm than Ed25519 and RSA.
    case unsupportedAlgorithm
    /// An RSA key with fewer than 2048 or more than 8192 bits.
    case unsupportedKeySize
    /// The structure is damaged.
    case malformedKey
}
