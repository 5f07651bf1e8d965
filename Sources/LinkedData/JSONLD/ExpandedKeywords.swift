extension Expander {
    /// Step 13.4 of Expansion (API § 5.1.2): an entry whose key is a keyword or stands for one.
    /// - Returns: whether the entry is nested, and is to be looked into last.
    mutating func expand(
        _ keyword: JSONLD.Keyword, _ member: JSON.Object.Member, of element: JSON.Object, at place: Place,
        into result: ExpandedNode
    ) throws(JSONLDError) -> Bool {
        let value = member.value
        let is10 = options.processingMode == .jsonLD10
        // 13.4.1)
        if place.property.isReverse { throw JSONLDError(.invalidReversePropertyMap, member.name) }
        // 13.4.2)
        try refuseCollision(of: keyword, in: result)
        switch keyword {
        // 13.4.3)
        case .id: result.id = try identifier(value, in: place.active)
        // 13.4.4)
        case .type: try expandTypes(value, in: place.typeScoped, into: result)
        // 13.4.5)
        case .graph: result.graph = try expand(value, of: .graph, in: place.active).items
        // 13.4.6)
        case .included:
            if is10 { break }
            try expandIncluded(value, in: place.active, into: result)
        // 13.4.7)
        case .value: try expandValueEntry(value, of: element, in: place.active, into: result)
        // 13.4.8)
        case .language:
            guard case .string(let language) = value else { throw JSONLDError(.invalidLanguageTaggedString) }
            if RDF.LanguageTag(language) == nil { try drop(.malformedLanguageTag, language) }
            result.language = language
        // 13.4.9)
        case .direction:
            if is10 { break }
            guard case .string(let text) = value, let direction = JSONLD.Direction(rawValue: text) else {
                throw JSONLDError(.invalidBaseDirection)
            }
            result.direction = direction
        // 13.4.10)
        case .index:
            guard case .string(let index) = value else { throw JSONLDError(.invalidIndexValue) }
            try drop(.droppedIndex, index)
            result.index = index
        // 13.4.11)
        case .list:
            if place.property.isFreeFloating {
                try drop(.freeFloatingValue)
                break
            }
            if case .array(let elements) = value, elements.contains(.null) { try drop(.nullValue) }
            result.list = try expand(value, of: place.property, in: place.active).items
        // 13.4.12)
        case .set: result.set = try expand(value, of: place.property, in: place.active)
        // 13.4.13)
        case .reverse: try expandReverse(value, in: place.active, into: result)
        // 13.4.14)
        case .nest: return true
        default: try drop(.misplacedKeyword, member.name)
        }
        return false
    }

    /// Step 13.4.2.
    private func refuseCollision(of keyword: JSONLD.Keyword, in result: ExpandedNode) throws(JSONLDError) {
        let is10 = options.processingMode == .jsonLD10
        let isThere =
            switch keyword {
            case .id: result.id != nil
            case .type: is10 && result.types != nil
            case .graph: result.graph != nil
            case .included: is10 && result.included != nil
            case .value: result.value != nil
            case .language: result.language != nil
            case .direction: result.direction != nil
            case .index: result.index != nil
            case .list: result.list != nil
            case .set: result.set != nil
            case .reverse: result.reverse != nil
            default: false
            }
        if isThere { throw JSONLDError(.collidingKeywords, keyword.rawValue) }
    }

    /// Step 13.4.3.
    private mutating func identifier(
        _ value: JSON, in active: ProcessedContext
    ) throws(JSONLDError) -> ExpandedNode.Identifier {
        // 13.4.3.1)
        guard case .string(let text) = value else { throw JSONLDError(.invalidIDValue) }
        // 13.4.3.2)
        return try reference(text, as: .documentRelative, in: active)
    }

    /// A reference to a node; in RDF only IRIs and blank nodes are.
    mutating func reference(
        _ text: String, as reading: ActiveContext.Reading, in active: ProcessedContext
    ) throws(JSONLDError) -> ExpandedNode.Identifier {
        switch try expandIRI(text, as: reading, in: active) {
        case nil:
            try drop(.relativeIRIReference, text)
            return .null
        case let iri?:
            switch iri {
            case .iri, .blankNode: break
            case .malformed, .keyword: try drop(.relativeIRIReference, text)
            }
            return .iri(iri)
        }
    }

    /// Step 13.4.4.
    private mutating func expandTypes(
        _ value: JSON, in typeScoped: ProcessedContext, into result: ExpandedNode
    ) throws(JSONLDError) {
        var types = result.types ?? []
        switch value {
        case .string(let text):
            if let type = try type(text, in: typeScoped) { types.append(type) }
        // 13.4.4.1)
        case .array(let values):
            result.hasTypeArray = true
            for (index, value) in values.enumerated() {
                do throws(JSONLDError) {
                    guard case .string(let text) = value else { throw JSONLDError(.invalidTypeValue) }
                    if let type = try type(text, in: typeScoped) { types.append(type) }
                } catch {
                    throw error.within(index)
                }
            }
        default: throw JSONLDError(.invalidTypeValue)
        }
        // 13.4.4.5)
        result.hasTypeArray = result.hasTypeArray || result.types != nil
        result.types = types
    }

    /// Step 13.4.4.4, for one value.
    private mutating func type(_ text: String, in active: ProcessedContext) throws(JSONLDError) -> ExpandedIRI? {
        let type = try expandIRI(text, as: .both, in: active)
        switch type {
        case .iri?, .blankNode?, .keyword(.json)?: break
        default: try drop(.relativeTypeReference, text)
        }
        return type
    }

    /// Step 13.4.6.
    private mutating func expandIncluded(
        _ value: JSON, in active: ProcessedContext, into result: ExpandedNode
    ) throws(JSONLDError) {
        // 13.4.6.2)
        let items = try expand(value, of: .included, in: active).items
        // 13.4.6.3)
        for item in items {
            guard case .node = item else { throw JSONLDError(.invalidIncludedValue) }
            try refuseFreeFloating(item)
        }
        // 13.4.6.4)
        result.included = (result.included ?? []) + items
    }

    /// Step 13.4.7.
    private mutating func expandValueEntry(
        _ value: JSON, of element: JSON.Object, in active: ProcessedContext, into result: ExpandedNode
    ) throws(JSONLDError) {
        switch value {
        case _ where isJSONLiteral(element, in: active):
            // 13.4.7.1)
            if options.processingMode == .jsonLD10 { throw JSONLDError(.invalidValueObjectValue) }
        // 13.4.7.2)
        case .object, .array: throw JSONLDError(.invalidValueObjectValue)
        case .null: try drop(.nullValue)
        case .number(let number): try refuseInexactness(of: number)
        case .string, .bool: break
        }
        // 13.4.7.3), 13.4.7.4)
        result.value = value
    }

    /// Step 13.4.13.
    private mutating func expandReverse(
        _ value: JSON, in active: ProcessedContext, into result: ExpandedNode
    ) throws(JSONLDError) {
        // 13.4.13.1)
        guard case .object = value else { throw JSONLDError(.invalidReverseValue) }
        // 13.4.13.2)
        guard case .one(.node(let node)) = try expand(value, of: .reverse, in: active) else { return }
        // 13.4.13.3)
        for entry in node.reverse?.entries ?? [] {
            result.properties[entry.property].append(contentsOf: entry.values)
        }
        // 13.4.13.4)
        for entry in node.properties.entries {
            for item in entry.values { try add(item, toReverse: entry.property, of: result) }
        }
    }
}
