/// Deserialize JSON-LD to RDF (API § 8.1.2).
///
/// What cannot be written in RDF is left out, as the algorithm says. A lossless expander has refused all of it, with its
/// place; should any come this far, a lossless deserializer refuses it without.
struct RDFDeserializer {
    private let options: JSONLD.Options
    private var dataset = RDF.Dataset()
    /// Blank nodes made here, after those of the node map.
    private var blankNodes = 0
    private let rdfType: UInt32

    init(options: JSONLD.Options) {
        self.options = options
        rdfType = dataset.terms.number(IRI.rdfType)
    }

    /// The quads of a node map.
    consuming func dataset(of nodes: NodeMap) throws(JSONLDError) -> RDF.Dataset {
        // 1)
        for graph in nodes.graphs {
            // 1.1)
            var name = RDF.Dataset.Row.defaultGraph
            if let iri = graph.name {
                guard let number = number(iri) else {
                    try drop(.relativeIRIReference, iri)
                    continue
                }
                name = number
            }
            // 1.3)
            for node in graph.nodes { try insert(node, in: name) }
        }
        return dataset
    }

    /// Step 1.3, for one subject.
    private mutating func insert(_ node: NodeMap.Node, in graph: UInt32) throws(JSONLDError) {
        if node.types.isEmpty && node.properties.isEmpty { return }
        // 1.3.1)
        guard let subject = number(node.id) else { return try drop(.relativeIRIReference, node.id) }
        // 1.3.2.1)
        for type in node.types {
            guard let object = number(type) else {
                try drop(.relativeTypeReference, type)
                continue
            }
            insert(subject, rdfType, object, in: graph)
        }
        // 1.3.2)
        for entry in node.properties.entries {
            switch entry.property {
            case .iri(let iri):
                // 1.3.2.5)
                let predicate = dataset.terms.number(iri)
                var seen: Set<ExpandedValue> = []
                for value in entry.values {
                    // What the node map left in: of compound literals, two alike would be two.
                    if options.rdfDirection == .compoundLiteral, case .value(let value) = value,
                        !seen.insert(value).inserted
                    {
                        continue
                    }
                    guard let object = try number(value, in: graph) else { continue }
                    insert(subject, predicate, object, in: graph)
                }
            // 1.3.2.2), 1.3.2.4)
            case .keyword, .malformed: try drop(.relativePropertyReference, entry.property)
            // 1.3.2.3)
            case .blankNode: try drop(.blankNodePredicate, entry.property)
            }
        }
    }

    /// Object to RDF Conversion (API § 8.2.2).
    /// - Returns: nil when the value cannot be written in RDF.
    private mutating func number(_ value: NodeMap.Value, in graph: UInt32) throws(JSONLDError) -> UInt32? {
        switch value {
        // 1), 2)
        case .reference(let id):
            guard let number = number(id) else {
                try drop(.relativeIRIReference, id)
                return nil
            }
            return number
        // 3)
        case .list(let values): return try number(values, in: graph)
        // 4)
        case .value(let value): return try number(value, in: graph)
        }
    }

    /// List to RDF Conversion (API § 8.3.2).
    private mutating func number(_ values: [NodeMap.Value], in graph: UInt32) throws(JSONLDError) -> UInt32 {
        let first = dataset.terms.number(IRI.rdfFirst)
        let rest = dataset.terms.number(IRI.rdfRest)
        // 1), 2) From the end, so that each cell knows the next.
        var next = dataset.terms.number(IRI.rdfNil)
        for value in values.reversed() {
            let cell = issueBlankNode()
            // 3)
            if let object = try number(value, in: graph) { insert(cell, first, object, in: graph) }
            insert(cell, rest, next, in: graph)
            next = cell
        }
        // 4)
        return next
    }

    private mutating func number(_ value: ExpandedValue, in graph: UInt32) throws(JSONLDError) -> UInt32? {
        var datatype: IRI?
        switch value.kind {
        case .plain: break
        // 5)
        case .typed(.iri(let iri)): datatype = iri
        case .typed(let iri):
            try drop(.relativeDatatypeReference, iri)
            return nil
        // 7)
        case .json:
            let text: [UInt8]
            do {
                text = try JCS.canonicalize(value.value)
            } catch {
                throw JSONLDError(.invalidJSONLiteral)
            }
            return number(RDF.Literal(String(decoding: text, as: UTF8.self), datatype: .rdfJSON))
        case .text(let language, let direction):
            // 6)
            var tag: RDF.LanguageTag?
            if let language {
                tag = RDF.LanguageTag(language.text)
                if tag == nil {
                    try drop(.malformedLanguageTag, .malformed(language))
                    return nil
                }
            }
            if case .string(let text) = value.value {
                // 13)
                if let direction, let form = options.rdfDirection {
                    return number(text, in: language?.text, direction, as: form, in: graph)
                }
                // 14)
                if let tag { return number(RDF.Literal(text, language: tag)) }
            }
        }
        switch value.value {
        // 8)
        case .bool(let flag):
            return number(RDF.Literal(flag ? "true" : "false", datatype: datatype ?? .xsdBoolean))
        // 9), 10)
        case .number(let value):
            let isDouble = datatype == .xsdDouble
            let (text, type) = CanonicalNumber.form(of: value, asDouble: isDouble)
            return number(RDF.Literal(text, datatype: datatype ?? type))
        // 11)
        case .string(let text): return number(RDF.Literal(text, datatype: datatype ?? .xsdString))
        case .object, .array, .null: return nil
        }
    }

    /// Step 13 of Object to RDF Conversion (API § 8.2.2).
    private mutating func number(
        _ text: String, in language: String?, _ direction: JSONLD.Direction, as form: JSONLD.RDFDirection,
        in graph: UInt32
    ) -> UInt32 {
        // 13.1)
        let language = language?.lowercased()
        switch form {
        // 13.2)
        case .i18nDatatype:
            let datatype = IRI(wellFormed: "https://www.w3.org/ns/i18n#\(language ?? "")_\(direction.rawValue)")
            return number(RDF.Literal(text, datatype: datatype))
        // 13.3)
        case .compoundLiteral:
            let literal = issueBlankNode()
            insert(literal, dataset.terms.number(IRI.rdfValue), number(RDF.Literal(text)), in: graph)
            if let language {
                insert(literal, dataset.terms.number(IRI.rdfLanguage), number(RDF.Literal(language)), in: graph)
            }
            let direction = number(RDF.Literal(direction.rawValue))
            insert(literal, dataset.terms.number(IRI.rdfDirection), direction, in: graph)
            return literal
        }
    }

    private mutating func insert(_ subject: UInt32, _ predicate: UInt32, _ object: UInt32, in graph: UInt32) {
        dataset.insert(
            RDF.Dataset.Row(subject: subject, predicate: predicate, object: object, graphName: graph))
    }

    private mutating func number(_ literal: RDF.Literal) -> UInt32 {
        dataset.terms.number(RDF.Term.literal(literal))
    }

    /// The number of an IRI or a blank node; nil for what is neither.
    private mutating func number(_ iri: ExpandedIRI) -> UInt32? {
        switch iri {
        case .iri(let iri): dataset.terms.number(iri)
        case .blankNode(let text):
            dataset.terms.number(RDF.Node.blankNode(RDF.BlankNode(wellFormed: String(text.text.dropFirst(2)))))
        case .keyword, .malformed: nil
        }
    }

    private mutating func issueBlankNode() -> UInt32 {
        defer { blankNodes += 1 }
        return dataset.terms.number(RDF.Node.blankNode(RDF.BlankNode(wellFormed: "l\(blankNodes)")))
    }

    private func drop(_ code: JSONLDError.Code, _ iri: ExpandedIRI) throws(JSONLDError) {
        if options.lossless { throw JSONLDError(code, iri.text) }
    }
}

extension IRI {
    static let rdfType = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    static let rdfFirst = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#first")
    static let rdfRest = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest")
    static let rdfNil = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil")
    static let rdfValue = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
    static let rdfLanguage = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#language")
    static let rdfDirection = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction")
    static let rdfJSON = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON")
    static let xsdBoolean = IRI(wellFormed: "http://www.w3.org/2001/XMLSchema#boolean")
    static let xsdInteger = IRI(wellFormed: "http://www.w3.org/2001/XMLSchema#integer")
    static let xsdDouble = IRI(wellFormed: "http://www.w3.org/2001/XMLSchema#double")
}
