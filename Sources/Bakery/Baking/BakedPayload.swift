/// What is baked into an image: an award, in one version of the standard.
public struct BakedPayload: Hashable, Sendable {
    /// What an award is written as.
    public enum Form: Hashable, Sendable {
        /// A JSON object in UTF-8: an assertion, or a credential with its proof. Whether it is well-formed is not known here.
        case json([UInt8])
        /// A compact JWS: a signed assertion, or a credential as VC-JWT.
        case jws(String)
        /// The address of a hosted assertion and nothing else, as badges before 2.0 had it. It is read, and not written.
        case url(String)
    }

    /// The standard that says how it is baked.
    public let version: Version
    /// The award itself.
    public let form: Form
    /// The address of a hosted assertion, which an SVG says beside its JSON (Open Badges 2.0, Baking, § SVG). A PNG does not,
    /// and no other version does.
    public let hostedAt: String?

    /// An award to bake.
    ///
    /// White space around it is left out. Its line ends become line feeds in an SVG, as XML reads them.
    /// - Throws: `BakingError.unfit`: `notJSON` for what is no text between braces, `notJWS`, `notURL`.
    public init(_ version: Version, _ form: Form, hostedAt: String? = nil) throws(BakingError) {
        switch form {
        case .json(let bytes):
            let text = PayloadText.trimmed(bytes[...])
            guard PayloadText.isObject(text) else { throw .unfit(version, .notJSON) }
            self.form = .json(Array(text))
        case .jws(let text):
            guard PayloadText.isJWS(Array(text.utf8)) else { throw .unfit(version, .notJWS) }
            self.form = form
        case .url(let text):
            guard PayloadText.isURL(Array(text.utf8)) else { throw .unfit(version, .notURL) }
            self.form = form
        }
        guard hostedAt.map({ PayloadText.isURL(Array($0.utf8)) }) != false else { throw .unfit(version, .notURL) }
        self.version = version
        self.hostedAt = hostedAt
    }

    /// An award to bake from a text that is JSON or a compact JWS.
    /// - Throws: `BakingError.unfit`: `unknownForm`, `notJSON`, `notURL`.
    public init(_ version: Version, text: [UInt8], hostedAt: String? = nil) throws(BakingError) {
        guard let form = Form(text[...]) else { throw .unfit(version, .unknownForm) }
        try self.init(version, form, hostedAt: hostedAt)
    }

    /// What an image holds.
    init(reading version: Version, _ form: Form, hostedAt: String? = nil) {
        self.version = version
        self.form = form
        self.hostedAt = hostedAt
    }

    /// The award as text in UTF-8.
    public var text: [UInt8] {
        switch form {
        case .json(let bytes): bytes
        case .jws(let text), .url(let text): Array(text.utf8)
        }
    }
}

extension BakedPayload.Form {
    /// Tells forms apart as the bakers do: a brace begins JSON, a scheme an address, and two dots are in a JWS.
    init?(_ text: ArraySlice<UInt8>) {
        let text = PayloadText.trimmed(text)
        if text.first == UInt8(ascii: "{") {
            self = .json(Array(text))
        } else if PayloadText.isURL(Array(text)) {
            self = .url(String(decoding: text, as: UTF8.self))
        } else if PayloadText.isJWS(Array(text)) {
            self = .jws(String(decoding: text, as: UTF8.self))
        } else {
            return nil
        }
    }
}

/// What texts look like, before anybody reads them.
enum PayloadText {
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
        guard let first = text.firstIndex(where: { !XMLCursor.isSpace($0) }),
            let last = text.lastIndex(where: { !XMLCursor.isSpace($0) })
        else { return [] }
        return text[first...last]
    }

    static func isObject(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == UInt8(ascii: "{") && text.last == UInt8(ascii: "}")
            && text.allSatisfy { $0 >= 0x20 || XMLCursor.isSpace($0) }
            && String(validating: text, as: UTF8.self) != nil
    }

    /// RFC 7515 § 7.1; the signature may be empty, for it is not here that it is missed.
    static func isJWS(_ text: [UInt8]) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 3 && !parts[0].isEmpty && parts.allSatisfy { $0.allSatisfy(isBase64URL) }
    }

    static func isURL(_ text: [UInt8]) -> Bool {
        let isWeb = ["http://", "https://"].contains { scheme in
            text.count > scheme.utf8.count && text.prefix(scheme.utf8.count).map(lowercased).elementsEqual(scheme.utf8)
        }
        return isWeb && text.allSatisfy { 0x21...0x7E ~= $0 && !"\"<>\\^`{|}".utf8.contains($0) }
    }

    private static func isBase64URL(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= lowercased(byte)
            || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }
}
