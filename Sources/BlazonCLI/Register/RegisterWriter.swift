import Blazon
import Glibc

/// Adds to the register so that whoever reads a file sees it as it was or as it is to be, whole.
///
/// What is added goes to a copy. A commit brings all copies to the disk, then puts each in the place of its file, in the
/// order in which they were begun: a process that is killed at any instant, and a disk that is full, leave no half line.
final class RegisterWriter {
    private let site: String
    private var drafts: [RegisterDraft] = []
    private var begun: [SourcePath: Int] = [:]

    init(site: String) {
        self.site = site
    }

    /// Bytes that were added since the last commit.
    private(set) var pending = 0

    /// Bytes that the files had before that.
    var settled: Int { drafts.reduce(0) { $0 + $1.settled } }

    /// Adds to the end of a file.
    /// - Parameter lines: how many lines of the file stay; nil for all.
    func append(_ bytes: [UInt8], to path: SourcePath, keeping lines: Int? = nil) throws {
        let draft = try draft(of: path) { try RegisterDraft(copying: $0, keeping: lines) }
        try draft.append(bytes)
        pending += bytes.count
    }

    /// Gives a file other bytes.
    func replace(_ path: SourcePath, with bytes: [UInt8]) throws {
        let draft = try draft(of: path) { try RegisterDraft(of: $0) }
        try draft.append(bytes)
        pending += bytes.count
    }

    /// Puts everything in its place.
    func commit() throws {
        for draft in drafts { try draft.flush() }
        for draft in drafts { try draft.publish() }
        var folders: Set<String> = []
        for draft in drafts where folders.insert(draft.folder).inserted { try Disk.flushFolder(draft.folder) }
        drafts = []
        begun = [:]
        pending = 0
    }

    private func draft(of path: SourcePath, make: (String) throws -> RegisterDraft) throws -> RegisterDraft {
        if let place = begun[path] { return drafts[place] }
        let draft = try make(site + "/" + path.text)
        begun[path] = drafts.count
        drafts.append(draft)
        return draft
    }
}
