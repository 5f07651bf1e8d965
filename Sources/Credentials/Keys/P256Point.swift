import Crypto

/// ECDSA on P-256 (FIPS 186-5 § 6), with public keys as points (SEC 1 § 2.3.3).
enum P256Point {
    static func isValidSignature(_ signature: [UInt8], for bytes: [UInt8], by point: [UInt8]) -> Bool {
        guard let key = try? P256.Signing.PublicKey(x963Representation: point),
            let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return key.isValidSignature(signature, for: bytes)
    }

    /// - Returns: nil when the point is not on the curve.
    static func uncompressed(_ compressed: [UInt8]) -> [UInt8]? {
        (try? P256.Signing.PublicKey(compressedRepresentation: compressed)).map { Array($0.x963Representation) }
    }

    static func compressed(_ point: [UInt8]) -> [UInt8] {
        [2 | (point.last ?? 0) & 1] + point.dropFirst().prefix(32)
    }

    /// - Returns: nil when the coordinates are not 32 bytes each, or the point is not on the curve.
    static func point(x: [UInt8], y: [UInt8]) -> [UInt8]? {
        guard x.count == 32, y.count == 32 else { return nil }
        return (try? P256.Signing.PublicKey(x963Representation: [4] + x + y)).map { Array($0.x963Representation) }
    }
}
