/// Text as it may be shown on a terminal: no control character acts, and every character knows how many cells it fills.
package enum DisplayText {
    /// The text with whatever could steer a terminal, or reorder a line, replaced by a picture of itself.
    package static func neutralised(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.unicodeScalars.lazy.map(visible))
        return String(result)
    }

    /// One character of a source line as shown: a tab is four spaces.
    static func shown(_ character: Character) -> (text: String, cells: Int) {
        if character == "\t" { return ("    ", 4) }
        let text = neutralised(String(character))
        return (text, text.reduce(0) { $0 + cells(of: $1) })
    }

    /// Control characters, line separators, and what turns the direction of writing.
    static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"  // ␀ to ␟
        case 0x7F: "\u{2421}"
        default: steers(scalar) ? "\u{FFFD}" : scalar
        }
    }

    private static func cells(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        let total = scalars.reduce(0) { $0 + cells(of: $1) }
        // Joined emoji, flags and emoji with a variation selector are drawn as one wide picture.
        let isPicture = scalars.contains {
            [0x200D, 0xFE0F, 0x20E3].contains($0.value) || $0.properties.isEmojiModifier
        }
        if scalars.count > 1 && (isPicture || scalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }) {
            return min(total, 2)
        }
        return total
    }

    private static func cells(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }  // Hangul vowels and finals join their consonant
        return isWide(scalar) ? 2 : 1
    }

    /// East Asian Wide and Fullwidth, Unicode Standard Annex #11; emoji by their property.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default:
            scalar.properties.isEmojiPresentation
        }
    }
}
