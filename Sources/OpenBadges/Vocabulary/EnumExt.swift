/// The standard terms of an extensible enumeration.
public protocol StandardTerm: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// An extensible enumeration of Open Badges 3.0 (`EnumExt`): a standard term or an extension of one's own.
public enum EnumExt<Term: StandardTerm>: Hashable, Sendable, CustomStringConvertible {
    /// A term of the standard.
    case standard(Term)
    /// An extension, `ext:` and a name.
    case ext(ExtensionTerm)

    /// - Returns: nil when the text is neither a standard term, letter for letter, nor an ``ExtensionTerm``.
    public init?(_ text: String) {
        if let term = Term(rawValue: text) {
            self = .standard(term)
        } else if let term = ExtensionTerm(text) {
            self = .ext(term)
        } else {
            return nil
        }
    }

    /// The term as documents write it.
    public var text: String {
        switch self {
        case .standard(let term): term.rawValue
        case .ext(let term): term.text
        }
    }

    /// The text.
    public var description: String { text }

    /// The standard terms as documents write them, in the standard's order.
    public static var standardTexts: [String] { Term.allCases.map(\.rawValue) }
}

/// An extension term of Open Badges 3.0: `ext:` and a name of ASCII letters, digits, `.`, `_` and, but not first, `-`.
///
/// The published pattern ``(ext:)[a-z|A-Z|0-9|.|-|_]+`` also finds itself inside longer texts, allows `|`, and misses
/// the hyphen that it names; these are the terms that both its pattern and its words allow.
public struct ExtensionTerm: Hashable, Sendable {
    /// The term with its `ext:`.
    public let text: String

    /// - Returns: nil when the text is not such a term.
    public init?(_ text: String) {
        let name = text.utf8.dropFirst(4)
        guard text.utf8.starts(with: "ext:".utf8), let first = name.first, first != UInt8(ascii: "-"),
            name.allSatisfy(Self.mayStand)
        else { return nil }
        self.text = text
    }

    private static func mayStand(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: byte.isDigit || byte.isLowercaseLetter || byte.isUppercaseLetter
        }
    }
}
