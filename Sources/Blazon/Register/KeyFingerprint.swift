package import Credentials

extension PublicKey {
    /// What tells the key from all others, and stands in its id: its Multikey, or the thumbprint of its JWK.
    package var fingerprint: String {
        multikey?.description ?? JWK(self).thumbprint
    }

    /// What people call keys of its kind.
    package var kind: String {
        switch algorithm {
        case .edDSA: "Ed25519"
        case .rs256: "RSA"
        case .es256: "P-256"
        }
    }
}
