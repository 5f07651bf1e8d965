/// The nodes of a document by graph and name, each once (API § 7.2, Node Map Generation): what was said of a node in
/// several places is together, and its values are references, values and lists.
struct NodeMap {
    /// The default graph, then the others in the order they came.
    private(set) var graphs = [Graph(name: nil)]
    private var places: [ExpandedIRI: Int] = [:]
    private var identifiers = BlankNodeIssuer()

    /// A graph and its nodes in the order they came.
    struct Graph {
        /// Nil for the default graph.
        let name: ExpandedIRI?
        fileprivate(set) var nodes: [Node] = []
        fileprivate var places: [ExpandedIRI: Int] = [:]

        fileprivate init(name: ExpandedIRI?) {
            self.name = name
        }

        fileprivate mutating func place(of id: ExpandedIRI) -> Int {
            if let place = places[id] { return place }
            places[id] = nodes.count
            nodes.append(Node(id: id))
            return nodes.count - 1
        }
    }

    /// A node of a graph.
    struct Node {
        let id: ExpandedIRI
        fileprivate(set) var types: [ExpandedIRI] = []
        fileprivate(set) var index: String?
        fileprivate(set) var properties = PropertyMap<Value>()
    }

    /// A value of a property.
    enum Value {
        case reference(ExpandedIRI)
        case value(ExpandedValue)
        indirect case list([Value])
    }

    /// The node map of an expanded document.
    init(_ items: [ExpandedItem]) throws(JSONLDError) {
        for item in items { _ = try add(item, to: 0) }
    }

    /// Steps 4 to 6 of Node Map Generation (API § 7.2.2), but that the value is returned, and put by who asked into the
    /// property of the active subject or into a list.
    ///
    /// Step 6.6.2 and 4.1.2 leave out a value that a property has already. Here it stays: it makes the same quad.
    private mutating func add(_ item: ExpandedItem, to graph: Int) throws(JSONLDError) -> Value {
        switch item {
        // 4)
        case .value(let value): return .value(value)
        // 5)
        case .list(let items, _):
            var values: [Value] = []
            values.reserveCapacity(items.count)
            for item in items { values.append(try add(item, to: graph)) }
            return .list(values)
        // 6)
        case .node(let node): return .reference(try add(node, to: graph))
        }
    }

    /// Step 6.
    private mutating func add(_ node: ExpandedNode, to graph: Int) throws(JSONLDError) -> ExpandedIRI {
        // 6.1), 6.2)
        let id: ExpandedIRI =
            switch node.id {
            case nil: identifiers.issue()
            case .iri(let iri)?: identifiers.relabel(iri)
            case .null?: .malformed(ExactText(""))
            }
        // 6.3), 6.4)
        let place = graphs[graph].place(of: id)
        // 6.7)
        if let types = node.types {
            for type in types { graphs[graph].nodes[place].types.append(identifiers.relabel(type)) }
        }
        // 6.8)
        if let index = node.index {
            if let known = graphs[graph].nodes[place].index, !known.hasSameBytes(as: index) {
                throw JSONLDError(.conflictingIndexes, id.text)
            }
            graphs[graph].nodes[place].index = index
        }
        // 6.9), 6.5)
        if let reverse = node.reverse {
            for entry in reverse.entries {
                let property = identifiers.relabel(entry.property)
                for item in entry.values {
                    guard case .reference(let subject) = try add(item, to: graph) else { continue }
                    let place = graphs[graph].place(of: subject)
                    graphs[graph].nodes[place].properties[property].append(.reference(id))
                }
            }
        }
        // 6.10)
        if let items = node.graph {
            let inner = places[id] ?? graphs.count
            if inner == graphs.count {
                places[id] = inner
                graphs.append(Graph(name: id))
            }
            for item in items { _ = try add(item, to: inner) }
        }
        // 6.11)
        for item in node.included ?? [] { _ = try add(item, to: graph) }
        // 6.12)
        if graphs[graph].nodes[place].properties.isEmpty {
            graphs[graph].nodes[place].properties.reserveCapacity(node.properties.entries.count)
        }
        for entry in node.properties.entries {
            // 6.12.1), 6.12.2)
            let property = identifiers.relabel(entry.property)
            // 6.12.3), 6.6)
            for item in entry.values {
                let value = try add(item, to: graph)
                graphs[graph].nodes[place].properties[property].append(value)
            }
        }
        return id
    }
}

/// Generate Blank Node Identifier (API § 7.4.2).
private struct BlankNodeIssuer {
    private var issued: [ExactText: ExpandedIRI] = [:]
    private var count = 0

    mutating func issue() -> ExpandedIRI {
        defer { count += 1 }
        return .blankNode(ExactText("_:b\(count)"))
    }

    /// Another identifier for a blank node, always the same for the same; what is no blank node stays.
    mutating func relabel(_ iri: ExpandedIRI) -> ExpandedIRI {
        guard case .blankNode(let text) = iri else { return iri }
        if let known = issued[text] { return known }
        let new = issue()
        issued[text] = new
        return new
    }
}
