import Blazon
import Credentials
import LinkedData

/// Issues what a plan says: draws, signs on all cores, and brings it to the disk in commits that are whole.
struct IssueRun {
    let session: RegisterSession
    let site: IssuingSite
    let plan: IssuePlan
    let signers: KeyStore.Signers
    private let writer: RegisterWriter
    private let badges: FrozenBadges
    private var lists: StatusLists
    private var signing: [AwardSigner]
    private var chance = SystemRandomNumberGenerator()
    private let year: Int
    /// What becomes of awards, new ones and old: noted when all new ones are on the disk.
    private var outcomes: [Outcome] = []
    private(set) var issued = 0

    private struct Outcome {
        let change: StatusChange
        let place: StatusPlace
    }

    static let listsChanged = Refusal("the award lists were changed meanwhile: run 'blazon issue' again")

    private static let batch = 512
    /// Bytes that are new before the first commit of a long run; later as many as half of what there is.
    private static let firstCommit = 1 << 24

    init(_ session: RegisterSession, _ site: IssuingSite, _ plan: IssuePlan, _ signers: KeyStore.Signers, jobs: Int) {
        self.session = session
        self.site = site
        self.plan = plan
        self.signers = signers
        writer = RegisterWriter(site: session.site)
        badges = site.frozenBadges()
        lists = StatusLists(session.index, base: site.settings.baseURL)
        year = Int(session.now.text.prefix(4)) ?? 0
        signing = (0..<jobs).map { _ in
            AwardSigner(ed25519: signers.ed25519, rs256: signers.rs256, created: session.now)
        }
    }

    /// - Parameter progress: is told how many awards are signed.
    mutating func run(progress: (Int) throws -> Void) async throws {
        try session.publish(signers, by: writer)
        var awards = plan.awards(from: site.lists)
        let predecessors = try Predecessors(of: plan, in: session.tree)
        while true {
            let batch: [PlannedAward]
            do {
                batch = try awards.next(atMost: Self.batch)
            } catch {
                throw Self.listsChanged
            }
            guard !batch.isEmpty else { break }
            try await sign(try batch.map { try draft($0, predecessors) })
            try progress(issued)
        }
        try writer.commit()
        for pending in plan.pending { supersede(pending.replaced, by: pending.replacement.id) }
        for change in plan.changes { note(change.kind, of: change.entry.id, at: change.entry.status) }
        lists.renew(session.overdueLists)
        for outcome in outcomes { lists.take(outcome.change.kind, at: outcome.place) }
        try session.write(outcomes.map(\.change), lists, signers, by: writer)
    }

    private struct Drafted: Sendable {
        let draft: CredentialDraft
        let record: AwardRecord
    }

    /// Draws for an award, and notes what becomes of it and of the one whose place it takes.
    private mutating func draft(_ planned: PlannedAward, _ predecessors: Predecessors) throws -> Drafted {
        let award = planned.award
        guard let badge = badges[award.badge] else { throw Refusal("no badge '\(award.badge)' to issue") }
        let draws = Draws(status: lists.draw(badge.purpose(of: award), using: &chance), using: &chance)
        guard let draft = badge.draft(award, draws, replacing: planned.replaced.flatMap { predecessors[$0.place] })
        else { throw Refusal("the award at \(planned.list):\(award.line) makes no credential") }
        let record = AwardRecord(
            id: draws.id, badge: award.badge, issued: award.issued, visibility: award.visibility, list: planned.list,
            facts: award.facts, replaces: planned.replaced?.id, jws: nil)
        if let replaced = planned.replaced { supersede(replaced, by: draws.id) }
        noteStanding(of: planned, draws)
        return Drafted(draft: draft, record: record)
    }

    private mutating func noteStanding(of planned: PlannedAward, _ draws: Draws) {
        switch planned.award.standing {
        case .revoked(let reason): note(.revoked(reason: reason), of: draws.id, at: draws.status)
        case .suspended(let reason): note(.suspended(reason: reason), of: draws.id, at: draws.status)
        case .valid:
            guard planned.staysSuspended, let reason = planned.replaced.flatMap({ session.index.reasons[$0.id] })
            else { return }
            note(.suspended(reason: reason), of: draws.id, at: draws.status, by: .command)
        }
    }

    private mutating func supersede(_ entry: RegisterEntry, by replacement: AwardIdentifier) {
        note(.superseded(by: replacement, reason: "Replaced by a corrected award"), of: entry.id, at: entry.status)
    }

    private mutating func note(
        _ kind: StatusChange.Kind, of award: AwardIdentifier, at place: StatusPlace,
        by origin: StatusChange.Origin = .list
    ) {
        let change = StatusChange(award: award, kind: kind, at: session.now, origin: origin)
        outcomes.append(Outcome(change: change, place: place))
    }

    /// Each worker has a part of the batch, and a signer that knows the shapes it has seen.
    private mutating func sign(_ drafted: [Drafted]) async throws {
        try beginLists()
        let size = (drafted.count + signing.count - 1) / signing.count
        let parts = signing.enumerated().map { number, signer in
            (number, signer, Array(drafted.dropFirst(number * size).prefix(size)))
        }
        try await parts.concurrentMap(jobs: signing.count, chunk: 1) { number, signer, drafted in
            var signer = signer
            let signed = try drafted.map { (record: $0.record, signed: try signer.sign($0.draft)) }
            return (number, signer, signed)
        } receive: { number, signer, signed in
            signing[number] = signer
            for award in signed { try append(award.record, award.signed) }
        }
        if writer.pending > max(Self.firstCommit, writer.settled / 2) { try writer.commit() }
    }

    /// A list is on the disk before any credential names it.
    private mutating func beginLists() throws {
        guard !lists.due.isEmpty else { return }
        try writer.commit()
        try session.sign(lists, signers, by: writer)
        try writer.commit()
        lists.settle()
    }

    /// The record first: without its credential it is nothing, and the next issue writes over it.
    private mutating func append(_ record: AwardRecord, _ signed: AwardSigner.Signed) throws {
        let kept = session.index.counts[year, default: 0] + issued
        let lineFeed = [UInt8(ascii: "\n")]
        try writer.append(record.with(jws: signed.jws).line + lineFeed, to: RegisterFiles.records(year), keeping: kept)
        try writer.append(signed.line + lineFeed, to: RegisterFiles.credentials(year), keeping: kept)
        issued += 1
    }
}
