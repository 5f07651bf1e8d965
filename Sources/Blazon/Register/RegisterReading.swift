/// Reads the register from its first line to its last, holding one line at a time. Every fault is told; no line is passed
/// over.
package struct RegisterReading {
    private let tree: SourceTree
    private let findings: Findings

    init(_ tree: SourceTree, findings: Findings) {
        self.tree = tree
        self.findings = findings
    }

    /// What issuing more asks for, and what is wrong with the register.
    package static func index(of tree: SourceTree) -> (index: RegisterIndex, diagnostics: [Diagnostic]) {
        let findings = Findings()
        let index = RegisterReading(tree, findings: findings).index()
        return (index, findings.diagnostics.inOrder())
    }

    func index() -> RegisterIndex {
        var index = RegisterIndex()
        var badges: Set<Slug> = []
        var lists: Set<String> = []
        let contents = read { award in
            // Texts that many entries have are held once.
            index.entries.append(
                award.entry.with(
                    badge: badges.insert(award.record.badge).memberAfterInsert,
                    list: lists.insert(award.record.list).memberAfterInsert))
        }
        index.counts = contents.counts
        index.latest = contents.latest
        index.reasons = contents.histories.compactMapValues(\.reason)
        index.statusLists = contents.statusLists.values.sorted { $0.number < $1.number }
        return index
    }

    /// Hands over every award that is right, in the order they were issued.
    func read(_ receive: (RegisteredAward) -> Void) -> RegisterContents {
        let changes = RegisterChanges(tree, findings: findings)
        var contents = RegisterContents()
        contents.histories = changes.histories
        contents.note(changes.latest)
        let years = RegisterYear.all(in: tree).map { ($0, YearReading($0, findings: findings)) }
        let reading = Dictionary(years) { first, _ in first }
        for line in RegisterLines(tree) {
            switch line {
            case .unreadable(let year):
                contents.isDamaged = true
                findings.addUnreadable(RegisterFiles.credentials(year))
            case .award(let year, let credential, let record):
                if let award = reading[year]?.award(credential, record, &contents) { receive(award) }
            }
        }
        for (_, year) in years { year.finish() }
        contents.isDamaged = contents.isDamaged || changes.isDamaged
        changes.finish(isKnown: contents.isDamaged ? nil : { contents.contains($0) })
        return contents
    }
}

extension RegisterEntry {
    func with(badge: Slug, list: String) -> RegisterEntry {
        RegisterEntry(
            id: id, badge: badge, issued: issued, recipient: recipient, facts: facts, visibility: visibility,
            list: list, standing: standing, replaces: replaces, status: status, place: place)
    }
}
