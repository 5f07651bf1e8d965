public import LinkedData

/// A token without its payload (RFC 7515, appendix F): header, two full stops, signature. The credential that it was made
/// of makes it whole again.
public struct DetachedVCJWT: Hashable, Sendable {
    /// The header and the signature, with two full stops between them.
    public let text: String

    /// Both parts are base64url.
    init(header: String, signature: String) {
        text = "\(header)..\(signature)"
    }

    /// Takes the payload out of a token.
    public init(_ token: VCJWT) {
        let header = token.signingInput.prefix { $0 != UInt8(ascii: ".") }
        self.init(header: String(decoding: header, as: UTF8.self), signature: Base64.url.encode(token.signature))
    }

    /// Reads the text of one.
    /// - Returns: nil unless it is base64url of a JSON object, nothing, and base64url.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].isEmpty, text.utf8.count <= Self.longest,
            let header = Base64.url.decode(parts[0]), let signature = Base64.url.decode(parts[2]), !signature.isEmpty,
            case .object? = try? JSON(parsing: header)
        else { return nil }
        self.text = text
    }

    private static let longest = 1 << 14

    /// The token in the compact serialization.
    /// - Parameter credential: the one that was signed, its members in the order they had.
    public func token(of credential: JSON.Object) throws(VCJWTError) -> String {
        let payload = Base64.url.encode(try VCJWT.credentialWithClaims(credential).bytes())
        let parts = text.split(separator: ".")
        return "\(parts[0]).\(payload).\(parts[1])"
    }
}
