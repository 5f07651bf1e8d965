/// Finds badges that nobody could ever earn, because what they require leads back to themselves or is too little.
struct StackingCheck {
    private let catalog: Catalog

    init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    func report(to findings: Findings) {
        let cycles = namedCycles()
        for cycle in cycles { report(cycle, to: findings) }
        let earnable = earnable()
        let inCycle = Set(cycles.joined())
        for badge in catalog.badges where !earnable.contains(badge.id) && !inCycle.contains(badge.id) {
            if let short = badge.requires.flatMap({ shortPool($0, of: badge) }) {
                findings.add(
                    .impossibleRequirement,
                    "'\(badge.id)' requires \(short.count) of \(short.pool), and there are \(short.size)", at: badge.span,
                    help: "ask for at most \(short.size), or add badges that count")
            } else if let loop = poolCycle(from: badge.id, among: earnable) {
                report(loop, to: findings)
            }
        }
    }

    private func report(_ cycle: [Slug], to findings: Findings) {
        guard let first = cycle.first, let badge = catalog.badge(first) else { return }
        let path = (cycle + [first]).map { "'\($0)'" }.joined(separator: " requires ")
        findings.add(
            .stackingCycle, "'\(first)' requires itself", at: badge.span, label: "nobody could begin",
            help: [path, "remove one of these requirements"])
    }

    /// Each loop of badges that name one another, once, beginning with the one first in the catalog.
    private func namedCycles() -> [[Slug]] {
        var state: [Slug: Bool] = [:]
        var cycles: [[Slug]] = []
        for badge in catalog.badges where state[badge.id] == nil {
            var stack: [(id: Slug, next: [Slug])] = [(badge.id, named(badge.id))]
            state[badge.id] = false
            while let top = stack.indices.last {
                guard let next = stack[top].next.popLast() else {
                    state[stack[top].id] = true
                    stack.removeLast()
                    continue
                }
                switch state[next] {
                case nil:
                    state[next] = false
                    stack.append((next, named(next)))
                case false?:
                    if let start = stack.firstIndex(where: { $0.id == next }) {
                        cycles.append(rotated(stack[start...].map(\.id)))
                    }
                case true?: break
                }
            }
        }
        return cycles
    }

    private func named(_ id: Slug) -> [Slug] {
        Array((catalog.badge(id)?.requires?.namedBadges ?? []).reversed())
    }

    /// A loop told from its badge that the catalog names first.
    private func rotated(_ loop: [Slug]) -> [Slug] {
        let order = Dictionary(catalog.badges.enumerated().map { ($1.id, $0) }) { first, _ in first }
        guard let start = loop.indices.min(by: { order[loop[$0], default: 0] < order[loop[$1], default: 0] }) else { return loop }
        return Array(loop[start...] + loop[..<start])
    }

    /// Every badge that somebody who begins with nothing can come to hold.
    private func earnable() -> Set<Slug> {
        var earned: Set<Slug> = []
        var grew = true
        while grew {
            grew = false
            for badge in catalog.badges where !earned.contains(badge.id) {
                if badge.requires.map({ isMet($0, by: earned, for: badge) }) ?? true {
                    earned.insert(badge.id)
                    grew = true
                }
            }
        }
        return earned
    }

    private func isMet(_ requirement: Requirement, by earned: Set<Slug>, for badge: Badge) -> Bool {
        switch requirement {
        case .badge(let id): earned.contains(id)
        case .all(let parts): parts.allSatisfy { isMet($0, by: earned, for: badge) }
        case .any(let parts): parts.isEmpty || parts.contains { isMet($0, by: earned, for: badge) }
        case .count(let count, .list(let parts)):
            // A count above its list's length is reported where it is written.
            parts.count { isMet($0, by: earned, for: badge) } >= min(count, parts.count)
        case .count(let count, let pool):
            members(of: pool, for: badge).count { earned.contains($0) } >= count
        case .component: true
        }
    }

    /// The badges a level or tag stands for, without the one that asks.
    private func members(of pool: Requirement.Pool, for badge: Badge) -> [Slug] {
        switch pool {
        case .level(let id): catalog.badges.filter { $0.level?.id == id && $0.id != badge.id }.map(\.id)
        case .tag(let tag): catalog.badges.filter { $0.tags.contains(tag) && $0.id != badge.id }.map(\.id)
        case .list(let parts): parts.flatMap(\.namedBadges)
        }
    }

    private func shortPool(_ requirement: Requirement, of badge: Badge) -> (count: Int, pool: String, size: Int)? {
        switch requirement {
        case .all(let parts), .any(let parts), .count(_, .list(let parts)):
            return parts.lazy.compactMap { shortPool($0, of: badge) }.first
        case .count(let count, let pool):
            let size = members(of: pool, for: badge).count
            guard size < count else { return nil }
            switch pool {
            case .level(let id): return (count, "level '\(id)'", size)
            case .tag(let tag): return (count, "tag '\(tag)'", size)
            case .list: return nil
            }
        case .badge, .component: return nil
        }
    }

    /// A loop through levels and tags, among badges that cannot be earned.
    private func poolCycle(from start: Slug, among earnable: Set<Slug>) -> [Slug]? {
        var path: [Slug] = []
        var current = start
        while !path.contains(current) {
            path.append(current)
            guard let badge = catalog.badge(current), let requires = badge.requires,
                let next = wanted(requires, for: badge).first(where: { !earnable.contains($0) })
            else { return nil }
            current = next
        }
        // Only the loop's own first badge tells it; those that merely lead into the loop are silent.
        let loop = rotated(Array(path[(path.firstIndex(of: current) ?? 0)...]))
        return loop.first == start ? loop : nil
    }

    private func wanted(_ requirement: Requirement, for badge: Badge) -> [Slug] {
        switch requirement {
        case .badge(let id): [id]
        case .all(let parts), .any(let parts), .count(_, .list(let parts)): parts.flatMap { wanted($0, for: badge) }
        case .count(_, let pool): members(of: pool, for: badge)
        case .component: []
        }
    }
}
