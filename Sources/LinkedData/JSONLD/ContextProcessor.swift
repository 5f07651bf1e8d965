/// Context Processing (API § 4.1.2), with what it has learnt: documents loaded and contexts processed.
struct ContextProcessor: Sendable {
    let options: JSONLD.Options
    let loader: any JSONLD.DocumentLoader
    private(set) var cache = ContextCache()
    /// Term definitions made and copied for the present document.
    private var terms = 0
    /// Term definitions that the present one is within.
    private var depth = 0

    init(options: JSONLD.Options, loader: any JSONLD.DocumentLoader) {
        self.options = options
        self.loader = loader
    }

    /// Forgets what served one document alone.
    mutating func finishDocument() {
        cache.dropTransient()
        terms = 0
    }

    /// How a local context is met: the parameters of the algorithm that have defaults.
    struct Terms: Sendable {
        /// Against which the context's references are resolved.
        var baseURL: String?
        /// The URLs of the contexts that led here.
        var remoteContexts: [ExactText] = []
        var overridesProtected = false
        var propagates = true
        var validatesScopedContext = true
        /// Whether the local context is the same for every document.
        var isShared = false
    }

    /// Context Processing (API § 4.1.2).
    mutating func process(
        _ local: JSON, in active: ProcessedContext, on terms: Terms
    ) throws(JSONLDError) -> ProcessedContext {
        // 1)
        var result = active
        var propagates = terms.propagates
        // 2)
        if case .object(let object) = local, let value = object["@propagate"] {
            guard case .bool(let flag) = value else {
                throw JSONLDError(.invalidPropagateValue).within("@propagate")
            }
            propagates = flag
        }
        // 3)
        if !propagates && result.active.previous == nil {
            var draft = result.active
            draft.previous = active
            result = ProcessedContext(draft, isShared: active.isShared && terms.isShared)
        }
        // 4)
        guard case .array(let contexts) = local else {
            return try process(item: local, in: result, on: terms, propagates: propagates)
        }
        // 5)
        for (index, context) in contexts.enumerated() {
            do {
                result = try process(item: context, in: result, on: terms, propagates: propagates)
            } catch {
                throw error.within(index)
            }
        }
        // 6)
        return result
    }

    private mutating func process(
        item context: JSON, in result: ProcessedContext, on terms: Terms, propagates: Bool
    ) throws(JSONLDError) -> ProcessedContext {
        switch context {
        // 5.1)
        case .null:
            // 5.1.1) Asks the result so far, not the context at the start: what the same array protected stays so.
            guard terms.overridesProtected || !result.active.hasProtectedTerms else {
                throw JSONLDError(.invalidContextNullification)
            }
            // 5.1.2)
            var initial = ActiveContext(originalBase: result.active.originalBase)
            if !propagates { initial.previous = result }
            return ProcessedContext(initial, isShared: result.isShared && terms.isShared)
        // 5.2)
        case .string(let reference):
            return try process(reference: reference, in: result, on: terms)
        // 5.4)
        case .object(let definition):
            return try process(definition, in: result, on: terms)
        // 5.3)
        default:
            throw JSONLDError(.invalidLocalContext)
        }
    }

    /// Step 5.2: a context by its URL.
    private mutating func process(
        reference: String, in result: ProcessedContext, on terms: Terms
    ) throws(JSONLDError) -> ProcessedContext {
        let isFirst = terms.remoteContexts.isEmpty && terms.validatesScopedContext && !terms.overridesProtected
        if isFirst, let known = cache.context(from: result, by: reference, relativeTo: terms.baseURL) { return known }
        // 5.2.1)
        guard let url = IRI(resolve(reference, against: terms.baseURL)) else {
            throw JSONLDError(.loadingDocumentFailed, reference)
        }
        let name = ExactText(url.text)
        // 5.2.2)
        if !terms.validatesScopedContext && terms.remoteContexts.contains(name) { return result }
        // 5.2.3)
        guard terms.remoteContexts.count < options.budget.contexts else {
            throw JSONLDError(.contextOverflow, url.text)
        }
        // 5.2.4), 5.2.5)
        let loaded = try load(url)
        // 5.2.6)
        var inner = terms
        inner.baseURL = loaded.documentURL.text
        inner.remoteContexts.append(name)
        inner.propagates = true
        inner.isShared = true
        let processed: ProcessedContext
        do {
            processed = try process(loaded.context, in: result, on: inner)
        } catch {
            throw error.atUse
        }
        if isFirst { cache.insert(processed, from: result, by: reference, relativeTo: terms.baseURL) }
        return processed
    }

    /// Steps 5.5 to 5.13: a context definition.
    private mutating func process(
        _ definition: JSON.Object, in active: ProcessedContext, on terms: Terms
    ) throws(JSONLDError) -> ProcessedContext {
        try spend(terms: Self.costOfContext)
        var context = definition
        let is10 = options.processingMode == .jsonLD10
        // 5.5)
        if let version = context["@version"] {
            guard case .number(let number) = version, Double(number.lexeme) == 1.1 else {
                throw JSONLDError(.invalidVersionValue).within("@version")
            }
            guard !is10 else { throw JSONLDError(.processingModeConflict).within("@version") }
        }
        // 5.6)
        if let value = context["@import"] {
            do {
                context = try importing(value, into: context, on: terms)
            } catch {
                throw error.within("@import")
            }
        }
        var result = active.active
        // 5.7)
        if let value = context["@base"], terms.remoteContexts.isEmpty {
            try setBase(of: &result, to: value)
            try spend(bytes: result.base?.text.utf8.count ?? 0)
        }
        // 5.8)
        if let value = context["@vocab"] {
            try setVocab(of: &result, to: value)
            try spend(bytes: result.vocab?.utf8.count ?? 0)
        }
        // 5.9)
        switch context["@language"] {
        case nil: break
        case .null?: result.language = nil
        case .string(let language)?: result.language = language
        default: throw JSONLDError(.invalidDefaultLanguage).within("@language")
        }
        // 5.10)
        if let value = context["@direction"] {
            guard !is10 else { throw JSONLDError(.invalidContextEntry).within("@direction") }
            guard let direction = Self.direction(value) else {
                throw JSONLDError(.invalidBaseDirection).within("@direction")
            }
            result.direction = direction
        }
        // 5.11) Step 2 has seen to its value.
        if is10, context["@propagate"] != nil { throw JSONLDError(.invalidContextEntry).within("@propagate") }
        var isProtected = false
        if let value = context["@protected"] {
            guard case .bool(let flag) = value else {
                throw JSONLDError(.invalidProtectedValue).within("@protected")
            }
            isProtected = flag
        }
        // 5.12)
        var creation = TermCreation(result, from: context, isProtected: isProtected, on: terms)
        // 5.13)
        if !creation.names.isEmpty { try spend(terms: result.terms.count) }
        for name in creation.names {
            do {
                try createTermDefinition(name.text, in: &creation)
            } catch {
                // A term that was imported stands nowhere in this context.
                throw definition[name.text] == nil ? error.atUse.within("@import") : error
            }
        }
        return ProcessedContext(creation.active, isShared: active.isShared && terms.isShared)
    }

    /// Resolves a reference to a context; one that stays relative is left to fail.
    func resolve(_ reference: String, against base: String?) -> String {
        guard let base else { return reference }
        return IRIReference(reference).resolved(against: IRIReference(base))
    }

    /// Steps 5.2.4 and 5.2.5: the value of the document's `@context` entry.
    mutating func load(_ url: IRI) throws(JSONLDError) -> ContextCache.Document {
        if let known = cache.document(at: url) { return known }
        let found: JSONLD.RemoteDocument?
        do {
            found = try loader.document(at: url)
        } catch {
            throw JSONLDError(.loadingRemoteContextFailed, url.text)
        }
        // 5.2.5.1)
        guard let found else { throw JSONLDError(.loadingRemoteContextFailed, url.text) }
        // 5.2.5.2), 5.2.5.3)
        guard case .object(let object) = found.document, let context = object["@context"] else {
            throw JSONLDError(.invalidRemoteContext, url.text)
        }
        let document = ContextCache.Document(documentURL: found.documentURL, context: context)
        cache.insert(document, at: url)
        return document
    }

    /// Counts term definitions against the budget.
    mutating func spend(terms count: Int) throws(JSONLDError) {
        terms += count
        guard terms <= options.budget.terms else { throw JSONLDError(.contextOverflow) }
    }

    /// Counts an IRI, which may be made longer by every context, as the term definitions it is as large as.
    mutating func spend(bytes count: Int) throws(JSONLDError) {
        try spend(terms: count / Self.bytesOfTerm)
    }

    /// What a context costs besides its terms, and the bytes a term definition is worth, in term definitions.
    private static let costOfContext = 32
    private static let bytesOfTerm = 16

    /// Counts a level against the budget until ``leaveTerm()``.
    mutating func enterTerm() throws(JSONLDError) {
        guard depth < options.budget.contexts else { throw JSONLDError(.contextOverflow) }
        depth += 1
    }

    mutating func leaveTerm() {
        depth -= 1
    }

    /// The scoped context of a term, processed where it comes into force.
    mutating func enter(
        scopeOf term: DefinedTerm, from active: ProcessedContext, as scope: ContextCache.Scope
    ) throws(JSONLDError) -> ProcessedContext {
        if let known = cache.context(from: active, in: term, as: scope) { return known }
        guard let local = term.definition.context else { return active }
        var terms = Terms(baseURL: term.definition.baseURL, isShared: active.isShared)
        terms.overridesProtected = scope == .property
        terms.propagates = scope != .type
        let processed: ProcessedContext
        do {
            processed = try process(local, in: active, on: terms)
        } catch {
            throw error.atUse
        }
        cache.insert(processed, from: active, in: term, as: scope)
        return processed
    }
}
