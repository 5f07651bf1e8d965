/// What must be earned first, as the catalog's `requires` says it.
package indirect enum Requirement: Hashable, Sendable {
    /// One badge, by id.
    case badge(Slug)
    case all([Requirement])
    case any([Requirement])
    /// At least so many, each once.
    case count(Int, of: Pool)
    /// Something that is not a badge, such as a practicum.
    case component(Component)

    /// What a count draws from. A pool never holds the badge that asks.
    package enum Pool: Hashable, Sendable {
        case level(Slug)
        case tag(String)
        case list([Requirement])
    }

    package struct Component: Hashable, Sendable {
        package let name: String
        package let hours: DecimalNumber?
        package let description: String?

        package init(name: String, hours: DecimalNumber?, description: String?) {
            self.name = name
            self.hours = hours
            self.description = description
        }
    }

    /// The badges named one by one, in order; pools by level and tag not counted.
    package var namedBadges: [Slug] {
        switch self {
        case .badge(let id): [id]
        case .all(let parts), .any(let parts), .count(_, of: .list(let parts)): parts.flatMap(\.namedBadges)
        case .count, .component: []
        }
    }
}
