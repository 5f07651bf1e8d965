/// A public key. Each kind of key is used with one ``SignatureAlgorithm``.
public struct PublicKey: Hashable, Sendable {
    enum Material: Hashable, Sendable {
        /// 32 bytes.
        case ed25519([UInt8])
        /// The uncompressed point: 4, x, y.
        case p256([UInt8])
        /// Modulus and exponent, without zeros before them.
        case rsa(n: [UInt8], e: [UInt8])
    }

    let material: Material

    init(_ material: Material) {
        self.material = material
    }

    /// The algorithm the key is for.
    public var algorithm: SignatureAlgorithm {
        switch material {
        case .ed25519: .edDSA
        case .p256: .es256
        case .rsa: .rs256
        }
    }

    /// Whether the signature was made over these bytes with the private key that belongs to this one.
    public func isValidSignature(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
        switch material {
        case .ed25519(let key): Ed25519.isValidSignature(signature, for: bytes, by: key)
        case .p256(let point): P256Point.isValidSignature(signature, for: bytes, by: point)
        case .rsa(let n, let e): RSA.isValidSignature(signature, for: bytes, byModulus: n, exponent: e)
        }
    }
}

extension PublicKey {
    /// A key from the value of `publicKeyMultibase` (Controlled Identifiers 1.0, Multikey).
    /// - Returns: nil when it is not base58btc, or neither an Ed25519 nor a P-256 public key.
    public init?(multikey: Multibase) {
        guard multikey.base == .base58btc,
            let codec = Multicodec.allCases.first(where: { multikey.bytes.starts(with: $0.prefix) }),
            multikey.bytes.count == codec.prefix.count + codec.keyLength
        else { return nil }
        let key = Array(multikey.bytes.dropFirst(codec.prefix.count))
        switch codec {
        case .ed25519Pub: self.init(.ed25519(key))
        case .p256Pub:
            guard let point = P256Point.uncompressed(key) else { return nil }
            self.init(.p256(point))
        }
    }

    /// The value of `publicKeyMultibase`; nil for RSA, which is written as a ``JWK``.
    public var multikey: Multibase? {
        switch material {
        case .ed25519(let key): Multibase(Multicodec.ed25519Pub.prefix + key, in: .base58btc)
        case .p256(let point):
            Multibase(Multicodec.p256Pub.prefix + P256Point.compressed(point), in: .base58btc)
        case .rsa: nil
        }
    }
}
