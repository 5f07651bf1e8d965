import Testing

@testable import Blazon

/// Lists that were issued, as the register remembers them, and lists that are held against it.
struct IssuedSample {
    var index = RegisterIndex()
    /// What the lists are of now, when that is not what it was.
    var catalog: Catalog?
    private let sample: IssuingSample
    private let lists: [String: String]

    static let head = "badge,recipient,name,issued,visibility,status,reason,replaces\n"

    /// - Parameters:
    ///   - issued: the rows of `a.csv` when they were issued, without their head.
    ///   - now: what they are now; nil for the same, none for no lists at all.
    init(issued: [String], now: [String: [String]]?) throws {
        let rows = now ?? ["a.csv": issued]
        lists = Dictionary(
            uniqueKeysWithValues: rows.map { name, rows in
                ("content/awards/\(name)", Self.head + rows.map { $0 + "\n" }.joined())
            })
        sample = try IssuingSample()
        // One list can hold what was issued at different times.
        let path = SourcePath("content/awards/a.csv")
        let findings = Findings()
        var reading = AwardListReading(
            path: path,
            resolver: AwardResolver(catalog: sample.issuing.catalog, lost: LostText(), today: nil) { _ in 1 },
            findings: AwardFindings(path, findings: findings))
        var reader = CSVReader()
        reader.add(Array((Self.head + issued.map { $0 + "\n" }.joined()).utf8), isLast: true)
        while let row = reader.next() {
            guard let award = reading.award(of: row)?.award else { continue }
            let number = index.entries.count + 1
            index.entries.append(
                RegisterEntry(
                    id: try IssuingSample.id(number), badge: award.badge, issued: award.issued,
                    recipient: HashedRecipient(award.recipient, salt: "salt\(number)"), facts: award.facts,
                    visibility: award.visibility, list: AwardLists.name(of: award.span.path),
                    standing: Self.standing(award), replaces: award.replaces,
                    status: StatusPlace(list: 1, index: number), place: RegisterPlace(year: 2026, line: number)))
        }
        #expect(index.entries.count == issued.count)
    }

    private static func standing(_ award: Award) -> EntryStanding {
        switch award.standing {
        case .valid: .valid
        case .suspended: .suspended(by: .list)
        case .revoked: .revoked(by: .list)
        }
    }

    /// Makes another of an entry, from 1.
    mutating func become(_ number: Int, _ standing: EntryStanding, replaces: Int? = nil) throws {
        let entry = index.entries[number - 1]
        index.entries[number - 1] = RegisterEntry(
            id: entry.id, badge: entry.badge, issued: entry.issued, recipient: entry.recipient, facts: entry.facts,
            visibility: entry.visibility, list: entry.list, standing: standing,
            replaces: try replaces.map(IssuingSample.id) ?? entry.replaces, status: entry.status, place: entry.place)
    }

    var awardLists: AwardLists {
        AwardLists(
            tree: SourceTree(lists), catalog: catalog ?? sample.issuing.catalog, lost: LostText(), today: nil)
    }

    func plan(reissue: Bool = false) -> IssuePlan {
        IssuePlan(awardLists, against: index, allowsReissue: reissue)
    }

    /// What is planned, a word or two each: what is wrong, what is issued (by line), what is changed (by entry).
    func said(reissue: Bool = false) throws -> [String] {
        let plan = plan(reissue: reissue)
        var said = plan.diagnostics.map { $0.rule.name }
        var awards = plan.awards(from: awardLists)
        while let planned = try awards.next() {
            let number = planned.replaced.flatMap { entry in index.entries.firstIndex { $0.id == entry.id } }
            let words = "\(planned.award.line)" + (number.map { " for \($0 + 1)" } ?? "")
            said.append("issue " + words + (planned.staysSuspended ? " suspended" : ""))
        }
        said += plan.changes.map { change in
            let number = index.entries.firstIndex { $0.id == change.entry.id }.map { $0 + 1 } ?? 0
            switch change.kind {
            case .revoked: return "revoke \(number)"
            case .suspended: return "suspend \(number)"
            case .reinstated: return "reinstate \(number)"
            case .superseded: return "supersede \(number)"
            case .visibility(let visibility): return "\(visibility.rawValue) \(number)"
            }
        }
        return said
    }
}
