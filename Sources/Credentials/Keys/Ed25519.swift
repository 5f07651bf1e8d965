import Crypto

/// Ed25519 (RFC 8032 § 5.1).
enum Ed25519 {
    static func isValidSignature(_ signature: [UInt8], for bytes: [UInt8], by key: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
        return key.isValidSignature(signature, for: bytes)
    }

    /// - Parameter seed: 32 bytes, from which RFC 8032 § 5.1.5 makes the key.
    static func privateKey(seed: [UInt8]) throws(PrivateKeyError) -> PrivateKey {
        let key: Curve25519.Signing.PrivateKey
        do {
            key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        } catch {
            throw .malformedKey
        }
        return PrivateKey(publicKey: PublicKey(.ed25519(Array(key.publicKey.rawRepresentation)))) {
            Array(try key.signature(for: $0))
        }
    }
}
