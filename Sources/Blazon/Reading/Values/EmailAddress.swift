/// An e-mail address: one `@`, a local part, and a domain with a full stop.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil when the text is more than an address, or holds a character that means something else in a
    ///   `mailto:` address.
    package init?(_ text: String) {
        guard text.utf8.count <= 254 else { return nil }
        var isLocal = true
        var localLength = 0
        var labels = 1
        // As after a full stop, at the beginning of a word or label.
        var previous: Unicode.Scalar = "."
        for scalar in text.unicodeScalars {
            switch scalar {
            case "@":
                guard isLocal, previous != "." else { return nil }
                isLocal = false
                previous = "."
                continue
            case ".":
                guard previous != ".", isLocal || previous != "-" else { return nil }
                if !isLocal { labels += 1 }
            case _ where isLocal: guard Self.isWordCharacter(scalar) else { return nil }
            case "-": guard previous != "." else { return nil }
            default: guard Self.isLetterOrDigit(scalar) else { return nil }
            }
            if isLocal { localLength += UTF8.width(scalar) }
            previous = scalar
        }
        guard !isLocal, localLength <= 64, labels >= 2, previous != ".", previous != "-" else { return nil }
        self.text = text
    }

    /// Where nobody ever reads mail (RFC 2606).
    static let standIn = EmailAddress(standingIn: "nobody@example.invalid")

    private init(standingIn text: String) {
        self.text = text
    }

    package var description: String { text }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || "!$&'*+-/=^_~".unicodeScalars.contains(scalar)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || isDigit(scalar) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }
}
