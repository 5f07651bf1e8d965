import Blazon
import Glibc

/// The folder that private awards are handed over from. Nothing of it is published, and nobody looks into it but those of the
/// site.
struct HandoverFolder {
    private let output: OutputFolder
    private let site: String

    /// - Parameter published: the folders that the world reads.
    init(_ path: String?, ofSite site: String, apartFrom published: [String]) throws {
        let own = site == "." ? HandoverFiles.folder : site + "/" + HandoverFiles.folder
        output = try OutputFolder(
            path ?? own, ofSite: site, for: "private awards", apartFrom: published)
        self.site = site
    }

    /// - Returns: what to tell; nil where no award is private, and none was.
    func write(_ files: HandoverFiles?, jobs: Int) async throws -> String? {
        let writer = try SiteWriter(site: site, output: output)
        guard let files, files.awardCount > 0 || !writer.record.index.files.isEmpty else { return nil }
        try prepare()
        let outcome = try await writer.write(files, jobs: jobs)
        return "Handed over \(count(files.awardCount, "private award")) in '\(DisplayText.neutralised(output.path))': "
            + "\(count(outcome.written + outcome.kept, "file")), \(outcome.written) written, \(outcome.kept) kept, "
            + "\(outcome.removed) removed"
    }

    /// Makes the folder for its owner alone. One that is there may be shared with colleagues, not with everybody.
    private func prepare() throws {
        var status = stat()
        if stat(output.path, &status) == 0 {
            guard status.st_mode & 0o007 == 0 else {
                throw Refusal(
                    "'\(output.path)' is open to others, and private awards go there: run 'chmod o-rwx \(output.path)'")
            }
        } else {
            try Disk.makeFolders(output.path)
            guard chmod(output.path, 0o700) == 0 else { throw Refusal("close", output.path, code: errno) }
        }
        try PrivateFolder.keepFromGit(output.path)
    }
}
