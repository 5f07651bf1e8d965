/// The badges that each level and tag stands for, gathered once.
struct BadgePools {
    private var published: [Requirement.Pool: [Slug]] = [:]
    private var drafts: [Requirement.Pool: [Slug]] = [:]

    init(_ badges: [Badge]) {
        for badge in badges {
            for pool in Self.pools(of: badge) {
                if badge.isDraft {
                    drafts[pool, default: []].append(badge.id)
                } else {
                    published[pool, default: []].append(badge.id)
                }
            }
        }
    }

    static func pools(of badge: Badge) -> [Requirement.Pool] {
        (badge.level.map { [.level($0.id)] } ?? []) + badge.tags.map(Requirement.Pool.tag)
    }

    /// What counts for a badge that asks: never itself, and drafts only when it is one.
    func members(of pool: Requirement.Pool, for badge: Badge) -> [Slug] {
        if case .list(let parts) = pool { return parts.flatMap(\.namedBadges) }
        let members = (published[pool] ?? []) + (badge.isDraft ? drafts[pool] ?? [] : [])
        return members.filter { $0 != badge.id }
    }
}
