import Credentials

/// What happened to awards after they were issued, as `status/changes.jsonl` tells it.
struct RegisterChanges {
    private(set) var histories: [AwardIdentifier: AwardHistory] = [:]
    /// The awards that are named, and where first.
    private var mentions: [(award: AwardIdentifier, range: Range<Int>)] = []
    /// Whether a line could not be read.
    private(set) var isDamaged = false
    /// How many lines there are.
    private(set) var count = 0
    /// When the last was made.
    private(set) var latest: DateTimeStamp?
    private let findings: AwardFindings

    init(_ tree: SourceTree, findings all: Findings) {
        findings = AwardFindings(RegisterFiles.changes, findings: all)
        guard tree.contains(RegisterFiles.changes) else { return }
        var mentioned: Set<AwardIdentifier> = []
        do {
            var lines = try FileLines(RegisterFiles.changes, in: tree)
            while let line = try lines.next() {
                count = line.number
                guard let change = change(line) else {
                    isDamaged = true
                    continue
                }
                if latest.map({ $0.instant < change.at.instant }) ?? true { latest = change.at }
                if let reason = histories[change.award, default: AwardHistory()].take(change) {
                    report("award '\(change.award)' \(reason)", at: line.range)
                }
                for award in [change.award, change.kind.replacement].compactMap(\.self)
                where mentioned.insert(award).inserted {
                    mentions.append((award, line.range))
                }
            }
        } catch {
            isDamaged = true
            all.addUnreadable(RegisterFiles.changes)
        }
    }

    private func change(_ line: FileLines.Line) -> StatusChange? {
        do {
            try line.expectEnding()
            return try StatusChange(line: line.bytes)
        } catch {
            findings.add(
                .registerChange, error, "line is no change that Blazon made", of: line)
            return nil
        }
    }

    /// - Parameter isKnown: whether an award is in the register; nil when that cannot be told.
    func finish(isKnown: ((AwardIdentifier) -> Bool)?) {
        if let isKnown {
            for mention in mentions where !isKnown(mention.award) {
                report("no award '\(mention.award)' in the register", at: mention.range)
            }
        }
        findings.finish()
    }

    private func report(_ message: String, at range: Range<Int>) {
        findings.add(.registerChange, message, at: range, showing: [], help: RegisterFiles.restore)
    }
}

extension FileLines.Line {
    /// Where in the file a fault of the line is.
    func range(of fault: MalformedLine) -> Range<Int> {
        guard let place = fault.offset, place < bytes.count else { return range }
        return offset + place..<offset + place + 1
    }
}

extension Findings {
    func addUnreadable(_ path: SourcePath) {
        add(
            .unreadableFile, "'\(path.name)' cannot be read", at: .start(of: path),
            help: "check that the file exists and that you may read it")
    }
}
