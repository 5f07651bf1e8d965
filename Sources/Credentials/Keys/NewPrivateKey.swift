import Crypto
import CryptoExtras

/// Makes private keys that were not there before, as PEM (RFC 7468 § 10) to keep: ``PrivateKey/init(pkcs8PEM:)`` reads it.
///
/// Their randomness is that of the cryptographic library. The text is the key: who has it signs in your name.
public enum NewPrivateKey {
    /// An Ed25519 key (RFC 8410 § 7).
    public static func ed25519PEM() -> String {
        let seed = Curve25519.Signing.PrivateKey().rawRepresentation
        return PKCS8.pem(ed25519Seed: Array(seed))
    }

    /// An RSA key of 2048 bits (RFC 5208 § 5).
    /// - Throws: ``KeyGenerationError`` when the cryptographic library has no key to give.
    public static func rsa2048PEM() throws(KeyGenerationError) -> String {
        do {
            return try _RSA.Signing.PrivateKey(keySize: .bits2048).pkcs8PEMRepresentation
        } catch {
            throw KeyGenerationError()
        }
    }
}

/// The cryptographic library could not make a key.
public struct KeyGenerationError: Error, Hashable, Sendable {}

extension PKCS8 {
    /// RFC 8410 § 7: `PrivateKeyInfo` whose key is one octet string in another. The text is one line of 64 characters.
    fileprivate static func pem(ed25519Seed seed: [UInt8]) -> String {
        let version: [UInt8] = [0x02, 1, 0]
        let algorithm = [0x30, 5, 0x06, 3] + Algorithm.ed25519.objectIdentifier
        let contents = version + algorithm + [0x04, 0x22, 0x04, 0x20] + seed
        let text = Base64.standard.encode([0x30, UInt8(contents.count)] + contents)
        return "-----BEGIN PRIVATE KEY-----\n\(text)\n-----END PRIVATE KEY-----\n"
    }
}
