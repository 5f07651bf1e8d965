/// A signature algorithm, by its JOSE name (RFC 7518 § 3.1, RFC 8037 § 3.1).
public enum SignatureAlgorithm: String, CaseIterable, Sendable {
    /// Ed25519 (RFC 8032 § 5.1), of the bytes themselves.
    case edDSA = "EdDSA"
    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 § 8.2).
    case rs256 = "RS256"
    /// ECDSA on the curve P-256 with SHA-256 (FIPS 186-5 § 6); the signature is r and s, 32 bytes each.
    case es256 = "ES256"
}
