/// What there is to issue and to change: the rows of a site's lists held against its register.
package struct IssuePlan: Sendable {
    /// What is wrong with the lists, by themselves and beside the register. Nothing is issued while there are errors.
    package let diagnostics: [Diagnostic]
    package let total: IssueCounts
    /// Of each badge that there is anything to say of, in the catalog's order.
    package let byBadge: [(badge: Slug, counts: IssueCounts)]
    /// What rows ask of awards that are issued, in order of row.
    package let changes: [PlannedChange]
    /// What an issue that was cut short left undone.
    package let pending: [PendingSupersession]
    private let decisions: [RowDecision]
    /// By row.
    private let replaced: [Int: RegisterEntry]

    /// - Parameters:
    ///   - lists: read twice at most, row by row.
    ///   - allowsReissue: whether an award whose row has changed is issued anew; otherwise that is an error.
    package init(_ lists: AwardLists, against index: RegisterIndex, allowsReissue: Bool) {
        let findings = Findings()
        self.init(lists, against: index, allowsReissue: allowsReissue, findings: findings)
    }

    init(_ lists: AwardLists, against index: RegisterIndex, allowsReissue: Bool, findings: Findings) {
        var matching = RowMatching(lists, against: index, allowsReissue: allowsReissue, findings: findings)
        matching.run(findings)
        diagnostics = findings.diagnostics.inOrder()
        let counts = matching.counts
        total = counts.values.reduce(into: IssueCounts()) { $0.add($1) }
        byBadge = lists.catalog.badges.map(\.id).compactMap { id in counts[id].map { (id, $0) } }
        changes = matching.changes
        pending = matching.pending
        decisions = matching.decisions
        replaced = matching.replaced.mapValues { index.entries[$0] }
    }

    /// The issued awards whose place new ones take.
    var replacedEntries: [RegisterEntry] { Array(replaced.values) }

    /// Whether rows and register agree, and nothing is left undone.
    package var isEmpty: Bool {
        total.new + total.changed == 0 && changes.isEmpty && pending.isEmpty
    }

    /// The awards to issue, read from the lists once more as they are asked for.
    package func awards(from lists: AwardLists) -> PlannedAwards {
        PlannedAwards(lists, decisions: decisions, replaced: replaced)
    }
}

/// The awards that a plan issues, in order of file and row.
package struct PlannedAwards {
    private let decisions: [RowDecision]
    private let replaced: [Int: RegisterEntry]
    private var reading: AwardReading
    private var number = 0

    init(_ lists: AwardLists, decisions: [RowDecision], replaced: [Int: RegisterEntry]) {
        self.decisions = decisions
        self.replaced = replaced
        reading = AwardReading(lists, findings: Findings())
    }

    /// - Returns: nil after the last.
    /// - Throws: ``ListsChanged``.
    package mutating func next() throws(ListsChanged) -> PlannedAward? {
        while let award = reading.next()?.award {
            guard number < decisions.count, decisions[number].isOf(award, facts: award.facts) else {
                throw ListsChanged()
            }
            let kind = decisions[number].kind
            number += 1
            if kind == .new || kind == .replacing {
                return PlannedAward(award: award, replaced: replaced[number - 1])
            }
        }
        guard number == decisions.count else { throw ListsChanged() }
        return nil
    }

    /// As many as there are up to a number; none after the last.
    package mutating func next(atMost most: Int) throws(ListsChanged) -> [PlannedAward] {
        var batch: [PlannedAward] = []
        while batch.count < most, let award = try next() { batch.append(award) }
        return batch
    }

    /// The lists are not what they were when the plan was made.
    package struct ListsChanged: Error {}
}
