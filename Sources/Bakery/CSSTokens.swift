/// A style sheet's tokens, with their places (CSS Syntax 3 § 4).
struct CSSTokens {
    enum Token: Equatable {
        case space
        case comment
        case string(String)
        case url(String)
        /// A string or address that never ends as it should.
        case bad
        /// In lower case.
        case function(String)
        /// In lower case.
        case word(String)
        /// In lower case.
        case atWord(String)
        case mark(UInt8)
    }

    private let bytes: [UInt8]
    private var offset = 0
    private(set) var tokens: [(token: Token, range: Range<Int>)] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while offset < bytes.count {
            let start = offset
            let token = next()
            tokens.append((token, start..<offset))
        }
    }

    private func byte(_ ahead: Int = 0) -> UInt8? {
        offset + ahead < bytes.count ? bytes[offset + ahead] : nil
    }

    private mutating func next() -> Token {
        let first = bytes[offset]
        if Self.isSpace(first) {
            skipSpace()
            return .space
        }
        if first == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") { return comment() }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return string() }
        if first == UInt8(ascii: "@") {
            offset += 1
            return startsName ? .atWord(name().lowercased()) : .mark(first)
        }
        if first == UInt8(ascii: "#"), startsName(1) {
            offset += 1
            _ = name()
            return .mark(first)
        }
        guard startsName else {
            offset += 1
            return .mark(first)
        }
        return wordLike()
    }

    /// § 4.3.4; digits count as names here, which changes no boundary that matters.
    private mutating func wordLike() -> Token {
        let name = name().lowercased()
        guard byte() == UInt8(ascii: "(") else { return .word(name) }
        offset += 1
        guard name == "url" else { return .function(name) }
        let opened = offset
        skipSpace()
        if byte() == UInt8(ascii: "\"") || byte() == UInt8(ascii: "'") {
            offset = opened
            return .function(name)
        }
        return address()
    }

    private mutating func comment() -> Token {
        offset += 2
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                offset += 2
                return .comment
            }
            offset += 1
        }
        return .comment
    }

    /// § 4.3.5
    private mutating func string() -> Token {
        let mark = bytes[offset]
        offset += 1
        var value: [UInt8] = []
        while let byte = byte() {
            if byte == mark {
                offset += 1
                return .string(String(decoding: value, as: UTF8.self))
            }
            if Self.isNewline(byte) { return .bad }
            if byte == UInt8(ascii: "\\") {
                if self.byte(1).map(Self.isNewline) ?? true {
                    offset += min(2, bytes.count - offset)
                } else {
                    value += escape()
                }
            } else {
                value.append(byte)
                offset += 1
            }
        }
        return .string(String(decoding: value, as: UTF8.self))
    }

    /// § 4.3.6: what `url(` begins without quotation marks.
    private mutating func address() -> Token {
        var value: [UInt8] = []
        while let byte = byte() {
            if byte == UInt8(ascii: ")") {
                offset += 1
                return .url(String(decoding: value, as: UTF8.self))
            }
            if Self.isSpace(byte) {
                skipSpace()
                guard self.byte() == UInt8(ascii: ")") || self.byte() == nil else { return badAddress() }
            } else if byte == UInt8(ascii: "\\") {
                guard let after = self.byte(1), !Self.isNewline(after) else { return badAddress() }
                value += escape()
            } else if "\"'(".utf8.contains(byte) || byte < 0x20 || byte == 0x7F {
                return badAddress()
            } else {
                value.append(byte)
                offset += 1
            }
        }
        return .url(String(decoding: value, as: UTF8.self))
    }

    /// § 4.3.14
    private mutating func badAddress() -> Token {
        while let byte = byte() {
            if byte == UInt8(ascii: "\\"), offset + 1 < bytes.count {
                _ = escape()
                continue
            }
            offset += 1
            if byte == UInt8(ascii: ")") { break }
        }
        return .bad
    }

    private mutating func name() -> String {
        var value: [UInt8] = []
        while let byte = byte() {
            if Self.isNamePart(byte) {
                value.append(byte)
                offset += 1
            } else if isEscape(0) {
                value += escape()
            } else {
                break
            }
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// § 4.3.7: at a backslash; always goes on.
    private mutating func escape() -> [UInt8] {
        offset += 1
        var digits = ""
        while digits.utf8.count < 6, let byte = byte(), let digit = Self.hexadecimal(byte) {
            digits.unicodeScalars.append(digit)
            offset += 1
        }
        if let value = UInt32(digits, radix: 16) {
            if byte() == 0x0D, byte(1) == 0x0A { offset += 1 }
            if let byte = byte(), Self.isSpace(byte) { offset += 1 }
            return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        }
        guard let byte = byte() else { return [] }
        offset += 1
        return [byte]
    }

    private var startsName: Bool { startsName(0) }

    private func startsName(_ ahead: Int) -> Bool {
        byte(ahead).map(Self.isNamePart) == true || isEscape(ahead)
    }

    private func isEscape(_ ahead: Int) -> Bool {
        byte(ahead) == UInt8(ascii: "\\") && byte(ahead + 1).map { !Self.isNewline($0) } == true
    }

    private mutating func skipSpace() {
        while let byte = byte(), Self.isSpace(byte) { offset += 1 }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || isNewline(byte)
    }

    private static func isNewline(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> Unicode.Scalar? {
        let scalar = Unicode.Scalar(byte)
        return scalar.properties.isASCIIHexDigit ? scalar : nil
    }
}
