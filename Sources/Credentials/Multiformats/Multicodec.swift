/// What kind of key the bytes of a Multikey are, by the number before them (Controlled Identifiers 1.0, Multikey).
enum Multicodec: UInt16, CaseIterable, Sendable {
    case ed25519Pub = 0xED
    case p256Pub = 0x1200

    /// The number as a variable-length integer: seven bits a byte, least first.
    var prefix: [UInt8] {
        [UInt8(truncatingIfNeeded: rawValue) | 0x80, UInt8(truncatingIfNeeded: rawValue >> 7)]
    }

    /// Bytes of the key after the prefix.
    var keyLength: Int {
        switch self {
        case .ed25519Pub: 32
        case .p256Pub: 33
        }
    }
}
