extension Expander {
    /// Steps 13 and 14 of Expansion (API § 5.1.2): the entries of a map.
    mutating func expandEntries(
        of element: JSON.Object, at place: Place, into result: ExpandedNode
    ) throws(JSONLDError) {
        var nests: [JSON.Object.Member] = []
        // 13)
        for member in members(of: element) {
            do {
                if try expandEntry(member, of: element, at: place, into: result) { nests.append(member) }
            } catch {
                throw error.within(member.name)
            }
        }
        // 14)
        for nest in nests {
            do {
                try expandNest(nest, at: place, into: result)
            } catch {
                throw error.within(nest.name)
            }
        }
    }

    /// The members in the order they are taken.
    func members(of object: JSON.Object) -> [JSON.Object.Member] {
        options.ordered ? object.members.sorted { $0.name.precedesByCodePoints($1.name) } : object.members
    }

    /// Steps 13.1 to 13.14.
    /// - Returns: whether the entry is nested, and is to be looked into last.
    private mutating func expandEntry(
        _ member: JSON.Object.Member, of element: JSON.Object, at place: Place, into result: ExpandedNode
    ) throws(JSONLDError) -> Bool {
        let key = member.name
        // 13.1)
        if key.utf8.first == UInt8(ascii: "@"), key.hasSameBytes(as: "@context") { return false }
        // 13.2)
        let term = place.active.active.definition(of: key)
        let property =
            if let term, let iri = term.definition.iri { iri as ExpandedIRI? } else {
                try expandIRI(key, as: .vocab, in: place.active)
            }
        // 13.3)
        switch property {
        case nil:
            try drop(JSONLD.Keyword.isLike(key) ? .reservedTerm : .undefinedTerm, key)
            return false
        case .malformed? where property?.looksAbsolute != true:
            try drop(.undefinedTerm, key)
            return false
        // 13.4)
        case .keyword(let keyword)?:
            return try expand(keyword, member, of: element, at: place, into: result)
        case let property?:
            // Deserialization would drop these.
            if case .blankNode = property { try drop(.blankNodePredicate, key) }
            if case .malformed = property { try drop(.relativePropertyReference, key) }
            try expand(property, member.value, name: key, as: term, at: place, into: result)
            return false
        }
    }

    /// Steps 13.5 to 13.14.
    private mutating func expand(
        _ property: ExpandedIRI, _ value: JSON, name: String, as term: DefinedTerm?, at place: Place,
        into result: ExpandedNode
    ) throws(JSONLDError) {
        // 13.5)
        let container = term?.definition.container ?? []
        let expansion: Expansion
        if case .json? = term?.definition.type {
            // 13.6)
            expansion = .one(.value(ExpandedValue(value: value, kind: .json)))
        } else if container.contains(.language), case .object(let map) = value {
            // 13.7)
            expansion = .array(try expandLanguageMap(map, of: term?.definition, in: place.active))
        } else if !container.isDisjoint(with: .maps), case .object(let map) = value, let term {
            // 13.8)
            expansion = .array(try expandMap(map, of: ActiveProperty(name: name, term: term), in: place.active))
        } else {
            // 13.9)
            expansion = try expand(value, of: ActiveProperty(name: name, term: term), in: place.active)
        }
        let values: [ExpandedItem]
        switch expansion {
        // 13.10)
        case .null: return
        // 13.11)
        case .one(.list) where container.contains(.list): values = expansion.items
        case _ where container.contains(.list): values = [.list(expansion.items, index: nil)]
        // 13.12)
        case _ where container.contains(.graph) && container.isDisjoint(with: [.id, .index]):
            var graphs: [ExpandedItem] = []
            for item in expansion.items { graphs.append(try graphObject(item)) }
            values = graphs
        // Most values are one, and are added without an array of their own.
        case .one(let item) where term?.definition.isReverse != true:
            result.properties[property].append(item)
            return
        default: values = expansion.items
        }
        if term?.definition.isReverse == true {
            // 13.13)
            for item in values { try add(item, toReverse: property, of: result) }
        } else {
            // 13.14)
            result.properties[property].append(contentsOf: values)
        }
    }

    /// The graph object of an item.
    func graphObject(_ item: ExpandedItem) throws(JSONLDError) -> ExpandedItem {
        try refuseFreeFloating(item)
        let node = ExpandedNode()
        node.graph = [item]
        return .node(node)
    }

    /// Steps 13.4.13.4.2.1 and 13.13.4: adds a node to the reverse map of another.
    func add(
        _ item: ExpandedItem, toReverse property: ExpandedIRI, of result: ExpandedNode
    ) throws(JSONLDError) {
        guard case .node = item else { throw JSONLDError(.invalidReversePropertyValue, property.text) }
        var reverse = result.reverse ?? PropertyMap<ExpandedItem>()
        result.reverse = nil
        reverse[property].append(item)
        result.reverse = reverse
    }

    /// Step 14, for one nesting key.
    private mutating func expandNest(
        _ nest: JSON.Object.Member, at place: Place, into result: ExpandedNode
    ) throws(JSONLDError) {
        var inner = place
        // 3), 8) A nesting key may have a scoped context, too.
        let term = place.active.active.definition(of: nest.name)
        inner.property = ActiveProperty(name: nest.name, term: term)
        if let term, term.definition.context != nil {
            inner.active = try contexts.enter(scopeOf: term, from: place.active, as: .property)
        }
        // 14.1)
        guard case .array(let values) = nest.value else {
            return try expandNested(nest.value, at: inner, into: result)
        }
        // 14.2)
        for (index, value) in values.enumerated() {
            do {
                try expandNested(value, at: inner, into: result)
            } catch {
                throw error.within(index)
            }
        }
    }

    private mutating func expandNested(
        _ value: JSON, at place: Place, into result: ExpandedNode
    ) throws(JSONLDError) {
        // 14.2.1)
        guard case .object(let object) = value,
            !object.members.contains(where: { place.active.active.isValue($0.name) })
        else { throw JSONLDError(.invalidNestValue) }
        // 14.2.2)
        try descend()
        defer { ascend() }
        try expandEntries(of: object, at: place, into: result)
    }
}
