/// The meanings that are in force at a place of a document (API § 4.1, Active Context).
struct ActiveContext: Sendable {
    /// The term definitions.
    private(set) var terms: [ExactText: DefinedTerm] = [:]
    /// The base IRI; nil when there is none.
    var base: Base?
    /// The original base URL.
    let originalBase: Base?
    /// The vocabulary mapping.
    var vocab: String?
    /// The default language.
    var language: String?
    /// The default base direction.
    var direction: JSONLD.Direction?
    /// The previous context, when this one does not propagate.
    var previous: ProcessedContext?
    /// The terms that stand for the keywords that decide what a map is, most of them `type`, `id` and `value`.
    private(set) var typeAliases: [ExactText] = []
    private(set) var idAliases: [ExactText] = []
    private(set) var valueAliases: [ExactText] = []

    /// A base IRI and its parts.
    struct Base: Sendable {
        let text: String
        let reference: IRIReference

        init(_ text: String) {
            self.text = text
            reference = IRIReference(text)
        }
    }

    /// A newly-initialised active context.
    init(originalBase: Base?) {
        base = originalBase
        self.originalBase = originalBase
    }

    /// The definition of a term.
    func definition(of term: String) -> DefinedTerm? {
        terms[ExactText(term)]
    }

    /// Defines a term, or with nil makes it undefined.
    mutating func define(_ term: String, as new: DefinedTerm?) {
        let term = ExactText(term)
        let old = terms.updateValue(new, forTerm: term)
        if case .keyword(let keyword)? = old?.definition.iri { removeAlias(term, of: keyword) }
        if case .keyword(let keyword)? = new?.definition.iri { addAlias(term, of: keyword) }
    }

    private mutating func addAlias(_ term: ExactText, of keyword: JSONLD.Keyword) {
        switch keyword {
        case .type: typeAliases.append(term)
        case .id: idAliases.append(term)
        case .value: valueAliases.append(term)
        default: break
        }
    }

    private mutating func removeAlias(_ term: ExactText, of keyword: JSONLD.Keyword) {
        switch keyword {
        case .type: typeAliases.removeAll { $0 == term }
        case .id: idAliases.removeAll { $0 == term }
        case .value: valueAliases.removeAll { $0 == term }
        default: break
        }
    }

    /// Whether a key is `@type` or stands for it.
    func isType(_ key: String) -> Bool {
        Self.isKey(key, JSONLD.Keyword.type, in: typeAliases)
    }

    /// Whether a key is `@id` or stands for it.
    func isID(_ key: String) -> Bool {
        Self.isKey(key, JSONLD.Keyword.id, in: idAliases)
    }

    /// Whether a key is `@value` or stands for it.
    func isValue(_ key: String) -> Bool {
        Self.isKey(key, JSONLD.Keyword.value, in: valueAliases)
    }

    private static func isKey(_ key: String, _ keyword: JSONLD.Keyword, in aliases: [ExactText]) -> Bool {
        for alias in aliases where alias.text.hasSameBytes(as: key) { return true }
        return key.utf8.first == UInt8(ascii: "@") && key.hasSameBytes(as: keyword.rawValue)
    }

    /// Whether a term is protected, so that the context may not be nullified.
    var hasProtectedTerms: Bool {
        terms.values.contains { $0.definition.isProtected }
    }
}

extension ActiveContext {
    /// What a text that stands in a document is read as besides a term.
    enum Reading {
        /// A term or a name of the vocabulary: a property.
        case vocab
        /// A reference relative to the document: an `@id`.
        case documentRelative
        /// Either: an `@type`.
        case both

        var usesVocab: Bool { self != .documentRelative }
        var usesBase: Bool { self != .vocab }
    }

    /// IRI Expansion (API § 5.2.2) where no local context is being processed.
    /// - Returns: nil when the text is a term that is decoupled, or has the form of a keyword and is none.
    func expandIRI(_ value: String, as reading: Reading) -> ExpandedIRI? {
        // 1)
        if let keyword = JSONLD.Keyword(value) { return .keyword(keyword) }
        // 2)
        if JSONLD.Keyword.isLike(value) { return nil }
        // 4), 5)
        if let term = definition(of: value) {
            if case .keyword? = term.definition.iri { return term.definition.iri }
            if reading.usesVocab { return term.definition.iri }
        }
        // 6)
        let utf8 = value.utf8
        if let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon > utf8.startIndex {
            // 6.1)
            let prefix = value[..<colon]
            let suffix = value[utf8.index(after: colon)...]
            // 6.2)
            if prefix.utf8.elementsEqual(CollectionOfOne(UInt8(ascii: "_"))) || suffix.utf8.starts(with: "//".utf8) {
                return ExpandedIRI(value)
            }
            // 6.4)
            if let term = definition(of: String(prefix)), term.definition.isPrefix, let iri = term.definition.iri {
                return ExpandedIRI(iri.text + suffix)
            }
            // 6.5)
            if IRI.isScheme(prefix.utf8) { return ExpandedIRI(value) }
        }
        // 7)
        if reading.usesVocab, let vocab { return ExpandedIRI(vocab + value) }
        // 8)
        if reading.usesBase, let base { return ExpandedIRI(IRIReference(value).resolved(against: base.reference)) }
        // 9)
        return ExpandedIRI(value)
    }
}

/// An active context that is finished, and that documents share.
final class ProcessedContext: Sendable {
    let active: ActiveContext
    /// Whether it comes from options and remote contexts alone, and so serves other documents as well.
    let isShared: Bool

    init(_ active: ActiveContext, isShared: Bool) {
        self.active = active
        self.isShared = isShared
    }
}

extension [ExactText: DefinedTerm] {
    fileprivate mutating func updateValue(_ value: DefinedTerm?, forTerm term: ExactText) -> DefinedTerm? {
        guard let value else { return removeValue(forKey: term) }
        return updateValue(value, forKey: term)
    }
}
