/// An absolute IRI (RFC 3987) in the form it was written; equal only byte for byte, as RDF demands.
public struct IRI: Sendable, CustomStringConvertible {
    /// The IRI as it was written.
    public let text: String

    /// - Returns: nil when the text does not begin with a scheme and a colon, has a number sign in its fragment, or holds
    ///   white space, a control character or one of ``<>"{}|\^` ``.
    public init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(text.utf8[..<colon]),
            text.utf8.allSatisfy(Self.isPlain) || text.unicodeScalars.allSatisfy(Self.mayStand)
        else { return nil }
        if let hash = text.utf8.lastIndex(of: UInt8(ascii: "#")),
            text.utf8[..<hash].contains(UInt8(ascii: "#"))
        {
            return nil
        }
        self.text = text
    }

    /// The text.
    public var description: String { text }

    /// scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
    static func isScheme(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, isLetter(first) else { return false }
        return text.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            default: isLetter(byte)
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Bytes that stand in nearly every IRI; those with others are looked at more closely.
    private static func isPlain(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "-")...UInt8(ascii: ":")).contains(byte) || byte == UInt8(ascii: "#")
    }

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
        hasher.combine(text)
    }
}

extension JSON {
    /// The IRI as a string.
    public init(_ iri: IRI) {
        self = .string(iri.text)
    }
}
