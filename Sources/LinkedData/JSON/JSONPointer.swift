extension JSON {
    /// A place in a JSON value (RFC 6901): the names and indices that lead there.
    public struct Pointer: Sendable {
        /// The reference tokens (RFC 6901 § 3), unescaped, from the outermost.
        public private(set) var tokens: [String]

        /// The whole value.
        public static let root = Pointer(tokens: [])

        /// The place these tokens lead to; they are not escaped.
        public init(tokens: [String]) {
            self.tokens = tokens
        }

        /// Reads the string form (RFC 6901 § 3): nothing, or tokens that each begin with `/`, in which `~0` is `~` and
        /// `~1` is `/`.
        /// - Returns: nil when the text does not begin with `/`, or a `~` is followed by neither 0 nor 1.
        public init?(_ text: String) {
            tokens = []
            guard !text.utf8.isEmpty else { return }
            guard text.utf8.first == UInt8(ascii: "/") else { return nil }
            for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
                guard let token = Self.unescaped(part) else { return nil }
                tokens.append(token)
            }
        }

        /// Whether this is the whole value.
        public var isRoot: Bool { tokens.isEmpty }

        /// The member of this name in the object here.
        public func appending(_ name: String) -> Pointer {
            Pointer(tokens: tokens + [name])
        }

        /// The element at this index, from 0, in the array here.
        public func appending(_ index: Int) -> Pointer {
            Pointer(tokens: tokens + [String(index)])
        }

        private static func unescaped(_ part: Substring.UTF8View.SubSequence) -> String? {
            guard part.contains(UInt8(ascii: "~")) else { return String(Substring(part)) }
            var bytes: [UInt8] = []
            var rest = part
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "~") else {
                    bytes.append(byte)
                    continue
                }
                switch rest.popFirst() {
                case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
                case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
                default: return nil
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The value at a place (RFC 6901 § 4), or nil when there is none. The index `-` is after the last element, where no
    /// value is.
    public subscript(pointer: Pointer) -> JSON? {
        var value = self
        for token in pointer.tokens {
            switch value {
            case .object(let object):
                guard let member = object[token] else { return nil }
                value = member
            case .array(let elements):
                guard let index = Self.index(token), index < elements.count else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }

    /// array-index = %x30 / ( %x31-39 *(%x30-39) )
    static func index(_ token: String) -> Int? {
        let digits = token.utf8
        guard let first = digits.first, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            first != UInt8(ascii: "0") || digits.count == 1
        else { return nil }
        return Int(token)
    }
}

extension JSON.Pointer: Hashable {
    /// Whether both have the same tokens, byte for byte.
    public static func == (left: JSON.Pointer, right: JSON.Pointer) -> Bool {
        left.tokens.elementsEqual(right.tokens) { $0.hasSameBytes(as: $1) }
    }

    /// Hashes the bytes of the tokens.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(tokens.count)
        for token in tokens { token.hashBytes(into: &hasher) }
    }
}

extension JSON.Pointer: CustomStringConvertible {
    /// The string form (RFC 6901 § 3), `/criteria/narrative` for one.
    public var description: String {
        var bytes: [UInt8] = []
        for token in tokens {
            bytes.append(UInt8(ascii: "/"))
            for byte in token.utf8 {
                switch byte {
                case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
                case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
                default: bytes.append(byte)
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
