import LinkedData

/// Work that an award was made for.
struct EvidenceView: TemplateView {
    let href: String
    /// Its name, or else its address as people write it.
    let text: String
    let description: String?

    static let shape = ViewShape<EvidenceView>(
        "evidence",
        [
            .text("href") { $0.href },
            .text("text") { $0.text },
            .optionalText("description") { $0.description },
        ])

    /// - Returns: nil for what is not on the web.
    init?(_ evidence: JSON) {
        guard let evidence = evidence.asObject, let url = evidence["id"]?.asText.flatMap(WebURL.init) else {
            return nil
        }
        href = url.text
        text = evidence["name"]?.asText ?? Self.written(url.text[...])
        description = evidence["description"]?.asText
    }

    /// Without scheme and final slash.
    private static func written(_ url: Substring) -> String {
        let rest = url.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
        return String(rest.last == UInt8(ascii: "/") ? rest.dropLast() : rest) ?? String(url)
    }
}
