extension Expander {
    /// Step 13.7 of Expansion (API § 5.1.2): a map from languages to texts.
    mutating func expandLanguageMap(
        _ map: JSON.Object, of definition: TermDefinition?, in active: ProcessedContext
    ) throws(JSONLDError) -> [ExpandedItem] {
        // 13.7.1)
        var result: [ExpandedItem] = []
        // 13.7.2), 13.7.3)
        let direction = definition?.direction ?? active.active.direction
        // 13.7.4)
        for member in members(of: map) {
            do {
                let expanded = try expandIRI(member.name, as: .vocab, in: active)
                // 13.7.4.2.4)
                let language = expanded == .keyword(.none) ? nil : ExactText(member.name)
                try expandLanguageValues(member.value, in: language, direction, into: &result)
            } catch {
                throw error.within(member.name)
            }
        }
        return result
    }

    private func expandLanguageValues(
        _ value: JSON, in language: ExactText?, _ direction: JSONLD.Direction?, into result: inout [ExpandedItem]
    ) throws(JSONLDError) {
        if let language, RDF.LanguageTag(language.text) == nil { try drop(.malformedLanguageTag, language.text) }
        // 13.7.4.1)
        let values: [JSON] = if case .array(let values) = value { values } else { [value] }
        // 13.7.4.2)
        for value in values {
            switch value {
            // 13.7.4.2.1)
            case .null: continue
            // 13.7.4.2.3), 13.7.4.2.5), 13.7.4.2.6)
            case .string:
                let kind: ExpandedValue.Kind =
                    language == nil && direction == nil ? .plain : .text(language: language, direction)
                result.append(.value(ExpandedValue(value: value, kind: kind)))
            // 13.7.4.2.2)
            default: throw JSONLDError(.invalidLanguageMapValue)
            }
        }
    }

    /// Step 13.8: a map from indexes, identifiers or types to nodes or values.
    mutating func expandMap(
        _ map: JSON.Object, of property: ActiveProperty, in active: ProcessedContext
    ) throws(JSONLDError) -> [ExpandedItem] {
        try descend()
        defer { ascend() }
        // 13.8.1)
        var result: [ExpandedItem] = []
        // 13.8.3)
        for member in members(of: map) {
            do {
                try expandMapEntry(member, of: property, in: active, into: &result)
            } catch {
                throw error.within(member.name)
            }
        }
        return result
    }

    private mutating func expandMapEntry(
        _ member: JSON.Object.Member, of property: ActiveProperty, in active: ProcessedContext,
        into result: inout [ExpandedItem]
    ) throws(JSONLDError) {
        guard let definition = property.term?.definition else { return }
        let container = definition.container
        var mapContext = active
        if !container.isDisjoint(with: [.id, .type]) {
            // 13.8.3.1)
            mapContext = active.active.previous ?? active
            // 13.8.3.2), 13.8.3.3)
            let term = mapContext.active.definition(of: member.name)
            if container.contains(.type), let term, term.definition.context != nil {
                mapContext = try contexts.enter(scopeOf: term, from: mapContext, as: .mapKey)
            } else {
                mapContext = active
            }
        }
        // 13.8.3.4)
        let index = try expandIRI(member.name, as: .vocab, in: active)
        let isNone = index == .keyword(.none)
        // 13.8.3.5), 13.8.3.6) An array of one is expanded as its element is, whose pointer has no index.
        let property = property.known(to: mapContext)
        let items = try expand(member.value, of: property, in: mapContext, fromMap: true).items
        // 13.8.3.7)
        for item in items {
            var item = item
            // 13.8.3.7.1)
            if container.contains(.graph), !Self.isGraphObject(item) { item = try graphObject(item) }
            if isNone {
                result.append(item)
                continue
            }
            if container.contains(.index) {
                if let indexKey = definition.index, !indexKey.hasSameBytes(as: "@index") {
                    try prepend(member.name, asValueOf: indexKey, to: item, in: active)
                } else {
                    // 13.8.3.7.3)
                    try drop(.droppedIndex, member.name)
                    item = Self.indexed(item, by: member.name)
                }
            } else if container.contains(.id) {
                try identify(item, by: member.name, in: active)
            } else if container.contains(.type) {
                // 13.8.3.7.5)
                guard case .node(let node) = item else {
                    try drop(.droppedIndex, member.name)
                    result.append(item)
                    continue
                }
                switch index {
                case .iri?, .blankNode?: break
                default: try drop(.relativeTypeReference, member.name)
                }
                node.types = (index.map { [$0] } ?? []) + (node.types ?? [])
            }
            // 13.8.3.7.6)
            result.append(item)
        }
    }

    /// A map with `@graph`, and besides it at most `@id` and `@index` (Syntax § 9.4).
    private static func isGraphObject(_ item: ExpandedItem) -> Bool {
        guard case .node(let node) = item else { return false }
        return node.graph != nil && node.entries.isSubset(of: [.graph, .id, .index])
    }

    /// Step 13.8.3.7.2: the key as the first value of a property.
    private mutating func prepend(
        _ index: String, asValueOf indexKey: String, to item: ExpandedItem, in active: ProcessedContext
    ) throws(JSONLDError) {
        // 13.8.3.7.2.1)
        let definition = active.active.definition(of: indexKey)?.definition
        let value = try expandValue(.string(index), of: definition, in: active)
        // 13.8.3.7.2.2)
        guard let property = try expandIRI(indexKey, as: .vocab, in: active) else { return }
        if case .blankNode = property { try drop(.blankNodePredicate, indexKey) }
        if case .malformed = property { try drop(.relativePropertyReference, indexKey) }
        // 13.8.3.7.2.5)
        guard case .node(let node) = item else { throw JSONLDError(.invalidValueObject, indexKey) }
        // 13.8.3.7.2.3), 13.8.3.7.2.4)
        node.properties[property].insert(value, at: 0)
    }

    private static func indexed(_ item: ExpandedItem, by index: String) -> ExpandedItem {
        switch item {
        case .node(let node):
            if node.index == nil { node.index = index }
            return item
        case .value(var value):
            if value.index == nil { value.index = index }
            return .value(value)
        case .list(let items, nil): return .list(items, index: index)
        case .list: return item
        }
    }

    /// Step 13.8.3.7.4.
    private mutating func identify(
        _ item: ExpandedItem, by index: String, in active: ProcessedContext
    ) throws(JSONLDError) {
        guard case .node(let node) = item else { throw JSONLDError(.invalidValueObject) }
        let id = try reference(index, as: .documentRelative, in: active)
        if let own = node.id {
            if own != id { try drop(.droppedIndex, index) }
        } else {
            node.id = id
        }
    }
}
