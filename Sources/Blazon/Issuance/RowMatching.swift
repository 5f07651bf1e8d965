/// Holds the rows of a site's lists against the register, and decides what becomes of each.
///
/// Rows that say what was issued find their entries in the first reading. Those that are left may be new, or may have
/// changed: where entries of their badge are left too, a second reading holds them against each other.
struct RowMatching {
    private let lists: AwardLists
    private let allowsReissue: Bool
    private let words: IssueFindings
    private(set) var pool: EntryPool
    private(set) var decisions: [RowDecision] = []
    /// By row, the place of the entry that it is of; -1 for none.
    private var matches: [Int32] = []
    /// By row, the place of the entry that it replaces.
    private(set) var replaced: [Int: Int] = [:]
    private(set) var changes: [PlannedChange] = []
    private(set) var pending: [PendingSupersession] = []
    private(set) var counts: [Slug: IssueCounts] = [:]
    /// How many rows of a badge are not decided yet.
    private var undecided: [Slug: Int] = [:]
    private var isFirstReadingOver = false
    /// Rows that are decided when all others are.
    private var held: [HeldRow] = []

    private struct HeldRow {
        let number: Int
        let award: Award
        /// The entry that may be its match.
        let place: Int
        let position: RowPosition
    }

    init(_ lists: AwardLists, against index: RegisterIndex, allowsReissue: Bool, findings: Findings) {
        self.lists = lists
        self.allowsReissue = allowsReissue
        words = IssueFindings(findings)
        pool = EntryPool(index.following(lists.catalog))
    }

    /// The place of the entry that a row is of; nil where it is issued no longer, or not yet, or says something else by now.
    func match(of award: Award, at number: Int) -> Int? {
        guard number < matches.count, matches[number] >= 0, decisions[number].isOf(award, facts: award.facts) else {
            return nil
        }
        return Int(matches[number])
    }

    mutating func run(_ findings: Findings) {
        let before = findings.diagnostics.count
        readFirst(findings)
        isFirstReadingOver = true
        let hasMistakes = findings.diagnostics.dropFirst(before).hasErrors
        pool.gatherRemaining(of: Set(undecided.keys))
        if undecided.keys.contains(where: { pool.hasRemaining($0) || isRetired($0) }) { readAgain() }
        decideHeld()
        decideOthers()
        // A row with a mistake in it is not gone.
        if !hasMistakes, !lists.isEmpty {
            words.report(vanished: pool.untaken, from: lists.tree)
        }
        words.finish()
        pending = pool.pending()
    }

    private mutating func readFirst(_ findings: Findings) {
        var reading = AwardReading(lists, findings: findings)
        while let written = reading.next() {
            let award = written.award
            let facts = award.facts
            decisions.append(RowDecision(.undecided, award, facts: facts))
            matches.append(-1)
            let number = decisions.count - 1
            if award.replaces != nil {
                decideReplacing(written, facts: facts, number)
            } else if let place = pool.next(like: award, facts: facts, isRevoked: award.isRevoked) {
                settle(award, place, facts: facts, number) { RowPosition(written.row, .status) }
            } else {
                undecided[award.badge, default: 0] += 1
            }
        }
    }

    private mutating func readAgain() {
        var reading = AwardReading(lists, findings: Findings())
        var number = -1
        while let written = reading.next() {
            number += 1
            guard number < decisions.count, decisions[number].isUndecided, written.award.replaces == nil,
                pool.hasRemaining(written.award.badge) || isRetired(written.award.badge)
            else { continue }
            decideAmongRemaining(written, number)
            if decisions[number].isUndecided, held.last?.number != number {
                refuseRetired(written.award, number) { RowPosition(written.row, .badge) }
            }
        }
    }

    private mutating func decideAmongRemaining(_ written: WrittenAward, _ number: Int) {
        let award = written.award
        let facts = award.facts
        let isRepeatable = lists.catalog.badge(award.badge)?.isRepeatable ?? false
        if let place = pool.remaining(.inForce, of: award, where: { $0.facts == facts }) {
            return settle(award, place, facts: facts, number) { RowPosition(written.row, .status) }
        }
        if award.isRevoked, let place = pool.remaining(.revoked, of: award, where: { $0.issued == award.issued }) {
            return settle(award, place, facts: facts, number) { RowPosition(written.row, .status) }
        }
        if let place = pool.remaining(.inForce, of: award, where: { !isRepeatable || $0.issued == award.issued }) {
            return settle(award, place, facts: facts, number) { RowPosition(written.row, .status) }
        }
        if let place = pool.remaining(.revoked, of: award, where: { $0.issued == award.issued }) {
            held.append(
                HeldRow(number: number, award: award, place: place, position: RowPosition(written.row, .status)))
        } else if let place = pool.remaining(.superseded, of: award, where: { $0.facts == facts }) {
            // The row of an award that another row corrected since.
            pool.take(place)
            decide(number, .unchanged, award)
        }
    }

    /// Takes an entry for the row's.
    private mutating func settle(
        _ award: Award, _ place: Int, facts: Fingerprint, _ number: Int, position: () -> RowPosition
    ) {
        pool.take(place)
        let entry = pool.entries[place]
        if entry.facts != facts, !award.isRevoked, !entry.isRevoked {
            return settleChanged(award, place, number, position: position)
        }
        switch AskedChange(award, of: entry) {
        case .revival:
            words.reportRevival(award, entry, at: position())
            return decide(number, .faulty, award)
        case .change(let kind): add(kind, to: entry, award.badge)
        case .nothing: break
        }
        if entry.visibility != award.visibility { add(.visibility(award.visibility), to: entry, award.badge) }
        matches[number] = Int32(place)
        decide(number, .unchanged, award)
    }

    private mutating func settleChanged(_ award: Award, _ place: Int, _ number: Int, position: () -> RowPosition) {
        guard allowsReissue else {
            words.reportChanged(award, pool.entries[place], at: position())
            return decide(number, .faulty, award)
        }
        pool.supersede(place)
        replaced[number] = place
        decide(number, .replacing, award)
    }

    private mutating func decideReplacing(_ written: WrittenAward, facts: Fingerprint, _ number: Int) {
        let award = written.award
        guard let id = award.replaces, let place = pool.place(of: id), pool.isOf(award.recipient, place) else {
            words.reportUnknownReplaced(award, at: RowPosition(written.row, .replaces))
            return decide(number, .faulty, award)
        }
        if let last = pool.replacement(of: id) {
            let entry = pool.entries[last]
            if !pool.isTaken(last), entry.facts == facts, entry.badge == award.badge {
                return settle(award, last, facts: facts, number) { RowPosition(written.row, .status) }
            }
            held.append(
                HeldRow(number: number, award: award, place: last, position: RowPosition(written.row, .replaces)))
        } else if pool.isSuperseded(place) {
            words.reportAlreadyReplaced(award, at: RowPosition(written.row, .replaces))
            decide(number, .faulty, award)
        } else {
            pool.supersede(place)
            replaced[number] = place
            decide(number, .new, award)
        }
    }

    private mutating func decideHeld() {
        for row in held {
            let entry = pool.entries[row.place]
            if row.award.replaces != nil, pool.isTaken(row.place) || entry.badge != row.award.badge {
                words.reportAlreadyReplaced(row.award, at: row.position)
                decide(row.number, .faulty, row.award)
            } else if !pool.isTaken(row.place) {
                settle(row.award, row.place, facts: row.award.facts, row.number) { row.position }
            } else {
                refuseRetired(row.award, row.number) { row.position }
            }
        }
        held = []
    }

    /// What is left is new.
    private mutating func decideOthers() {
        for number in decisions.indices where decisions[number].isUndecided { decisions[number].kind = .new }
        for (badge, count) in undecided where count > 0 { counts[badge, default: IssueCounts()].new += count }
    }

    private func isRetired(_ badge: Slug) -> Bool { lists.catalog.badge(badge)?.retired != nil }

    private mutating func refuseRetired(_ award: Award, _ number: Int, position: () -> RowPosition) {
        guard isRetired(award.badge) else { return }
        words.reportRetired(award, at: position())
        decide(number, .faulty, award)
    }

    private mutating func add(_ kind: StatusChange.Kind, to entry: RegisterEntry, _ badge: Slug) {
        changes.append(PlannedChange(entry: entry, kind: kind))
        counts[badge, default: IssueCounts()].add(kind)
    }

    private mutating func decide(_ number: Int, _ kind: RowDecision.Kind, _ award: Award) {
        decisions[number].kind = kind
        if isFirstReadingOver, award.replaces == nil { undecided[award.badge, default: 0] -= 1 }
        switch kind {
        case .unchanged: counts[award.badge, default: IssueCounts()].unchanged += 1
        case .new: counts[award.badge, default: IssueCounts()].new += 1
        case .replacing: counts[award.badge, default: IssueCounts()].changed += 1
        case .faulty, .undecided: break
        }
    }
}
