/// An element of an expanded document (API § 5.1): what `expand` gives as JSON, with every name looked at already.
enum ExpandedItem {
    /// A node object (Syntax § 9.2).
    case node(ExpandedNode)
    /// A value object (Syntax § 9.5).
    case value(ExpandedValue)
    /// A list object (Syntax § 9.7).
    indirect case list([ExpandedItem], index: String?)
}

/// What an element is expanded to: nothing, one item, or an array, which is not the same as its items to who asks.
enum Expansion {
    case null
    case one(ExpandedItem)
    case array([ExpandedItem])

    /// The items, however many.
    var items: [ExpandedItem] {
        switch self {
        case .null: []
        case .one(let item): [item]
        case .array(let items): items
        }
    }
}

/// A value object (Syntax § 9.5).
struct ExpandedValue: Hashable {
    /// The `@value` entry.
    let value: JSON
    /// What the other entries say.
    var kind: Kind
    /// The `@index` entry.
    var index: String?

    enum Kind: Hashable {
        /// No more than JSON says.
        case plain
        /// A value of a datatype.
        case typed(ExpandedIRI)
        /// A JSON literal.
        case json
        /// Text in a language, with a base direction, or both.
        case text(language: ExactText?, JSONLD.Direction?)
    }
}

/// A node object (Syntax § 9.2), and while it is being expanded whatever a map may become.
final class ExpandedNode {
    /// The `@id` entry.
    var id: Identifier?
    /// The `@type` entry.
    var types: [ExpandedIRI]?
    /// Whether the `@type` entry is an array, as no value object's may be.
    var hasTypeArray = false
    /// The `@graph` entry: the items of a named graph.
    var graph: [ExpandedItem]?
    /// The `@included` entry.
    var included: [ExpandedItem]?
    /// The `@reverse` entry: properties of which the node is a value.
    var reverse: PropertyMap<ExpandedItem>?
    /// All other properties.
    var properties = PropertyMap<ExpandedItem>()
    /// The `@index` entry.
    var index: String?
    /// The `@value`, `@language` and `@direction` entries: of a value object, or of a node that has no use for them.
    var value: JSON?
    var language: String?
    var direction: JSONLD.Direction?
    /// The `@list` and `@set` entries.
    var list: [ExpandedItem]?
    var set: Expansion?

    /// The value of an `@id` entry.
    enum Identifier: Hashable {
        case iri(ExpandedIRI)
        /// A text of the form of a keyword, which expands to nothing.
        case null
    }

    /// The entries of a map.
    struct Entries: OptionSet {
        let rawValue: UInt16

        static let id = Entries(rawValue: 1)
        static let type = Entries(rawValue: 2)
        static let graph = Entries(rawValue: 4)
        static let included = Entries(rawValue: 8)
        static let reverse = Entries(rawValue: 16)
        static let properties = Entries(rawValue: 32)
        static let index = Entries(rawValue: 64)
        static let value = Entries(rawValue: 128)
        static let language = Entries(rawValue: 256)
        static let direction = Entries(rawValue: 512)
        static let list = Entries(rawValue: 1024)
        static let set = Entries(rawValue: 2048)
    }

    /// Whether there is a quad about the node, or it is nothing but the place of others that are included.
    var saysSomething: Bool {
        let isPlace = id == nil && included?.isEmpty == false
        return isPlace || types?.isEmpty == false || graph?.isEmpty == false || properties.hasValues
            || reverse?.hasValues == true
    }

    /// The entries that are there.
    var entries: Entries {
        var entries: Entries = []
        if id != nil { entries.insert(.id) }
        if types != nil { entries.insert(.type) }
        if graph != nil { entries.insert(.graph) }
        if included != nil { entries.insert(.included) }
        if reverse != nil { entries.insert(.reverse) }
        if !properties.isEmpty { entries.insert(.properties) }
        if index != nil { entries.insert(.index) }
        if value != nil { entries.insert(.value) }
        if language != nil { entries.insert(.language) }
        if direction != nil { entries.insert(.direction) }
        if list != nil { entries.insert(.list) }
        if set != nil { entries.insert(.set) }
        return entries
    }
}
