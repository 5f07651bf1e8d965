/// Why bytes are not JSON as we take it, and where.
public struct JSONError: Error, Equatable, Sendable {
    /// What is wrong. Two errors of one kind have the same code, whatever their text.
    public enum Code: String, CaseIterable, Sendable {
        /// The text ends before its value does (RFC 8259 § 2).
        case unexpectedEnd
        /// A character that cannot stand here, a comment for one (RFC 8259 § 2).
        case unexpectedCharacter
        /// A comma after which nothing comes (RFC 8259 §§ 4, 5).
        case trailingComma
        /// Something after the value (RFC 8259 § 2).
        case trailingData
        /// A byte order mark before the value (RFC 8259 § 8.1).
        case byteOrderMark
        /// A bare word other than `true`, `false` and `null` (RFC 8259 § 3).
        case invalidLiteral
        /// A number with a leading zero, without digits where they are needed, or with a sign too many (RFC 8259 § 6).
        case invalidNumber
        /// A backslash that begins none of the escapes (RFC 8259 § 7).
        case invalidEscape
        /// A control character that is not escaped (RFC 8259 § 7).
        case controlCharacter
        /// Half of a surrogate pair, which is no character (RFC 8259 § 8.2, RFC 7493 § 2.1).
        case loneSurrogate
        /// Bytes that are not UTF-8 (RFC 3629 § 3): overlong, a surrogate, above U+10FFFF, or cut short.
        case invalidUTF8
        /// A name that its object has already, compared after unescaping (RFC 7493 § 2.3).
        case duplicateName
        /// More levels of objects and arrays than the budget has.
        case tooDeep
        /// More bytes than the budget has.
        case tooLarge
        /// More members and elements than the budget has.
        case tooManyValues
    }

    /// What is wrong.
    public let code: Code
    /// Where, in bytes from the start.
    public let offset: Int
    /// The line, from 1. A line ends with a line feed.
    public let line: Int
    /// The place in the line, from 1, in code points.
    public let column: Int
    /// The member or element that is wrong, or the innermost object or array when it is none of its values.
    public let pointer: JSON.Pointer

    init(_ code: Code, at offset: Int, of bytes: UnsafeBufferPointer<UInt8>, pointer: JSON.Pointer) {
        self.code = code
        self.offset = offset
        self.pointer = pointer
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

extension JSONError: CustomStringConvertible {
    /// One line for a log: what, where, and in which value.
    public var description: String {
        "\(code.headline) at line \(line), column \(column)" + (pointer.isRoot ? "" : " in '\(pointer)'")
    }
}

extension JSONError.Code {
    /// The fault in words.
    public var headline: String {
        switch self {
        case .unexpectedEnd: "JSON ends too early"
        case .unexpectedCharacter: "character that cannot stand here"
        case .trailingComma: "comma after the last value"
        case .trailingData: "data after the JSON value"
        case .byteOrderMark: "byte order mark"
        case .invalidLiteral: "word other than true, false and null"
        case .invalidNumber: "malformed number"
        case .invalidEscape: "unknown escape"
        case .controlCharacter: "control character that is not escaped"
        case .loneSurrogate: "half of a surrogate pair"
        case .invalidUTF8: "bytes that are not UTF-8"
        case .duplicateName: "name that stands twice"
        case .tooDeep: "too many levels of objects and arrays"
        case .tooLarge: "too many bytes"
        case .tooManyValues: "too many members and elements"
        }
    }
}
