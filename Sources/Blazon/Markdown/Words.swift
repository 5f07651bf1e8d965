/// Prose as plain text.
enum Words {
    /// White space at the ends dropped, and single spaces between words.
    static func collapsed(_ text: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        var gap = false
        for byte in text {
            if byte <= 0x20 {
                gap = true
            } else {
                if gap && !result.isEmpty { result.append(UInt8(ascii: " ")) }
                gap = false
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Runs of letters and digits; in scripts written without spaces, each character of Chinese and Japanese.
    static func count(in text: String) -> Int {
        var count = 0
        var inWord = false
        for scalar in text.unicodeScalars {
            if isCharacterWord(scalar) {
                count += 1
                inWord = false
            } else if scalar.isASCII ? scalar.value > 0x20 : !scalar.properties.isWhitespace {
                let isLetter = scalar.isASCII ? isLetterOrDigit(scalar) : scalar.properties.isAlphabetic
                if !inWord && isLetter {
                    count += 1
                    inWord = true
                }
            } else {
                inWord = false
            }
        }
        return count
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    private static func isCharacterWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
