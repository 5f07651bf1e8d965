import Blazon
import Credentials
import LinkedData

/// A private key that is at hand. It can make a `Signer`, and nothing else.
struct HeldKey: Sendable {
    let kind: KeyKind
    let place: Place
    private let privateKey: PrivateKey

    enum Place: Hashable, Sendable {
        case file(String)
        case environment(String)
    }

    /// - Parameter text: PEM. No message ever says anything of it.
    init(_ text: String, at place: Place) throws {
        do {
            privateKey = try PrivateKey(pkcs8PEM: text)
        } catch {
            throw Refusal("\(place) \(error.complaint)")
        }
        guard let kind = KeyKind(privateKey.publicKey) else {
            throw Refusal("\(place) \(PrivateKeyError.unsupportedAlgorithm.complaint)")
        }
        self.kind = kind
        self.place = place
    }

    var publicKey: PublicKey { privateKey.publicKey }

    func signer(_ method: VerificationMethod) -> Signer {
        privateKey.signer(verificationMethod: method.id)
    }
}

extension HeldKey.Place: CustomStringConvertible {
    var description: String {
        switch self {
        case .file(let path): "'\(path)'"
        case .environment(let variable): "the environment variable \(variable)"
        }
    }
}

extension PrivateKeyError {
    /// What is wrong, and what to do about it.
    fileprivate var complaint: String {
        switch self {
        case .notPEM: "holds no private key as PEM: it must begin with -----BEGIN PRIVATE KEY----- and be whole"
        case .notPKCS8: "holds a key in another form than PKCS #8: convert it with 'openssl pkcs8 -topk8 -nocrypt'"
        case .encrypted:
            "holds a key that is protected by a password: store it without, where only you can read it "
                + "('openssl pkcs8 -topk8 -nocrypt')"
        case .unsupportedAlgorithm: "holds a key for another algorithm than Ed25519 and RSA"
        case .unsupportedKeySize: "holds an RSA key that is too short or too long: 2048 to 8192 bits are taken"
        case .malformedKey: "holds a damaged key: restore it from a backup"
        }
    }
}
