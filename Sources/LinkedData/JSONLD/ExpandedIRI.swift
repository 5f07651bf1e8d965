/// What a term, a compact IRI or a relative reference stands for (API § 5.2, IRI Expansion). It is looked at once, here;
/// what comes after only asks which case it is.
enum ExpandedIRI: Hashable, Sendable {
    /// A keyword.
    case keyword(JSONLD.Keyword)
    /// A well-formed absolute IRI.
    case iri(IRI)
    /// A blank node identifier, `_:` and all.
    case blankNode(ExactText)
    /// A reference that stayed relative, or an IRI with characters no IRI has: RDF has no place for it.
    case malformed(ExactText)

    /// What a text without any mapping is.
    init(_ text: String) {
        if let iri = IRI(text) {
            self = .iri(iri)
        } else if text.utf8.starts(with: "_:".utf8) {
            self = .blankNode(ExactText(text))
        } else if let keyword = JSONLD.Keyword(text) {
            self = .keyword(keyword)
        } else {
            self = .malformed(ExactText(text))
        }
    }

    /// As expanded JSON-LD writes it.
    var text: String {
        switch self {
        case .keyword(let keyword): keyword.rawValue
        case .iri(let iri): iri.text
        case .blankNode(let text), .malformed(let text): text.text
        }
    }

    /// Whether the specification takes the text for an absolute IRI, in which it asks for a colon alone.
    var looksAbsolute: Bool {
        switch self {
        case .iri: true
        case .malformed(let text): text.text.utf8.dropFirst().contains(UInt8(ascii: ":"))
        case .keyword, .blankNode: false
        }
    }
}
