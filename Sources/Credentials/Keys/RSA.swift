import CryptoExtras

/// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 § 8.2).
enum RSA {
    /// Bits of a modulus that are taken: less is weak (RFC 7518 § 3.3), more is made to take time.
    private static let bits = 2048...8192
    /// Bytes of an exponent that are taken.
    private static let longestExponent = 4

    /// - Returns: nil when modulus or exponent are not of a key that is taken.
    static func publicKey(modulus: [UInt8], exponent: [UInt8]) -> PublicKey? {
        let n = Array(modulus.drop { $0 == 0 })
        let e = Array(exponent.drop { $0 == 0 })
        guard let first = n.first, e.count <= longestExponent,
            bits.contains(8 * n.count - first.leadingZeroBitCount),
            (try? _RSA.Signing.PublicKey(n: n, e: e)) != nil
        else { return nil }
        return PublicKey(.rsa(n: n, e: e))
    }

    static func isValidSignature(
        _ signature: [UInt8], for bytes: [UInt8], byModulus n: [UInt8], exponent e: [UInt8]
    ) -> Bool {
        guard let key = try? _RSA.Signing.PublicKey(n: n, e: e) else { return false }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
        return key.isValidSignature(signature, for: bytes, padding: .insecurePKCS1v1_5)
    }

    /// - Parameter der: `RSAPrivateKey` (RFC 8017 § A.1.2).
    static func privateKey(pkcs1 der: [UInt8]) throws(PrivateKeyError) -> PrivateKey {
        guard let key = try? _RSA.Signing.PrivateKey(unsafeDERRepresentation: der),
            let numbers = try? key.publicKey.getKeyPrimitives()
        else { throw .malformedKey }
        guard let publicKey = publicKey(modulus: Array(numbers.modulus), exponent: Array(numbers.publicExponent))
        else { throw .unsupportedKeySize }
        return PrivateKey(publicKey: publicKey) {
            Array(try key.signature(for: $0, padding: .insecurePKCS1v1_5).rawRepresentation)
        }
    }
}
