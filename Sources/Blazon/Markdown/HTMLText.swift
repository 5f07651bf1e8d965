extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Text as HTML takes it, in content and in quoted attributes alike; what no HTML document may hold becomes U+FFFD.
    mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { text in
            var plain = 0
            var index = 0
            while index < text.count {
                guard let (length, reference) = HTMLText.exchange(in: text, at: index) else {
                    index += 1
                    continue
                }
                append(contentsOf: text[plain..<index])
                append(reference)
                index += length
                plain = index
            }
            append(contentsOf: text[plain...])
        }
    }

    mutating func appendEscaped(_ text: some StringProtocol) {
        appendEscaped(Array(text.utf8)[...])
    }

    /// A quoted attribute's value that is an address.
    mutating func appendAddress(_ address: String) {
        appendEscaped(PercentCoding.encoded(address)[...])
    }
}

private enum HTMLText {
    /// What must not stand as it is here, and what stands for it.
    static func exchange(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, reference: StaticString)?
    {
        switch text[index] {
        case UInt8(ascii: "&"): return (1, "&amp;")
        case UInt8(ascii: "<"): return (1, "&lt;")
        case UInt8(ascii: ">"): return (1, "&gt;")
        case UInt8(ascii: "\""): return (1, "&quot;")
        case 0x20..<0x7F: return nil
        default:
            let length = forbiddenLength(in: text, at: index)
            return length > 0 ? (length, "\u{FFFD}") : nil
        }
    }

    /// The length of a control character or noncharacter beginning here; 0 for all others.
    private static func forbiddenLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
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
