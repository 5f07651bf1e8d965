/// The definitions of one context definition while its terms are created: the `active context`, `local context`,
/// `defined` and what else Create Term Definition is passed (API § 4.2.2).
struct TermCreation {
    /// The active context so far.
    var active: ActiveContext
    /// Whether a term is defined, or being defined.
    var defined: [ExactText: Bool] = [:]
    let isProtected: Bool
    let terms: ContextProcessor.Terms
    /// The names of the local context that are terms, in order.
    private(set) var names: [ExactText] = []
    private var entries: [ExactText: JSON] = [:]

    init(
        _ active: ActiveContext, from local: JSON.Object, isProtected: Bool, on terms: ContextProcessor.Terms
    ) {
        self.active = active
        self.isProtected = isProtected
        self.terms = terms
        for member in local.members {
            let name = ExactText(member.name)
            entries[name] = member.value
            switch JSONLD.Keyword(member.name) {
            case .base, .direction, .import, .language, .propagate, .protected, .version, .vocab: break
            default: names.append(name)
            }
        }
    }

    /// The local context's entry of a name.
    subscript(name: String) -> JSON? {
        entries[ExactText(name)]
    }

    /// Whether the local context defines a name that is not yet defined.
    func awaits(_ name: String) -> Bool {
        let name = ExactText(name)
        return entries[name] != nil && defined[name] != true
    }
}

extension ContextProcessor {
    /// Create Term Definition (API § 4.2.2). What is wrong is placed at the term; the terms it depends on place theirs.
    mutating func createTermDefinition(_ term: String, in creation: inout TermCreation) throws(JSONLDError) {
        // 1)
        switch creation.defined[ExactText(term)] {
        case true?: return
        case false?: throw JSONLDError(.cyclicIRIMapping, term).within(term)
        case nil: break
        }
        // 2)
        guard !term.isEmpty else { throw JSONLDError(.invalidTermDefinition).within(term) }
        creation.defined[ExactText(term)] = false
        // 3)
        let value = creation[term] ?? .null
        try spend(terms: 1)
        try enterTerm()
        defer { leaveTerm() }
        try define(term, as: value, in: &creation)
    }

    private mutating func define(
        _ term: String, as value: JSON, in creation: inout TermCreation
    ) throws(JSONLDError) {
        let is10 = options.processingMode == .jsonLD10
        // 4)
        if term.hasSameBytes(as: "@type") {
            guard !is10, Self.mayRedefineType(value) else { throw JSONLDError(.keywordRedefinition, term).within(term) }
        } else if JSONLD.Keyword(term) != nil {
            // 5)
            throw JSONLDError(.keywordRedefinition, term).within(term)
        } else if JSONLD.Keyword.isLike(term) {
            return
        }
        // 6)
        let previous = creation.active.definition(of: term)
        creation.active.define(term, as: nil)
        // 7), 8), 9)
        let entries: JSON.Object
        var isSimple = false
        switch value {
        case .null: entries = ["@id": .null]
        case .string(let text):
            entries = ["@id": .string(text)]
            isSimple = true
        case .object(let object): entries = object
        default: throw JSONLDError(.invalidTermDefinition, term).within(term)
        }
        // 10)
        var definition = TermDefinition()
        definition.isProtected = creation.isProtected
        // 11)
        if let value = entries["@protected"] {
            guard !is10 else { throw JSONLDError(.invalidTermDefinition, term).within(term) }
            guard case .bool(let flag) = value else { throw JSONLDError(.invalidProtectedValue, term).within(term) }
            definition.isProtected = flag
        }
        // 12)
        if let value = entries["@type"] {
            definition.type = try typeMapping(value, of: term, in: &creation)
        }
        if let value = entries["@reverse"] {
            // 13)
            guard try setReverse(value, of: &definition, for: term, entries, in: &creation) else { return }
        } else {
            // 14) to 18)
            guard try setIRI(of: &definition, for: term, entries, isSimple: isSimple, in: &creation) else { return }
            // 19)
            try setContainer(of: &definition, for: term, entries)
        }
        try spend(bytes: definition.iri?.text.utf8.count ?? 0)
        // 20) to 26) For reverse properties too, which the suite asks for (t0131) and step 13.7 does not.
        try setMappings(of: &definition, for: term, entries, in: &creation)
        // 27) Asked of reverse properties too, though step 13.7 does not: else `@reverse` would undo protection.
        if !creation.terms.overridesProtected, let previous, previous.definition.isProtected {
            // 27.1)
            guard definition.isSame(as: previous.definition) else {
                throw JSONLDError(.protectedTermRedefinition, term).within(term)
            }
            // 27.2)
            creation.active.define(term, as: previous)
        } else {
            // 28)
            creation.active.define(term, as: DefinedTerm(definition))
        }
        creation.defined[ExactText(term)] = true
    }

    /// Step 4: what may be said of `@type`.
    private static func mayRedefineType(_ value: JSON) -> Bool {
        guard case .object(let object) = value, !object.members.isEmpty else { return false }
        return object.members.allSatisfy { member in
            switch member.name {
            case "@container": member.value == "@set"
            case "@protected": true
            default: false
            }
        }
    }

    /// Step 12.
    private mutating func typeMapping(
        _ value: JSON, of term: String, in creation: inout TermCreation
    ) throws(JSONLDError) -> TermDefinition.TypeMapping {
        // 12.1)
        guard case .string(let text) = value else { throw JSONLDError(.invalidTypeMapping, term).within(term) }
        // 12.2), 12.3), 12.4)
        let is11 = options.processingMode == .jsonLD11
        switch try expandIRI(text, in: &creation) {
        case .keyword(.id)?: return .id
        case .keyword(.vocab)?: return .vocab
        case .keyword(.json)? where is11: return .json
        case .keyword(.none)? where is11: return .none
        case let iri? where iri.looksAbsolute: return .datatype(iri)
        default: throw JSONLDError(.invalidTypeMapping, text).within(term)
        }
    }

    /// Step 13.
    /// - Returns: false when the term is left undefined.
    private mutating func setReverse(
        _ value: JSON, of definition: inout TermDefinition, for term: String, _ entries: JSON.Object,
        in creation: inout TermCreation
    ) throws(JSONLDError) -> Bool {
        // 13.1)
        guard entries["@id"] == nil, entries["@nest"] == nil else {
            throw JSONLDError(.invalidReverseProperty, term).within(term)
        }
        // 13.2)
        guard case .string(let text) = value else { throw JSONLDError(.invalidIRIMapping, term).within(term) }
        // 13.3)
        if JSONLD.Keyword.isLike(text) { return false }
        // 13.4)
        definition.iri = try expandIRI(text, in: &creation)
        switch definition.iri {
        case .blankNode?: break
        case let iri? where iri.looksAbsolute: break
        default: throw JSONLDError(.invalidIRIMapping, text).within(term)
        }
        // 13.5)
        switch entries["@container"] {
        case nil, .null?: break
        case "@set"?: definition.container = .set
        case "@index"?: definition.container = .index
        default: throw JSONLDError(.invalidReverseProperty, term).within(term)
        }
        // 13.6)
        definition.isReverse = true
        return true
    }

    /// Steps 14 to 18: the IRI mapping.
    /// - Returns: false when the term is left undefined.
    private mutating func setIRI(
        of definition: inout TermDefinition, for term: String, _ entries: JSON.Object, isSimple: Bool,
        in creation: inout TermCreation
    ) throws(JSONLDError) -> Bool {
        let utf8 = term.utf8
        let colon = utf8.dropFirst().firstIndex(of: UInt8(ascii: ":"))
        let hasSlash = utf8.contains(UInt8(ascii: "/"))
        if let value = entries["@id"], !Self.isString(value, term) {
            // 14)
            switch value {
            // 14.1)
            case .null: return true
            // 14.2)
            case .string(let text):
                // 14.2.2)
                if JSONLD.Keyword(text) == nil && JSONLD.Keyword.isLike(text) { return false }
                // 14.2.3)
                let iri = try expandIRI(text, in: &creation)
                definition.iri = iri
                switch iri {
                case .keyword(.context)?: throw JSONLDError(.invalidKeywordAlias, term).within(term)
                case .keyword?, .blankNode?: break
                case let iri? where iri.looksAbsolute: break
                default: throw JSONLDError(.invalidIRIMapping, text).within(term)
                }
                // 14.2.4)
                if utf8.dropLast().dropFirst().contains(UInt8(ascii: ":")) || hasSlash {
                    creation.defined[ExactText(term)] = true
                    guard try expandIRI(term, in: &creation) == iri else {
                        throw JSONLDError(.invalidIRIMapping, term).within(term)
                    }
                }
                // 14.2.5)
                if colon == nil, utf8.first != UInt8(ascii: ":"), !hasSlash, isSimple {
                    definition.isPrefix = iri.map(Self.mayBeginCompactIRI) ?? false
                }
            // 14.2.1)
            default: throw JSONLDError(.invalidIRIMapping, term).within(term)
            }
        } else if let colon {
            // 15)
            let prefix = String(term[..<colon])
            // 15.1)
            if creation.awaits(prefix) { try createTermDefinition(prefix, in: &creation) }
            if let iri = creation.active.definition(of: prefix)?.definition.iri {
                // 15.2)
                definition.iri = ExpandedIRI(iri.text + term[utf8.index(after: colon)...])
            } else {
                // 15.3)
                definition.iri = ExpandedIRI(term)
            }
        } else if hasSlash {
            // 16)
            definition.iri = creation.active.expandIRI(term, as: .vocab)
            guard definition.iri?.looksAbsolute == true else {
                throw JSONLDError(.invalidIRIMapping, term).within(term)
            }
        } else if term.hasSameBytes(as: "@type") {
            // 17)
            definition.iri = .keyword(.type)
        } else if let vocab = creation.active.vocab {
            // 18)
            definition.iri = ExpandedIRI(vocab + term)
        } else {
            throw JSONLDError(.invalidIRIMapping, term).within(term)
        }
        return true
    }

    private static func isString(_ value: JSON, _ text: String) -> Bool {
        guard case .string(let string) = value else { return false }
        return string.hasSameBytes(as: text)
    }

    /// Whether an IRI ends as a namespace does, with one of RFC 3986's gen-delims, or is a blank node.
    private static func mayBeginCompactIRI(_ iri: ExpandedIRI) -> Bool {
        switch iri {
        case .blankNode: true
        case .keyword: false
        case .iri, .malformed:
            switch iri.text.utf8.last.map(Unicode.Scalar.init) {
            case ":", "/", "?", "#", "[", "]", "@": true
            default: false
            }
        }
    }

    /// IRI Expansion (API § 5.2.2) with a local context: what the value depends on is defined first.
    mutating func expandIRI(_ value: String, in creation: inout TermCreation) throws(JSONLDError) -> ExpandedIRI? {
        // 1), 2)
        if JSONLD.Keyword.isLike(value) { return creation.active.expandIRI(value, as: .vocab) }
        // 3)
        if creation.awaits(value) { try createTermDefinition(value, in: &creation) }
        // 4), 5)
        if let term = creation.active.definition(of: value) { return term.definition.iri }
        // 6.3)
        let utf8 = value.utf8
        if let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon > utf8.startIndex {
            let prefix = String(value[..<colon])
            if !prefix.hasSameBytes(as: "_"), !utf8[colon...].starts(with: "://".utf8), creation.awaits(prefix) {
                try createTermDefinition(prefix, in: &creation)
            }
        }
        return creation.active.expandIRI(value, as: .vocab)
    }
}
