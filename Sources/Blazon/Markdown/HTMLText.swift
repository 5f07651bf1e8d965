extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Text as HTML takes it, in content and in quoted attributes alike; what no HTML document may hold becomes U+FFFD.
    mutating func appendEscaped(_ text: [UInt8]) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            let forbidden = byte < 0x20 || byte >= 0x7F ? HTMLText.forbiddenLength(in: text, at: index) : 0
            if forbidden > 0 {
                append("\u{FFFD}")
                index += forbidden
                continue
            }
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            default: append(byte)
            }
            index += 1
        }
    }

    mutating func appendEscaped(_ text: some StringProtocol) {
        appendEscaped(Array(text.utf8))
    }

    /// A quoted attribute's value that is an address.
    mutating func appendAddress(_ address: String) {
        appendEscaped(PercentCoding.encoded(address))
    }
}

private enum HTMLText {
    /// The length of a control character or noncharacter beginning here; 0 for all others.
    static func forbiddenLength(in text: [UInt8], at index: Int) -> Int {
        func next(_ distance: Int) -> UInt8 { index + distance < text.count ? text[index + distance] : 0 }
        switch text[index] {
        case 0x09, 0x0A, 0x0D: return 0
        case 0x00..<0x20, 0x7F: return 1
        case 0xC2: return next(1) < 0xA0 ? 2 : 0
        case 0xEF:
            let isNoncharacter =
                next(1) == 0xB7 && (0x90...0xAF).contains(next(2)) || next(1) == 0xBF && next(2) >= 0xBE
            return isNoncharacter ? 3 : 0
        case 0xF0...0xF4: return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? 4 : 0
        default: return 0
        }
    }
}
