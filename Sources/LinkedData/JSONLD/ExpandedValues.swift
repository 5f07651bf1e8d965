extension Expander {
    /// Value Expansion (API § 5.3.2).
    mutating func expandValue(
        _ value: JSON, of definition: TermDefinition?, in active: ProcessedContext
    ) throws(JSONLDError) -> ExpandedItem {
        if case .number(let number) = value { try refuseInexactness(of: number) }
        switch (definition?.type, value) {
        // 1)
        case (.id?, .string(let text)): return try node(text, as: .documentRelative, in: active)
        // 2)
        case (.vocab?, .string(let text)): return try node(text, as: .both, in: active)
        // 3), 4)
        case (.datatype(let datatype)?, _):
            guard case .iri = datatype else {
                try drop(.relativeDatatypeReference, datatype.text)
                return .value(ExpandedValue(value: value, kind: .typed(datatype)))
            }
            return .value(ExpandedValue(value: value, kind: .typed(datatype)))
        case (.json?, _): return .value(ExpandedValue(value: value, kind: .json))
        // 5)
        case (_, .string):
            // 5.1), 5.2)
            let language = definition?.language ?? active.active.language
            let direction = definition?.direction ?? active.active.direction
            if language == nil && direction == nil { return .value(ExpandedValue(value: value, kind: .plain)) }
            // 5.3), 5.4)
            if let language, RDF.LanguageTag(language) == nil { try drop(.malformedLanguageTag, language) }
            let kind = ExpandedValue.Kind.text(language: language.map(ExactText.init), direction)
            return .value(ExpandedValue(value: value, kind: kind))
        // 6)
        default: return .value(ExpandedValue(value: value, kind: .plain))
        }
    }

    private mutating func node(
        _ text: String, as reading: ActiveContext.Reading, in active: ProcessedContext
    ) throws(JSONLDError) -> ExpandedItem {
        let node = ExpandedNode()
        node.id = try reference(text, as: reading, in: active)
        return .node(node)
    }

    /// Processors agree on integers only as far as doubles hold them.
    func refuseInexactness(of number: JSON.Number) throws(JSONLDError) {
        let digits = number.lexeme.utf8
        guard digits.count > 15, options.lossless,
            digits.allSatisfy({ (UInt8(ascii: "-")...UInt8(ascii: "9")).contains($0) && $0 != UInt8(ascii: ".") })
        else { return }
        guard let value = Double(number.lexeme), let integer = Int64(number.lexeme),
            Int64(exactly: value) == integer
        else { throw JSONLDError(.inexactInteger, number.lexeme) }
    }

    /// Steps 15 to 20 of Expansion (API § 5.1.2): what the entries of a map make of it.
    func finish(_ result: ExpandedNode, of property: ActiveProperty) throws(JSONLDError) -> Expansion {
        let entries = result.entries
        if let value = result.value {
            // 15)
            guard let item = try valueObject(value, result, entries) else { return .null }
            return try keep(item, of: property)
        }
        // 16) Types are an array always.
        if let set = result.set {
            // 17.1)
            guard entries.isSubset(of: [.set, .index]) else { throw JSONLDError(.invalidSetOrListObject) }
            // 17.2)
            return set
        }
        if let list = result.list {
            guard entries.isSubset(of: [.list, .index]) else { throw JSONLDError(.invalidSetOrListObject) }
            return try keep(.list(list, index: result.index), of: property)
        }
        if !entries.isDisjoint(with: [.language, .direction]) {
            try drop(.misplacedKeyword, result.language ?? "@direction")
            // 18)
            if entries == .language { return .null }
        }
        if let types = result.types, types.contains(.keyword(.json)) {
            try drop(.relativeTypeReference, "@json")
        }
        // 19)
        if property.isFreeFloating && (entries.isEmpty || entries == .id) {
            try drop(.freeFloatingValue)
            return .null
        }
        if property.isFreeFloating { try refuseFreeFloating(.node(result)) }
        // 20)
        return .one(.node(result))
    }

    /// Step 19.1 for values and lists.
    private func keep(_ item: ExpandedItem, of property: ActiveProperty) throws(JSONLDError) -> Expansion {
        guard property.isFreeFloating else { return .one(item) }
        try drop(.freeFloatingValue)
        return .null
    }

    /// In a graph and among included nodes, only what is said of a node becomes quads.
    func refuseFreeFloating(_ item: ExpandedItem) throws(JSONLDError) {
        if case .node(let node) = item, node.saysSomething { return }
        try drop(.freeFloatingValue)
    }

    /// Step 15.
    private func valueObject(
        _ value: JSON, _ result: ExpandedNode, _ entries: ExpandedNode.Entries
    ) throws(JSONLDError) -> ExpandedItem? {
        // 15.1)
        let isTyped = entries.contains(.type)
        guard entries.isSubset(of: [.direction, .index, .language, .type, .value]),
            !isTyped || entries.isDisjoint(with: [.language, .direction])
        else { throw JSONLDError(.invalidValueObject) }
        // 15.2)
        if isTyped, !result.hasTypeArray, result.types == [.keyword(.json)] {
            return .value(ExpandedValue(value: value, kind: .json, index: result.index))
        }
        // 15.3)
        if value == .null { return nil }
        var kind = ExpandedValue.Kind.plain
        if !entries.isDisjoint(with: [.language, .direction]) {
            // 15.4)
            guard entries.isDisjoint(with: .language) || value.isString else {
                throw JSONLDError(.invalidLanguageTaggedValue)
            }
            kind = .text(language: result.language.map(ExactText.init), result.direction)
        } else if isTyped {
            // 15.5)
            guard !result.hasTypeArray, let type = result.types?.first, case .iri = type else {
                throw JSONLDError(.invalidTypedValue)
            }
            kind = .typed(type)
        }
        return .value(ExpandedValue(value: value, kind: kind, index: result.index))
    }
}

extension JSON {
    fileprivate var isString: Bool {
        if case .string = self { true } else { false }
    }
}
