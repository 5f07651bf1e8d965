import Credentials
import Crypto
import CryptoExtras
import Foundation

/// Keys that live as long as the test run, and are written nowhere.
enum TestKeys {
    static func ed25519() throws -> PrivateKey {
        try PrivateKey(pkcs8PEM: ed25519PEM)
    }

    static func rsa() throws -> PrivateKey {
        try PrivateKey(pkcs8PEM: try rsaPEM.get())
    }

    static let ed25519PEM = pem(
        [0x30, 0x2E, 2, 1, 0, 0x30, 5, 6, 3, 0x2B, 0x65, 0x70, 4, 0x22, 4, 0x20],
        Curve25519.Signing.PrivateKey().rawRepresentation)

    static let x25519PEM = pem(
        [0x30, 0x2E, 2, 1, 0, 0x30, 5, 6, 3, 0x2B, 0x65, 0x6E, 4, 0x22, 4, 0x20],
        Curve25519.KeyAgreement.PrivateKey().rawRepresentation)

    static let p256PEM = P256.Signing.PrivateKey().pemRepresentation

    private static let rsaPEM = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048).pkcs8PEMRepresentation }

    /// Of 1024 bits.
    static func smallRSAPEM() throws -> String {
        try _RSA.Signing.PrivateKey(unsafeKeySize: .init(bitCount: 1024)).pkcs8PEMRepresentation
    }

    /// RFC 8410 § 7: a private key of one octet string, after what names its kind.
    private static func pem(_ head: [UInt8], _ key: Data) -> String {
        let label = "PRIVATE KEY"
        return "-----BEGIN \(label)-----\n\(Data(head + key).base64EncodedString())\n-----END \(label)-----\n"
    }
}
