extension ContextProcessor {
    /// Step 19 of Create Term Definition (API § 4.2.2).
    func setContainer(
        of definition: inout TermDefinition, for term: String, _ entries: JSON.Object
    ) throws(JSONLDError) {
        guard let value = entries["@container"] else { return }
        // 19.1), 19.2), 19.3)
        guard let container = TermDefinition.Container(value, allowing11: options.processingMode == .jsonLD11) else {
            throw JSONLDError(.invalidContainerMapping, term).within(term)
        }
        definition.container = container
        // 19.4)
        if container.contains(.type) {
            // 19.4.1), 19.4.2)
            switch definition.type {
            case nil: definition.type = .id
            case .id?, .vocab?: break
            default: throw JSONLDError(.invalidTypeMapping, term).within(term)
            }
        }
    }

    /// Steps 20 to 26 of Create Term Definition (API § 4.2.2): what a definition says besides its IRI and container.
    mutating func setMappings(
        of definition: inout TermDefinition, for term: String, _ entries: JSON.Object, in creation: inout TermCreation
    ) throws(JSONLDError) {
        let is10 = options.processingMode == .jsonLD10
        // 20)
        if let value = entries["@index"] {
            // 20.1), 20.2)
            guard !is10, definition.container.contains(.index), case .string(let index) = value,
                let iri = try expandIRI(index, in: &creation), iri.looksAbsolute
            else { throw JSONLDError(.invalidTermDefinition, term).within(term) }
            // 20.3)
            definition.index = index
        }
        // 21)
        if let context = entries["@context"] {
            // 21.1)
            guard !is10 else { throw JSONLDError(.invalidTermDefinition, term).within(term) }
            // 21.2), 21.3)
            try validate(context, ofTerm: term, in: creation)
            // 21.4)
            definition.context = context
            definition.baseURL = creation.terms.baseURL
        }
        // 22)
        if let value = entries["@language"], entries["@type"] == nil {
            // 22.1), 22.2)
            switch value {
            case .null: definition.language = .some(nil)
            case .string(let language): definition.language = language
            default: throw JSONLDError(.invalidLanguageMapping, term).within(term)
            }
        }
        // 23)
        if let value = entries["@direction"], entries["@type"] == nil {
            guard let direction = Self.direction(value) else {
                throw JSONLDError(.invalidBaseDirection, term).within(term)
            }
            definition.direction = direction
        }
        // 24)
        if let value = entries["@nest"] {
            // 24.1)
            guard !is10 else { throw JSONLDError(.invalidTermDefinition, term).within(term) }
            // 24.2)
            guard case .string(let nest) = value, [nil, .nest].contains(JSONLD.Keyword(nest)) else {
                throw JSONLDError(.invalidNestValue, term).within(term)
            }
            definition.nest = nest
        }
        // 25)
        if let value = entries["@prefix"] {
            // 25.1)
            let isName = !term.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
            guard !is10, isName else { throw JSONLDError(.invalidTermDefinition, term).within(term) }
            // 25.2)
            guard case .bool(let flag) = value else { throw JSONLDError(.invalidPrefixValue, term).within(term) }
            definition.isPrefix = flag
            // 25.3)
            if flag, case .keyword? = definition.iri { throw JSONLDError(.invalidTermDefinition, term).within(term) }
        }
        // 26)
        for member in entries.members {
            switch JSONLD.Keyword(member.name) {
            case .id, .reverse, .container, .context, .direction, .index, .language, .nest, .prefix, .protected, .type:
                continue
            default: throw JSONLDError(.invalidTermDefinition, term).within(term)
            }
        }
    }

    /// Step 21.3: a scoped context must be one that can be processed.
    private mutating func validate(
        _ context: JSON, ofTerm term: String, in creation: TermCreation
    ) throws(JSONLDError) {
        var terms = creation.terms
        terms.overridesProtected = true
        terms.propagates = true
        terms.validatesScopedContext = false
        do {
            _ = try process(context, in: ProcessedContext(creation.active, isShared: false), on: terms)
        } catch  where error.code == .contextOverflow {
            throw error.within("@context").within(term)
        } catch {
            throw error.recoded(.invalidScopedContext).within("@context").within(term)
        }
    }
}

extension TermDefinition.Container {
    /// Step 19.1: a keyword or an array of those that go together.
    init?(_ value: JSON, allowing11: Bool) {
        switch value {
        case .string(let text):
            guard let container = Self.named(text) else { return nil }
            if !allowing11 && !container.isDisjoint(with: [.graph, .id, .type]) { return nil }
            self = container
        case .array(let elements) where allowing11:
            self = []
            for element in elements {
                guard case .string(let text) = element, let container = Self.named(text) else { return nil }
                formUnion(container)
            }
            let kinds = subtracting(.set)
            let isOneKind = kinds.rawValue.nonzeroBitCount <= 1
            let isGraphMap = kinds == [.graph, .id] || kinds == [.graph, .index]
            guard !isEmpty, isOneKind || isGraphMap, !contains([.list, .set]) else { return nil }
        default: return nil
        }
    }

    private static func named(_ text: String) -> TermDefinition.Container? {
        switch JSONLD.Keyword(text) {
        case .graph: .graph
        case .id: .id
        case .index: .index
        case .language: .language
        case .list: .list
        case .set: .set
        case .type: .type
        default: nil
        }
    }
}
