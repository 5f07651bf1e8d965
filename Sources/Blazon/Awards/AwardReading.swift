/// An award, and how its row is written: valid until the reading goes on.
struct WrittenAward {
    let award: Award
    let row: AwardRow
}

/// Reads a site's lists award by award as they are asked for: those that are right, in order of file and row.
struct AwardReading {
    private let lists: AwardLists
    private let files: [SourcePath]
    private let resolver: AwardResolver
    private let findings: Findings
    private var awarded = AwardedOnce()
    private var list: OpenList?
    private var number = 0

    init(_ lists: AwardLists, findings: Findings) {
        self.lists = lists
        self.findings = findings
        files = AwardLists.files(in: lists.tree)
        let tree = lists.tree
        var lines: [SourcePath: SourceText] = [:]
        resolver = AwardResolver(catalog: lists.catalog, lost: lists.lost, today: lists.today) { span in
            if lines[span.path] == nil { lines[span.path] = tree.source(of: span.path) }
            return lines[span.path]?.position(of: span.range.lowerBound).line ?? 1
        }
    }

    /// - Returns: nil after the last award of the last list.
    mutating func next() -> WrittenAward? {
        while number < files.count {
            let list =
                self.list
                ?? OpenList(
                    AwardListReading(
                        path: files[number], resolver: resolver,
                        findings: AwardFindings(files[number], findings: findings)), in: lists.tree, findings: findings)
            self.list = list
            while let written = list.next() {
                let isRepeatable = resolver.isRepeatable(written.award.badge)
                guard let first = awarded.add(written.award, isRepeatable: isRepeatable, file: number) else {
                    return written
                }
                list.reading.reportDuplicate(
                    written.row, first: "\(files[first.file]):\(first.line)", isRepeatable: isRepeatable)
            }
            list.finish()
            self.list = nil
            number += 1
        }
        return nil
    }
}

/// One list while it is read.
private final class OpenList {
    private(set) var reading: AwardListReading
    private var reader = CSVReader()
    private var pieces: (() throws -> [UInt8]?)?
    private let findings: Findings
    private var isUnreadable = false

    init(_ reading: AwardListReading, in tree: SourceTree, findings: Findings) {
        self.reading = reading
        self.findings = findings
        do { pieces = try tree.open(reading.path) } catch { reportUnreadable() }
    }

    /// - Returns: nil at the end of the list.
    func next() -> WrittenAward? {
        while true {
            while let row = reader.next() {
                if let award = reading.award(of: row) { return award }
            }
            guard let pieces else { return nil }
            do {
                if let piece = try pieces() {
                    reader.add(piece, isLast: false)
                } else {
                    self.pieces = nil
                    reader.add([], isLast: true)
                }
            } catch {
                reportUnreadable()
            }
        }
    }

    func finish() {
        if !isUnreadable { reading.finish() }
        reading.findings.finish()
    }

    private func reportUnreadable() {
        pieces = nil
        isUnreadable = true
        findings.add(
            .unreadableFile, "'\(reading.path.name)' cannot be read", at: .start(of: reading.path),
            help: "check that the file exists and that you may read it")
    }
}
