import Credentials

/// The kinds of key a site signs with.
enum KeyKind: CaseIterable, Sendable {
    /// For Data Integrity proofs.
    case ed25519
    /// For tokens.
    case rsa

    init?(_ publicKey: PublicKey) {
        guard let kind = Self.allCases.first(where: { $0.algorithm == publicKey.algorithm }) else { return nil }
        self = kind
    }

    var algorithm: SignatureAlgorithm {
        switch self {
        case .ed25519: .edDSA
        case .rsa: .rs256
        }
    }

    /// What people call it.
    var name: String {
        switch self {
        case .ed25519: "Ed25519"
        case .rsa: "RSA"
        }
    }

    /// Where a private key may stand in the environment.
    var variable: String {
        switch self {
        case .ed25519: "BLAZON_KEY_ED25519"
        case .rsa: "BLAZON_KEY_RSA"
        }
    }

    /// The text of a new private key.
    func newPEM() throws -> String {
        switch self {
        case .ed25519: return NewPrivateKey.ed25519PEM()
        case .rsa:
            do {
                return try NewPrivateKey.rsa2048PEM()
            } catch {
                throw Refusal("cannot make an RSA key: the cryptographic library failed")
            }
        }
    }
}
