/// A JSON value (RFC 8259) kept exactly: members in order, numbers as they were written, text by its bytes.
///
/// Two values are equal when they are written with the same bytes: the order of members counts, `1.0` is not `1`, and
/// composed text is not its decomposed twin.
public enum JSON: Sendable {
    /// Members in order, each name once.
    case object(Object)
    /// Values in order.
    case array([JSON])
    /// Text.
    case string(String)
    /// A number as it is written.
    case number(Number)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null
}

extension JSON: Hashable {
    /// Whether both are written with the same bytes.
    public static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
        case (.number(let left), .number(let right)): left == right
        case (.bool(let left), .bool(let right)): left == right
        case (.null, .null): true
        default: false
        }
    }

    /// Hashes the bytes of names, texts and numbers.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .object(let object):
            hasher.combine(0 as UInt8)
            hasher.combine(object)
        case .array(let elements):
            hasher.combine(1 as UInt8)
            hasher.combine(elements)
        case .string(let text):
            hasher.combine(2 as UInt8)
            text.hashBytes(into: &hasher)
        case .number(let number):
            hasher.combine(3 as UInt8)
            hasher.combine(number)
        case .bool(let value):
            hasher.combine(value ? 5 : 4 as UInt8)
        case .null:
            hasher.combine(6 as UInt8)
        }
    }
}

extension JSON: ExpressibleByStringLiteral {
    /// The text as a string.
    public init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSON: ExpressibleByIntegerLiteral {
    /// The integer as a number.
    public init(integerLiteral value: Int) {
        self = .number(Number(value))
    }
}

extension JSON: ExpressibleByBooleanLiteral {
    /// The truth value as such.
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension JSON: ExpressibleByArrayLiteral {
    /// The values in order.
    public init(arrayLiteral elements: JSON...) {
        self = .array(elements)
    }
}

extension JSON: ExpressibleByDictionaryLiteral {
    /// The members in order.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Object(elements))
    }
}
