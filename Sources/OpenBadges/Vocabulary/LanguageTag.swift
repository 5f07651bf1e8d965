/// Open Badges 3.0 § LanguageCode: a language, with its script and region where they matter, as `en`, `zh-Hant` or `es-419`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    /// The tag as it was written.
    public let text: String

    /// - Returns: nil unless the text matches `^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`.
    public init?(_ text: String) {
        var subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
        guard let language = subtags.popFirst(), Self.isLanguage(language) else { return nil }
        if let script = subtags.first, Self.isScript(script) { subtags.removeFirst() }
        if let region = subtags.first, Self.isRegion(region) { subtags.removeFirst() }
        guard subtags.isEmpty else { return nil }
        self.text = text
    }

    /// The text.
    public var description: String { text }

    private static func isLanguage(_ subtag: Substring.UTF8View) -> Bool {
        (2...4).contains(subtag.count) && subtag.allSatisfy(\.isLowercaseLetter)
    }

    private static func isScript(_ subtag: Substring.UTF8View) -> Bool {
        subtag.count == 4 && subtag.prefix(1).allSatisfy(\.isUppercaseLetter)
            && subtag.dropFirst().allSatisfy(\.isLowercaseLetter)
    }

    private static func isRegion(_ subtag: Substring.UTF8View) -> Bool {
        subtag.count == 2 && subtag.allSatisfy(\.isUppercaseLetter)
            || subtag.count == 3 && subtag.allSatisfy(\.isDigit)
    }
}
