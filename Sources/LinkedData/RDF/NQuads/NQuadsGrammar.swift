extension NQuads {
    /// `(PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?`
    static func isBlankNodeLabel(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return false }
        return mayBeginLabel(first) && last != "." && scalars.allSatisfy { mayStandInLabel($0) || $0 == "." }
    }

    /// `[a-zA-Z]+ ('-' [a-zA-Z0-9]+)*`
    static func isLanguageTag(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, first.allSatisfy(isLetter) else { return false }
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { isLetter($0) || isDigit($0) } }
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// `PN_CHARS_U | [0-9]`
    static func mayBeginLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "A"..."Z", "a"..."z", "0"..."9", "_", ":": true
        case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{2FF}", "\u{370}"..."\u{37D}",
            "\u{37F}"..."\u{1FFF}", "\u{200C}"..."\u{200D}", "\u{2070}"..."\u{218F}", "\u{2C00}"..."\u{2FEF}",
            "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}", "\u{10000}"..."\u{EFFFF}":
            true
        default: false
        }
    }

    /// `PN_CHARS`
    static func mayStandInLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{B7}", "\u{300}"..."\u{36F}", "\u{203F}"..."\u{2040}": true
        default: mayBeginLabel(scalar)
        }
    }

    /// The characters `IRIREF` leaves out.
    static func mayStandInIRI(_ byte: UInt8) -> Bool {
        switch byte {
        case ...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
            false
        default: true
        }
    }

    /// `scheme ":"` (RFC 3986 § 3.1)
    static func hasScheme(_ iri: ArraySlice<UInt8>) -> Bool {
        guard let first = iri.first, isLetter(first) else { return false }
        let colon = iri.first { byte in
            switch byte {
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): false
            default: !isLetter(byte) && !isDigit(byte)
            }
        }
        return colon == UInt8(ascii: ":")
    }

    /// `ECHAR`, without the backslash.
    static func character(escapedBy letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): letter
        default: nil
        }
    }

    /// `HEX`
    static func hexValue(_ digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}
