/// Bytes written as text that begins with the name of its base (Controlled Identifiers 1.0, Multibase).
public struct Multibase: Hashable, Sendable, CustomStringConvertible {
    /// A base; its raw value is the letter that names it.
    public enum Base: Unicode.Scalar, CaseIterable, Sendable {
        /// Base 58 with the alphabet of Bitcoin: keys and signatures.
        case base58btc = "z"
        /// Base 64 for URLs without padding (RFC 4648 § 5): long values.
        case base64url = "u"
    }

    /// How the bytes are written.
    public let base: Base
    /// The bytes.
    public let bytes: [UInt8]

    /// The longest text in base 58 that is read: no key and no signature comes near it, and reading takes quadratic time.
    public static let longestBase58 = 512

    /// Bytes in a base.
    public init(_ bytes: [UInt8], in base: Base) {
        self.base = base
        self.bytes = bytes
    }

    /// - Returns: nil when the text has no base that is known, has a character that is not in it, or is in base 58 and
    ///   longer than ``longestBase58``.
    public init?(_ text: String) {
        guard let letter = text.unicodeScalars.first, let base = Base(rawValue: letter) else { return nil }
        let digits = text.utf8.dropFirst()
        let bytes =
            switch base {
            case .base58btc: digits.count < Self.longestBase58 ? Base58.decode(digits) : nil
            case .base64url: Base64.url.decode(digits)
            }
        guard let bytes else { return nil }
        self.init(bytes, in: base)
    }

    /// The text, its base first.
    public var description: String {
        switch base {
        case .base58btc: "z" + Base58.encode(bytes)
        case .base64url: "u" + Base64.url.encode(bytes)
        }
    }
}
