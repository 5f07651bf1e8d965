/// An absolute IRI (RFC 3987) in the form it was written; equal only byte for byte, as RDF demands.
public struct IRI: Sendable, CustomStringConvertible {
    /// The IRI as it was written.
    public let text: String

    /// - Returns: nil when the text does not begin with a scheme and a colon, has a number sign in its fragment, or holds
    ///   white space, a control character or one of ``<>"{}|\^` ``.
    public init?(_ text: String) {
        switch text.withBytes(Self.look) {
        case .isIRI: break
        case .isIRIInASCII where text.unicodeScalars.allSatisfy(Self.mayStand): break
        default: return nil
        }
        self.text = text
    }

    /// The text.
    public var description: String { text }

    /// scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
    static func isScheme(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, isLetter(first) else { return false }
        return text.allSatisfy(isSchemeCharacter)
    }

    private static func isSchemeCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: isLetter(byte)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private enum Look {
        case isNoIRI
        case isIRI
        /// As far as its ASCII goes; other characters must be looked at, too.
        case isIRIInASCII
    }

    /// Looks at each byte once: IRIs are long, and many.
    private static func look(at bytes: UnsafeBufferPointer<UInt8>) -> Look {
        guard let first = bytes.first, isLetter(first) else { return .isNoIRI }
        let (low, high) = standing
        var isInScheme = true
        var isInFragment = false
        var isASCII = true
        for byte in bytes {
            if byte >= 0x80 {
                isASCII = false
            } else if (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 == 0 {
                return .isNoIRI
            }
            if byte == UInt8(ascii: "#") {
                if isInFragment { return .isNoIRI }
                isInFragment = true
            }
            if isInScheme {
                if byte == UInt8(ascii: ":") {
                    isInScheme = false
                } else if !isSchemeCharacter(byte) {
                    return .isNoIRI
                }
            }
        }
        if isInScheme { return .isNoIRI }
        return isASCII ? .isIRI : .isIRIInASCII
    }

    /// A bit for each ASCII character that may stand in an IRI, of those below 64 and of the others.
    private static let standing: (UInt64, UInt64) = {
        let bits = { (bytes: Range<UInt8>) in
            bytes.reduce(UInt64(0)) { mayStand(Unicode.Scalar($1)) ? $0 | 1 << UInt64($1 & 63) : $0 }
        }
        return (bits(0..<64), bits(64..<128))
    }()

    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "\"", "{", "}", "|", "\\", "^", "`": false
        case "!"..."~": true
        default: scalar > "\u{9F}" && !scalar.properties.isWhitespace
        }
    }
}

extension IRI: Hashable {
    /// Whether both are the same bytes.
    public static func == (left: IRI, right: IRI) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    /// Equal bytes hash equally.
    public func hash(into hasher: inout Hasher) {
        text.hashBytes(into: &hasher)
    }
}

extension JSON {
    /// The IRI as a string.
    public init(_ iri: IRI) {
        self = .string(iri.text)
    }
}
