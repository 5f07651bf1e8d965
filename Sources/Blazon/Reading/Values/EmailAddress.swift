/// An e-mail address: one `@`, a local part, and a domain with a full stop.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil when the text is more than an address, or holds a character that means something else in a
    ///   `mailto:` address.
    package init?(_ text: String) {
        let parts = text.unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, String(parts[0]).utf8.count <= 64, text.utf8.count <= 254 else { return nil }
        let words = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isWordCharacter) }), labels.count >= 2,
            labels.allSatisfy({ label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && label.allSatisfy { $0 == "-" || Self.isLetterOrDigit($0) }
            })
        else { return nil }
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
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }
}
