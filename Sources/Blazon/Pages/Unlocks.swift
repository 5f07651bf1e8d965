/// Which badges ask for a badge: by its name, or through its level or a tag.
struct Unlocks: Sendable {
    private enum Key: Hashable {
        case badge(Slug)
        case level(Slug)
        case tag(String)
    }

    private let badges: [Badge]
    private let askers: [Key: [Int]]
    /// The level of each badge, by rank; -1 for none.
    private let ranks: [Int]

    init(_ badges: [Badge]) {
        self.badges = badges
        askers = badges.places { $0.requires.map(Self.keys) ?? [] }
        ranks = badges.map { $0.level?.rank ?? -1 }
    }

    /// The badges that a requirement names or draws from.
    private static func keys(of requirement: Requirement) -> [Key] {
        switch requirement {
        case .badge(let id): [.badge(id)]
        case .all(let parts), .any(let parts), .count(_, .list(let parts)): parts.flatMap(keys)
        case .count(_, .level(let id)): [.level(id)]
        case .count(_, .tag(let tag)): [.tag(tag)]
        case .component: []
        }
    }

    func list(of badge: Badge) -> List {
        let keys = [.badge(badge.id)] + (badge.level.map { [.level($0.id)] } ?? []) + badge.tags.map(Key.tag)
        var places = keys.compactMap { askers[$0] }.reduce([], Self.union)
        if badge.requires != nil { places.removeAll { badges[$0].id == badge.id } }
        return List(unlocks: self, places: places)
    }

    /// Of two ascending lists, everything once.
    private static func union(_ left: [Int], _ right: [Int]) -> [Int] {
        if left.isEmpty { return right }
        if right.isEmpty { return left }
        var union: [Int] = []
        union.reserveCapacity(left.count + right.count)
        var next = 0
        for place in left {
            while next < right.count, right[next] <= place {
                if right[next] < place { union.append(right[next]) }
                next += 1
            }
            union.append(place)
        }
        return union + right[next...]
    }

    /// What a badge leads to, in the catalog's order. There may be thousands, of which a page shows a few.
    struct List {
        fileprivate let unlocks: Unlocks
        fileprivate let places: [Int]

        var isEmpty: Bool { places.isEmpty }

        func prefix(_ count: Int) -> [Badge] {
            places.prefix(count).map { unlocks.badges[$0] }
        }

        /// How many there are after the first, and their level where they share one.
        func rest(after shown: Int) -> (count: Int, level: Level?) {
            let rest = places.dropFirst(shown)
            guard let first = rest.first else { return (0, nil) }
            let rank = unlocks.ranks[first]
            return (rest.count, rest.allSatisfy { unlocks.ranks[$0] == rank } ? unlocks.badges[first].level : nil)
        }
    }
}
