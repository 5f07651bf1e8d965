/// Where a row is, and what of it may be shown.
struct RowPosition {
    let row: Range<Int>
    /// The cell that something is said of; the row when it has none.
    let cell: Range<Int>
    let visible: [Range<Int>]

    init(_ row: AwardRow, _ column: AwardColumn) {
        self.row = row.range
        cell = row.range(column)
        visible = row.visible
    }
}

/// Says what keeps rows and register from agreeing. Nothing of a person is shown: an award is named by its line in the
/// register.
final class IssueFindings {
    private let findings: Findings
    private var lists: [SourcePath: AwardFindings] = [:]

    init(_ findings: Findings) {
        self.findings = findings
    }

    func finish() {
        for list in lists.values { list.finish() }
    }

    func reportChanged(_ award: Award, _ entry: RegisterEntry, at position: RowPosition) {
        let day = entry.issued == award.issued ? "" : ": it was issued on \(entry.issued)"
        add(
            .changedAward, "row of an award of '\(award.badge)' has changed since it was issued\(day)", award,
            at: position.row, position, label: "changed",
            help: [
                "run 'blazon issue --reissue' to issue it anew: the credential in \(Self.line(of: entry)) is then superseded",
                "or change the row back to what that credential says",
            ])
    }

    func reportRevival(_ award: Award, _ entry: RegisterEntry, at position: RowPosition) {
        add(
            .revokedForGood, "award of '\(award.badge)' was revoked by its list, and the row calls it valid", award,
            at: position.cell, position, label: "revoked",
            help: [
                "write 'revoked' under 'status' again, and the reason: what is revoked stays revoked",
                "if it was a slip, add a row for a new award",
            ])
    }

    func reportUnknownReplaced(_ award: Award, at position: RowPosition) {
        add(
            .unknownReplaced, "what 'replaces' names is no issued award of this learner", award, at: position.cell,
            position, label: "not known",
            help: [
                "copy the id from the award's page or from the register; the recipient must be the same",
                "if the credential went to the wrong recipient, revoke it, and add a row without 'replaces'",
            ])
    }

    func reportAlreadyReplaced(_ award: Award, at position: RowPosition) {
        add(
            .alreadyReplaced, "what 'replaces' names was replaced already", award, at: position.cell, position,
            label: "replaced",
            help: ["write the id of the award that took its place, or remove the row"])
    }

    func reportRetired(_ award: Award, at position: RowPosition) {
        add(
            .retiredAwarded, "badge '\(award.badge)' is retired, and nobody is awarded it anew", award,
            at: position.cell,
            position, label: "retired",
            help: ["remove the row, or remove 'retired:' from the badge in the catalog"])
    }

    /// - Parameter vanished: awards in force that no row is of.
    func report(vanished: [RegisterEntry], from tree: SourceTree) {
        var goneLists: [String: Int] = [:]
        for entry in vanished {
            let path = AwardLists.path(named: entry.list)
            guard tree.contains(path) else {
                goneLists[entry.list, default: 0] += 1
                continue
            }
            list(path).add(
                .vanishedAward, "award of '\(entry.badge)' of \(entry.issued) has no row any more", at: 0..<0,
                showing: [],
                help: [
                    "bring back the row of the credential in \(Self.line(of: entry))",
                    "to take the award back, keep the row, and write 'revoked' under 'status' and why under 'reason'",
                    "if it went to the wrong recipient, do so, and add a row for the right one",
                ])
        }
        for (name, count) in goneLists {
            findings.add(
                .vanishedList, "'\(name)' is gone, and \(count) award\(count == 1 ? "" : "s") issued from it with it",
                at: .start(of: AwardLists.path(named: name)),
                help: [
                    "bring the list back, or put its rows into another",
                    "to take the awards back, keep the rows, and write 'revoked' under 'status' and why under 'reason'",
                ])
        }
    }

    private func add(
        _ rule: Rule, _ message: String, _ award: Award, at range: Range<Int>, _ position: RowPosition, label: String,
        help: [String]
    ) {
        list(award.span.path).add(rule, message, at: range, showing: position.visible, label: label, help: help)
    }

    private func list(_ path: SourcePath) -> AwardFindings {
        if let list = lists[path] { return list }
        let list = AwardFindings(path, findings: findings)
        lists[path] = list
        return list
    }

    /// `content/register/2026.jsonl:17`
    private static func line(of entry: RegisterEntry) -> String {
        "\(RegisterFiles.credentials(entry.place.year)):\(entry.place.line)"
    }
}
