/// The award lists of a site, read row by row: no list is ever held whole.
package struct AwardLists: Sendable {
    let tree: SourceTree
    let catalog: Catalog
    /// What of the catalog could not be read.
    let lost: LostText
    /// nil when the calendar is not to be looked at.
    let today: CalendarDate?

    static let folder = "content/awards"
    private static let extensions = ["csv", "tsv", "txt"]

    /// Whether a file is about learners: nothing of it is shown that names one.
    static func isList(_ path: SourcePath) -> Bool {
        path.text.hasPrefix(folder + "/")
    }

    /// The lists, in order of path.
    static func files(in tree: SourceTree) -> [SourcePath] {
        tree.files(in: folder).filter { extensions.contains($0.fileExtension) }
    }

    /// Reads them all for what is wrong with them.
    func check(_ findings: Findings) {
        read(findings) { _ in }
    }

    /// Hands over every award that is right, in order of file and row.
    func read(_ findings: Findings, receive: (Award) -> Void) {
        let files = Self.files(in: tree)
        guard !files.isEmpty else { return }
        var lines: [SourcePath: SourceText] = [:]
        let resolver = AwardResolver(catalog: catalog, lost: lost, today: today) { span in
            if lines[span.path] == nil { lines[span.path] = tree.source(of: span.path) }
            return lines[span.path]?.position(of: span.range.lowerBound).line ?? 1
        }
        var awarded = AwardedOnce()
        for (number, path) in files.enumerated() {
            let list = AwardFindings(path, findings: findings)
            var reading = AwardListReading(path: path, resolver: resolver, findings: list)
            var reader = CSVReader()
            func receiveRow(_ row: CSVRow) {
                guard let award = reading.award(of: row) else { return }
                let isRepeatable = resolver.isRepeatable(award.badge)
                if let first = awarded.add(award, isRepeatable: isRepeatable, file: number) {
                    let place = "\(files[first.file]):\(first.line)"
                    return reading.reportDuplicate(row, first: place, isRepeatable: isRepeatable)
                }
                receive(award)
            }
            do {
                try tree.pieces(of: path) { reader.read($0, isLast: false, receive: receiveRow) }
                reader.read([], isLast: true, receive: receiveRow)
                reading.finish()
            } catch {
                findings.add(
                    .unreadableFile, "'\(path.name)' cannot be read", at: .start(of: path),
                    help: "check that the file exists and that you may read it")
            }
            list.finish()
        }
    }
}
