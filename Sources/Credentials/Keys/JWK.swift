public import LinkedData

/// A public key as JSON (RFC 7517): Ed25519 (`OKP`, RFC 8037 § 2), P-256 (`EC`, RFC 7518 § 6.2) and RSA (RFC 7518 § 6.3).
public struct JWK: Hashable, Sendable {
    /// The key.
    public let publicKey: PublicKey

    /// The key as a JWK.
    public init(_ publicKey: PublicKey) {
        self.publicKey = publicKey
    }

    /// Reads a public key; members that say nothing of it (`kid`, `use`) may be there.
    /// - Returns: nil when it is private, is for another algorithm than `alg` says, or is none of the kinds that are known.
    public init?(_ object: JSON.Object) {
        guard Self.privateMembers.allSatisfy({ object[$0] == nil }) else { return nil }
        let key: PublicKey?
        switch (object["kty"], object["crv"]) {
        case ("OKP"?, "Ed25519"?):
            guard let x = Self.bytes(object["x"]), x.count == 32 else { return nil }
            key = PublicKey(.ed25519(x))
        case ("EC"?, "P-256"?):
            guard let x = Self.bytes(object["x"]), let y = Self.bytes(object["y"]) else { return nil }
            key = P256Point.point(x: x, y: y).map { PublicKey(.p256($0)) }
        case ("RSA"?, nil):
            guard let n = Self.bytes(object["n"]), let e = Self.bytes(object["e"]) else { return nil }
            key = RSA.publicKey(modulus: n, exponent: e)
        default: return nil
        }
        guard let key else { return nil }
        if let algorithm = object["alg"], algorithm != .string(key.algorithm.rawValue) { return nil }
        publicKey = key
    }

    /// The members that are needed, in the order of RFC 7638 § 3.2: their names' code points.
    public var json: JSON.Object {
        switch publicKey.material {
        case .ed25519(let x): ["crv": "Ed25519", "kty": "OKP", "x": Self.text(x)]
        case .p256(let point):
            ["crv": "P-256", "kty": "EC", "x": Self.text(point[1..<33]), "y": Self.text(point[33..<65])]
        case .rsa(let n, let e): ["e": Self.text(e), "kty": "RSA", "n": Self.text(n)]
        }
    }

    /// The key's name: the hash of what it is (RFC 7638 § 3, with SHA-256), in base64url.
    public var thumbprint: String {
        Base64.url.encode(HashAlgorithm.sha256.digest(of: json.bytes()).bytes)
    }

    /// RFC 7518 § 6.2.2, § 6.3.2, § 6.4; RFC 8037 § 2
    private static let privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"]

    private static let longestNumber = 2048

    private static func bytes(_ value: JSON?) -> [UInt8]? {
        guard let text = value?.text, text.utf8.count <= longestNumber else { return nil }
        return Base64.url.decode(text.utf8)
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> JSON {
        .string(Base64.url.encode(Array(bytes)))
    }
}
