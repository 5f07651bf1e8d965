/// Every badge that somebody who begins with nothing can come to hold.
struct EarnableBadges {
    private(set) var ids: Set<Slug> = []
    /// How many are earned of what a requirement can name.
    private var published: [Source: Int] = [:]
    private var drafts: [Source: Int] = [:]

    private enum Source: Hashable {
        case badge(Slug)
        case pool(Requirement.Pool)
    }

    init(_ badges: [Badge]) {
        var waiting: [Source: [Int]] = [:]
        for (index, badge) in badges.enumerated() {
            for source in badge.requires.map(Self.sources) ?? [] { waiting[source, default: []].append(index) }
        }
        var candidates = Set(badges.indices)
        while !candidates.isEmpty {
            var next: Set<Int> = []
            for index in candidates where earn(badges[index]) {
                for source in Self.sources(of: badges[index]) { next.formUnion(waiting[source] ?? []) }
            }
            candidates = next
        }
    }

    /// - Returns: whether the badge is newly earned.
    private mutating func earn(_ badge: Badge) -> Bool {
        guard !ids.contains(badge.id), badge.requires.map({ isMet($0, for: badge) }) ?? true else { return false }
        ids.insert(badge.id)
        for source in Self.sources(of: badge) {
            if badge.isDraft { drafts[source, default: 0] += 1 } else { published[source, default: 0] += 1 }
        }
        return true
    }

    private func isMet(_ requirement: Requirement, for badge: Badge) -> Bool {
        switch requirement {
        case .badge(let id): ids.contains(id)
        case .all(let parts): parts.allSatisfy { isMet($0, for: badge) }
        case .any(let parts): parts.isEmpty || parts.contains { isMet($0, for: badge) }
        case .count(let count, .list(let parts)):
            // A count above its list's length is reported where it is written.
            parts.count { isMet($0, for: badge) } >= min(count, parts.count)
        case .count(let count, let pool):
            published[.pool(pool), default: 0] + (badge.isDraft ? drafts[.pool(pool), default: 0] : 0) >= count
        case .component: true
        }
    }

    /// What a badge counts as.
    private static func sources(of badge: Badge) -> [Source] {
        [.badge(badge.id)] + BadgePools.pools(of: badge).map(Source.pool)
    }

    /// What a requirement waits for.
    private static func sources(_ requirement: Requirement) -> [Source] {
        switch requirement {
        case .badge(let id): [.badge(id)]
        case .all(let parts), .any(let parts), .count(_, .list(let parts)): parts.flatMap(sources)
        case .count(_, let pool): [.pool(pool)]
        case .component: []
        }
    }
}
