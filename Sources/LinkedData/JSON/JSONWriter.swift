extension JSON {
    /// How a value is written.
    public struct WritingOptions: OptionSet, Sendable {
        /// The options as bits.
        public let rawValue: UInt8

        /// The options of these bits.
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// For files and eyes: a member or an element a line, two spaces a level, a line feed at the end.
        public static let pretty = WritingOptions(rawValue: 1)

        /// For an HTML `script` element: `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that no text can end the
        /// element or open a comment. The value read back is the same.
        public static let htmlSafe = WritingOptions(rawValue: 2)
    }

    /// The value in UTF-8, without white space unless `pretty`, escaping only what RFC 8259 § 7 demands unless `htmlSafe`.
    public func bytes(_ options: WritingOptions = []) -> [UInt8] {
        var writer = JSONWriter(options: options)
        writer.write(self)
        return writer.bytes
    }
}

extension JSON.Object {
    /// The object as ``JSON/bytes(_:)`` writes it.
    public func bytes(_ options: JSON.WritingOptions = []) -> [UInt8] {
        JSON.object(self).bytes(options)
    }
}

private struct JSONWriter: ~Copyable {
    private var output: JSONOutput
    private var depth = 0
    private let isPretty: Bool

    init(options: JSON.WritingOptions) {
        output = JSONOutput(isHTMLSafe: options.contains(.htmlSafe))
        isPretty = options.contains(.pretty)
    }

    var bytes: [UInt8] {
        mutating get {
            if isPretty { output.write(UInt8(ascii: "\n")) }
            return output.bytes
        }
    }

    mutating func write(_ value: borrowing JSON) {
        switch value {
        case .object(let object):
            output.write(UInt8(ascii: "{"))
            depth += 1
            for place in object.members.indices {
                separate(place)
                output.write(string: object.members[place].name)
                output.write(UInt8(ascii: ":"))
                if isPretty { output.write(UInt8(ascii: " ")) }
                write(object.members[place].value)
            }
            close(UInt8(ascii: "}"), isEmpty: object.members.isEmpty)
        case .array(let elements):
            output.write(UInt8(ascii: "["))
            depth += 1
            for place in elements.indices {
                separate(place)
                write(elements[place])
            }
            close(UInt8(ascii: "]"), isEmpty: elements.isEmpty)
        case .string(let text): output.write(string: text)
        case .number(let number): output.write(plain: number.lexeme)
        case .bool(true): output.write("true")
        case .bool(false): output.write("false")
        case .null: output.write("null")
        }
    }

    @inline(__always)
    private mutating func separate(_ place: Int) {
        if place > 0 { output.write(UInt8(ascii: ",")) }
        breakLine()
    }

    @inline(__always)
    private mutating func close(_ bracket: UInt8, isEmpty: Bool) {
        depth -= 1
        if !isEmpty { breakLine() }
        output.write(bracket)
    }

    @inline(__always)
    private mutating func breakLine() {
        guard isPretty else { return }
        output.write(UInt8(ascii: "\n"))
        output.write(spaces: 2 * depth)
    }
}
