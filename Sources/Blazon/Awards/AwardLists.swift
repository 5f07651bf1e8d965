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

    /// The name that records know a list by.
    package static func name(of path: SourcePath) -> String {
        String(path.text.dropFirst(folder.count + 1))
    }

    static func path(named name: String) -> SourcePath { SourcePath(folder + "/" + name) }

    var isEmpty: Bool { Self.files(in: tree).isEmpty }

    /// Reads them all for what is wrong with them, by themselves and beside what was issued.
    func check(against issued: RegisterIndex, _ findings: Findings) {
        var matching = RowMatching(self, against: issued, allowsReissue: false, findings: findings)
        matching.run(findings)
    }

    /// The award of one row; nil when there is none that is right.
    package func award(at line: Int, of list: String) -> Award? {
        var reading = AwardReading(self, findings: Findings())
        while let written = reading.next() {
            if written.award.line == line, Self.name(of: written.award.span.path) == list { return written.award }
        }
        return nil
    }

    /// Hands over every award that is right, in order of file and row.
    func read(_ findings: Findings, receive: (Award) -> Void) {
        var reading = AwardReading(self, findings: findings)
        while let written = reading.next() { receive(written.award) }
    }
}
