/// Expanded items in the form of expanded JSON-LD (API § 5.1).
extension JSON {
    /// An array of items.
    init(_ items: [ExpandedItem]) {
        self = .array(items.map(JSON.init))
    }

    init(_ item: ExpandedItem) {
        switch item {
        case .node(let node): self.init(node)
        case .value(let value): self.init(value)
        case .list(let items, let index):
            var object: JSON.Object = ["@list": JSON(items)]
            if let index { object["@index"] = .string(index) }
            self = .object(object)
        }
    }

    private init(_ value: ExpandedValue) {
        var members: [(String, JSON)] = [("@value", value.value)]
        switch value.kind {
        case .plain: break
        case .typed(let type): members.append(("@type", .string(type.text)))
        case .json: members.append(("@type", "@json"))
        case .text(let language, let direction):
            if let language { members.append(("@language", .string(language.text))) }
            if let direction { members.append(("@direction", .string(direction.rawValue))) }
        }
        if let index = value.index { members.append(("@index", .string(index))) }
        self = .object(JSON.Object(members))
    }

    private init(_ node: ExpandedNode) {
        var members: [(String, JSON)] = []
        switch node.id {
        case nil: break
        case .null?: members.append(("@id", .null))
        case .iri(let iri)?: members.append(("@id", .string(iri.text)))
        }
        if let types = node.types { members.append(("@type", .array(types.map { .string($0.text) }))) }
        if let index = node.index { members.append(("@index", .string(index))) }
        if let language = node.language { members.append(("@language", .string(language))) }
        if let direction = node.direction { members.append(("@direction", .string(direction.rawValue))) }
        if let reverse = node.reverse { members.append(("@reverse", .object(JSON.Object(reverse)))) }
        if let graph = node.graph { members.append(("@graph", JSON(graph))) }
        if let included = node.included { members.append(("@included", JSON(included))) }
        members.append(contentsOf: JSON.Object(node.properties).members.map { ($0.name, $0.value) })
        self = .object(JSON.Object(members))
    }
}

extension JSON.Object {
    fileprivate init(_ properties: PropertyMap<ExpandedItem>) {
        self.init(properties.entries.lazy.map { ($0.property.text, JSON($0.values)) })
    }
}
