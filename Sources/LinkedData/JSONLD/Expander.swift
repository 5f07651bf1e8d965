/// Expansion (API § 5.1.2).
///
/// A lossless expander throws where the algorithm would drop something; the pointers of its errors lead there.
struct Expander {
    var contexts: ContextProcessor
    let options: JSONLD.Options
    private var depth = 0
    private var output = 0

    init(contexts: ContextProcessor) {
        self.contexts = contexts
        options = contexts.options
    }

    /// How the contexts of a document, or those of the options, are met.
    func terms(isShared: Bool) -> ContextProcessor.Terms {
        ContextProcessor.Terms(baseURL: options.base?.text, isShared: isShared)
    }

    /// Forgets what served one document alone.
    mutating func finishDocument() {
        contexts.finishDocument()
        depth = 0
        output = 0
    }

    /// The `active property` of the algorithm, with what the active context knows of it.
    struct ActiveProperty {
        let name: String
        let term: DefinedTerm?
        /// Whether values without a node do not count here: under no property, and in a graph.
        var isFreeFloating = false
        /// Whether the map here holds reverse properties.
        var isReverse = false

        static let none = ActiveProperty(name: "", term: nil, isFreeFloating: true)
        static let included = ActiveProperty(name: "@included", term: nil)
        static let graph = ActiveProperty(name: "@graph", term: nil, isFreeFloating: true)
        static let reverse = ActiveProperty(name: "@reverse", term: nil, isReverse: true)

        /// The same property as another context knows it.
        func known(to active: ProcessedContext) -> ActiveProperty {
            guard term != nil || !(isFreeFloating || isReverse) else { return self }
            return ActiveProperty(name: name, term: active.active.definition(of: name))
        }
    }

    /// Steps 1 to 6.
    mutating func expand(
        _ element: JSON, of property: ActiveProperty, in active: ProcessedContext, fromMap: Bool = false
    ) throws(JSONLDError) -> Expansion {
        switch element {
        // 1)
        case .null: return .null
        // 4)
        case .string, .number, .bool:
            // 4.1)
            if property.isFreeFloating {
                try drop(.freeFloatingValue)
                return .null
            }
            // 3), 4.2)
            guard let term = property.term, term.definition.context != nil else {
                // 4.3)
                return .one(try expandValue(element, of: property.term?.definition, in: active))
            }
            let scoped = try contexts.enter(scopeOf: term, from: active, as: .property)
            let definition = scoped.active.definition(of: property.name)?.definition
            return .one(try expandValue(element, of: definition, in: scoped))
        // 5)
        case .array(let elements):
            return .array(try expand(elements, of: property, in: active, fromMap: fromMap))
        // 6)
        case .object(let object):
            try descend()
            defer { ascend() }
            return try expand(object, of: property, in: active, fromMap: fromMap)
        }
    }

    /// Step 5.
    private mutating func expand(
        _ elements: [JSON], of property: ActiveProperty, in active: ProcessedContext, fromMap: Bool
    ) throws(JSONLDError) -> [ExpandedItem] {
        try descend()
        defer { ascend() }
        let isList = property.term?.definition.container.contains(.list) ?? false
        // 5.1)
        var result: [ExpandedItem] = []
        result.reserveCapacity(elements.count)
        // 5.2)
        for (index, element) in elements.enumerated() {
            do {
                // 5.2.1)
                switch try expand(element, of: property, in: active, fromMap: fromMap) {
                case .null: if isList { try drop(.nullValue) }
                case .one(let item): result.append(item)
                // 5.2.2)
                case .array(let items) where isList: result.append(.list(items, index: nil))
                // 5.2.3)
                case .array(let items): result.append(contentsOf: items)
                }
            } catch {
                throw error.within(index)
            }
        }
        // 5.3)
        return result
    }

    /// Steps 7 to 20.
    private mutating func expand(
        _ element: JSON.Object, of property: ActiveProperty, in context: ProcessedContext, fromMap: Bool
    ) throws(JSONLDError) -> Expansion {
        var active = context
        // 7)
        if let previous = active.active.previous, !fromMap, !Self.belongsToItsParent(element, in: active) {
            active = previous
        }
        // 8)
        if let term = property.term, term.definition.context != nil {
            active = try contexts.enter(scopeOf: term, from: active, as: .property)
        }
        // 9)
        if let local = element["@context"] {
            do {
                active = try contexts.process(local, in: active, on: terms(isShared: false))
            } catch {
                throw error.within("@context")
            }
        }
        // 10)
        let typeScoped = active
        // 11)
        try enterTypes(of: element, into: &active)
        // 12)
        let node = ExpandedNode()
        node.properties.reserveCapacity(element.count)
        // 13), 14)
        let place = Place(
            property: context === active ? property : property.known(to: active), active: active, typeScoped: typeScoped
        )
        try expandEntries(of: element, at: place, into: node)
        return try finish(node, of: property)
    }

    /// Step 7: whether a map is a value object or a mere reference, in which the context of its parent stays in force.
    private static func belongsToItsParent(_ element: JSON.Object, in active: ProcessedContext) -> Bool {
        if element.count == 1 && active.active.isID(element.members[0].name) { return true }
        return element.members.contains { active.active.isValue($0.name) }
    }

    /// Step 11: the scoped contexts of a node's types.
    private mutating func enterTypes(
        of element: JSON.Object, into active: inout ProcessedContext
    ) throws(JSONLDError) {
        let typeScoped = active
        for entry in typeEntries(of: element, in: typeScoped) {
            do {
                switch entry.value {
                case .string(let type): try enter(type, of: typeScoped, into: &active)
                case .array(let types):
                    // 11.1), 11.2)
                    for type in Self.sortedStrings(types) { try enter(type, of: typeScoped, into: &active) }
                default: break
                }
            } catch {
                throw error.within(entry.name)
            }
        }
    }

    private mutating func enter(
        _ type: String, of typeScoped: ProcessedContext, into active: inout ProcessedContext
    ) throws(JSONLDError) {
        guard let term = typeScoped.active.definition(of: type), term.definition.context != nil else { return }
        active = try contexts.enter(scopeOf: term, from: active, as: .type)
    }

    /// The entries that are `@type` or stand for it, by the code points of their keys. Most maps have one at most.
    private func typeEntries(of element: JSON.Object, in active: ProcessedContext) -> ArraySlice<JSON.Object.Member> {
        let isType = { (member: JSON.Object.Member) in active.active.isType(member.name) }
        guard let first = element.members.firstIndex(where: isType) else { return [] }
        if !element.members[(first + 1)...].contains(where: isType) { return element.members[first...first] }
        return element.members.filter(isType).sorted { $0.name.precedesByCodePoints($1.name) }[...]
    }

    private static func sortedStrings(_ values: [JSON]) -> [String] {
        var strings: [String] = []
        for case .string(let string) in values { strings.append(string) }
        return strings.count < 2 ? strings : strings.sorted { $0.precedesByCodePoints($1) }
    }

    /// Step 12: whether the input type is `@json`, by the last value of the first entry that is `@type`.
    func isJSONLiteral(_ element: JSON.Object, in active: ProcessedContext) -> Bool {
        let type: JSON? =
            switch typeEntries(of: element, in: active).first?.value {
            case .array(let types)?: types.last
            case let value: value
            }
        guard case .string(let text)? = type else { return false }
        return active.active.expandIRI(text, as: .both) == .keyword(.json)
    }

    /// IRI Expansion (API § 5.2.2), counted against the budget.
    mutating func expandIRI(
        _ value: String, as reading: ActiveContext.Reading, in active: ProcessedContext
    ) throws(JSONLDError) -> ExpandedIRI? {
        guard let iri = active.active.expandIRI(value, as: reading) else { return nil }
        output += iri.text.utf8.count
        guard output <= options.budget.output else { throw JSONLDError(.tooLarge) }
        return iri
    }

    /// Goes on without something, unless that is a loss.
    func drop(_ code: JSONLDError.Code, _ subject: @autoclosure () -> String = "") throws(JSONLDError) {
        if options.lossless { throw JSONLDError(code, subject()) }
    }

    /// Counts a level against the budget until ``ascend()``.
    mutating func descend() throws(JSONLDError) {
        guard depth < options.budget.depth else { throw JSONLDError(.tooDeep) }
        depth += 1
    }

    mutating func ascend() {
        depth -= 1
    }
}

extension Expander {
    /// What the entries of a map are expanded by.
    struct Place {
        /// The property whose value the map is.
        var property: ActiveProperty
        /// The active context.
        var active: ProcessedContext
        /// The type-scoped context: the active context before that of the types.
        let typeScoped: ProcessedContext
    }
}
