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
        return writer.finish()
    }
}

extension JSON.Object {
    /// The object as ``JSON/bytes(_:)`` writes it.
    public func bytes(_ options: JSON.WritingOptions = []) -> [UInt8] {
        JSON.object(self).bytes(options)
    }
}

private struct JSONWriter {
    private var bytes: [UInt8] = []
    private var depth = 0
    private let isPretty: Bool
    private let isHTMLSafe: Bool

    init(options: JSON.WritingOptions) {
        isPretty = options.contains(.pretty)
        isHTMLSafe = options.contains(.htmlSafe)
    }

    consuming func finish() -> [UInt8] {
        if isPretty { bytes.append(UInt8(ascii: "\n")) }
        return bytes
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .object(let object):
            write(object.members, between: UInt8(ascii: "{"), and: UInt8(ascii: "}")) { writer, member in
                writer.write(member.name)
                writer.bytes.append(UInt8(ascii: ":"))
                if writer.isPretty { writer.bytes.append(UInt8(ascii: " ")) }
                writer.write(member.value)
            }
        case .array(let elements):
            write(elements, between: UInt8(ascii: "["), and: UInt8(ascii: "]")) { $0.write($1) }
        case .string(let text): write(text)
        case .number(let number): bytes.append(contentsOf: number.lexeme.utf8)
        case .bool(true): bytes.append(contentsOf: "true".utf8)
        case .bool(false): bytes.append(contentsOf: "false".utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        }
    }

    private mutating func write<Item>(
        _ items: [Item], between open: UInt8, and close: UInt8, item write: (inout JSONWriter, Item) -> Void
    ) {
        bytes.append(open)
        depth += 1
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            breakLine()
            write(&self, item)
        }
        depth -= 1
        if !items.isEmpty { breakLine() }
        bytes.append(close)
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// Copies runs of plain bytes whole; most strings are one run.
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var runStart = 0
            var index = 0
            while index < utf8.count {
                let length = Self.alwaysStands(utf8[index]) ? 0 : lengthToEscape(at: index, in: utf8)
                if length == 0 {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: utf8[runStart..<index])
                escape(utf8[index + length - 1])
                index += length
                runStart = index
            }
            bytes.append(contentsOf: utf8[runStart...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// One bit for each byte below 64 that must perhaps be escaped.
    private static let suspects: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

    /// Most of any text need not be looked at twice.
    private static func alwaysStands(_ byte: UInt8) -> Bool {
        byte < 64 ? suspects &>> UInt64(byte) & 1 == 0 : byte != UInt8(ascii: "\\") && byte != 0xE2
    }

    /// How many bytes from here make a character that must be escaped; 0 when this one may stand.
    private func lengthToEscape(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        switch utf8[index] {
        case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isHTMLSafe ? 1 : 0
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
        case 0xE2: isHTMLSafe && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    /// - Parameter byte: an ASCII character, or the last byte of U+2028 or U+2029.
    private mutating func escape(_ byte: UInt8) {
        let escaped: StaticString =
            switch byte {
            case UInt8(ascii: "\""): #"\""#
            case UInt8(ascii: "\\"): #"\\"#
            case 0x08: #"\b"#
            case 0x09: #"\t"#
            case 0x0A: #"\n"#
            case 0x0C: #"\f"#
            case 0x0D: #"\r"#
            case 0xA8: #"\u2028"#
            case 0xA9: #"\u2029"#
            default: #"\u00"#
            }
        bytes.append(contentsOf: UnsafeBufferPointer(start: escaped.utf8Start, count: escaped.utf8CodeUnitCount))
        if escaped.utf8CodeUnitCount == 4 {
            bytes.append(hexDigit(byte >> 4))
            bytes.append(hexDigit(byte & 0x0F))
        }
    }

    private func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
