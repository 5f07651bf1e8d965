/// Finds badges that nobody could ever earn, because what they require leads back to themselves or is too little.
struct StackingCheck {
    private let catalog: Catalog
    private let pools: BadgePools
    /// Where each badge stands in the catalog.
    private let order: [Slug: Int]

    init(_ catalog: Catalog) {
        self.catalog = catalog
        pools = BadgePools(catalog.badges)
        order = Dictionary(catalog.badges.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// - Parameter knowsAll: false when badges may be missing, so that only what is written can be judged.
    func report(to findings: Findings, knowsAll: Bool = true) {
        let cycles = namedCycles()
        for cycle in cycles { report(cycle, to: findings) }
        guard knowsAll else { return }
        var explained = Set(cycles.joined())
        for badge in catalog.badges {
            guard let short = badge.requires.flatMap({ shortPool($0, of: badge) }) else { continue }
            explained.insert(badge.id)
            findings.add(
                .impossibleRequirement,
                "'\(badge.id)' requires \(short.count) of \(short.pool), but \(short.size == 0 ? "none" : "only \(short.size)") can count",
                at: badge.requiresSpan,
                help: (short.size == 0 ? "" : "ask for at most \(short.size), or ")
                    + "add badges that count: not drafts, and not the badge itself")
        }
        for loop in loops(outside: EarnableBadges(catalog.badges).ids) {
            if let first = loop.first, !explained.contains(first) { report(loop, to: findings) }
        }
    }

    private func report(_ cycle: [Slug], to findings: Findings) {
        guard let first = cycle.first, let badge = catalog.badge(first) else { return }
        let path = (cycle + [first]).map { "'\($0)'" }.joined(separator: " requires ")
        findings.add(
            .stackingCycle, "'\(first)' requires itself", at: badge.requiresSpan, label: "nobody could begin",
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
        guard let start = loop.indices.min(by: { order[loop[$0], default: 0] < order[loop[$1], default: 0] }) else {
            return loop
        }
        return Array(loop[start...] + loop[..<start])
    }

    private func shortPool(_ requirement: Requirement, of badge: Badge) -> (count: Int, pool: String, size: Int)? {
        switch requirement {
        case .all(let parts), .any(let parts), .count(_, .list(let parts)):
            return parts.lazy.compactMap { shortPool($0, of: badge) }.first
        case .count(let count, let pool):
            let size = pools.members(of: pool, for: badge).count
            guard size < count else { return nil }
            switch pool {
            case .level(let id): return (count, "level '\(id)'", size)
            case .tag(let tag): return (count, "tag '\(tag)'", size)
            case .list: return nil
            }
        case .badge, .component: return nil
        }
    }

    /// The loops, through levels and tags too, among badges that cannot be earned.
    private func loops(outside earnable: Set<Slug>) -> [[Slug]] {
        var seen: Set<Slug> = []
        var loops: [[Slug]] = []
        for badge in catalog.badges where !earnable.contains(badge.id) {
            var path: [Slug] = []
            var next: Slug? = badge.id
            while let id = next, seen.insert(id).inserted {
                path.append(id)
                next = catalog.badge(id).flatMap { badge in
                    badge.requires.flatMap { wanted($0, for: badge).first { !earnable.contains($0) } }
                }
            }
            if let start = path.firstIndex(where: { $0 == next }) { loops.append(rotated(Array(path[start...]))) }
        }
        return loops
    }

    private func wanted(_ requirement: Requirement, for badge: Badge) -> [Slug] {
        switch requirement {
        case .badge(let id): [id]
        case .all(let parts), .any(let parts), .count(_, .list(let parts)): parts.flatMap { wanted($0, for: badge) }
        case .count(_, let pool): pools.members(of: pool, for: badge)
        case .component: []
        }
    }
}
