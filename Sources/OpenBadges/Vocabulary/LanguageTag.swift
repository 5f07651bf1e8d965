/// Open Badges 3.0 § LanguageCode: a language, with its script and region where they matter, as `en`, `zh-Hant` or `es-419`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    /// The tag as it was written.
    public let text: String

    /// - Returns: nil unless the text matches `^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`.
    public init?(_ text: String) {
        guard text.wholeMatch(of: /[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?/) != nil else { return nil }
        self.text = text
    }

    /// The text.
    public var description: String { text }
}
