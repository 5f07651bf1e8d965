/// Why bytes are not N-Quads, and where.
public struct NQuadsError: Error, Equatable, Sendable {
    /// What is wrong; the names in parentheses are those of the N-Quads grammar.
    public enum Code: String, CaseIterable, Sendable {
        /// Bytes that are not UTF-8 (RFC 3629 § 3).
        case invalidUTF8
        /// No IRI and no blank node where the subject stands.
        case noSubject
        /// No IRI where the predicate stands.
        case noPredicate
        /// No IRI, blank node or literal where the object stands.
        case noObject
        /// No full stop after the quad.
        case noFullStop
        /// Something after the full stop that is no comment.
        case trailingData
        /// A character that cannot stand in an IRI (`IRIREF`), written plainly or escaped.
        case invalidIRI
        /// An IRI without a scheme.
        case relativeIRI
        /// A backslash that begins no escape (`UCHAR`, `ECHAR`), or an escape for what is no character.
        case invalidEscape
        /// A literal whose line ends before it does (`STRING_LITERAL_QUOTE`).
        case unclosedLiteral
        /// A blank node without a well-formed label (`BLANK_NODE_LABEL`).
        case invalidLabel
        /// A malformed language tag (`LANGTAG`).
        case invalidLanguageTag
        /// More bytes than the budget has.
        case tooLarge
        /// More quads than the budget has.
        case tooManyQuads
    }

    /// What is wrong.
    public let code: Code
    /// Where, in bytes from the start.
    public let offset: Int
    /// The line, from 1. A line ends with a line feed.
    public let line: Int
    /// The place in the line, from 1, in code points.
    public let column: Int

    init(_ code: Code, at offset: Int, of bytes: UnsafeBufferPointer<UInt8>) {
        self.code = code
        self.offset = offset
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.line = line
        self.column = column
    }
}

extension NQuadsError: CustomStringConvertible {
    /// One line for a log: what and where.
    public var description: String {
        "\(code.headline) at line \(line), column \(column)"
    }
}

extension NQuadsError.Code {
    /// The fault in words.
    public var headline: String {
        switch self {
        case .invalidUTF8: "bytes that are not UTF-8"
        case .noSubject: "no IRI or blank node for the subject"
        case .noPredicate: "no IRI for the predicate"
        case .noObject: "no IRI, blank node or literal for the object"
        case .noFullStop: "no full stop after the quad"
        case .trailingData: "data after the full stop"
        case .invalidIRI: "character that cannot stand in an IRI"
        case .relativeIRI: "IRI without a scheme"
        case .invalidEscape: "unknown escape"
        case .unclosedLiteral: "literal that is not closed in its line"
        case .invalidLabel: "blank node without a label"
        case .invalidLanguageTag: "malformed language tag"
        case .tooLarge: "too many bytes"
        case .tooManyQuads: "too many quads"
        }
    }
}
