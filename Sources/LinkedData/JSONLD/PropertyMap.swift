/// The properties of a node and their values, in the order they came.
struct PropertyMap<Value> {
    /// A property and its values.
    struct Entry {
        let property: ExpandedIRI
        var values: [Value]
    }

    private(set) var entries: [Entry] = []
    /// The places of the properties, when there are more than one looks through.
    private var places: [ExpandedIRI: Int] = [:]
    private static var few: Int { 16 }

    var isEmpty: Bool { entries.isEmpty }
    /// Whether any of the properties has a value.
    var hasValues: Bool { entries.contains { !$0.values.isEmpty } }

    mutating func reserveCapacity(_ count: Int) {
        entries.reserveCapacity(count)
    }

    /// The values of a property, which is there from now on.
    subscript(property: ExpandedIRI) -> [Value] {
        get { place(of: property).map { entries[$0].values } ?? [] }
        _modify {
            let place = place(of: property) ?? append(property)
            yield &entries[place].values
        }
    }

    private func place(of property: ExpandedIRI) -> Int? {
        entries.count <= Self.few ? entries.firstIndex { $0.property == property } : places[property]
    }

    private mutating func append(_ property: ExpandedIRI) -> Int {
        entries.append(Entry(property: property, values: []))
        if entries.count == Self.few + 1 {
            for (place, entry) in entries.enumerated() { places[entry.property] = place }
        } else if entries.count > Self.few {
            places[property] = entries.count - 1
        }
        return entries.count - 1
    }
}
