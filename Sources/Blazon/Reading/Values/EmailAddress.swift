/// An e-mail address: one `@`, a local part, and a domain with a full stop.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64, text.utf8.count <= 254,
            text.unicodeScalars.allSatisfy({
                $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && !"<>()[],;:\\\"".unicodeScalars.contains($0)
                    && !$0.properties.isWhitespace
            }), !parts[0].hasPrefix("."), !parts[0].hasSuffix("."), !parts[0].contains("..")
        else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2,
            labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") && !$0.contains("_") })
        else { return nil }
        self.text = text
    }

    package var description: String { text }
}
