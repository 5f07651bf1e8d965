import Blazon
import Glibc

/// Brings the output folder to what the site now is, touching nothing that is right already and nothing that is not ours.
struct SiteWriter {
    let output: OutputFolder
    let record: BuildRecord
    private let folders: SiteFolders
    /// What no file may hold; nil where nothing is private, or nobody else reads the folder.
    private let proof: PrivacyProof?

    /// A file that would have shown what is private, and was not written.
    struct Leak: Error {
        let path: OutputPath
        let hit: PrivacyProof.Hit
    }

    init(site: String, output: OutputFolder, proof: PrivacyProof? = nil) throws {
        self.output = output
        self.proof = proof
        record = try BuildRecord(site: site, output: output)
        folders = SiteFolders(output, record: record)
    }

    struct Outcome: Equatable {
        var written = 0
        var kept = 0
        var removed = 0
        /// Files that are no longer part of the site, but were changed since Blazon wrote them.
        var left: [OutputPath] = []
        /// How many credentials are at their address no more.
        var withdrawn = 0
    }

    /// - Parameter progress: is told how many files are done.
    func write(
        _ artifacts: some Sequence<Artifact>, jobs: Int, progress: (Int) throws -> Void = { _ in }
    ) async throws -> Outcome {
        try output.prepare()
        var outcome = Outcome()
        var next = BuildIndex()
        var blocked: [Artifact] = []

        func receive(_ path: OutputPath, _ result: Placed) throws {
            guard next.files.updateValue(result.entry, forKey: path) == nil else {
                throw Refusal("two files of the site want to be '\(output.place(of: path))'")
            }
            if result.isNew { outcome.written += 1 } else { outcome.kept += 1 }
            try progress(next.files.count)
        }

        try await artifacts.concurrentMap(jobs: jobs) { artifact in
            (artifact, try write(artifact))
        } receive: { artifact, result in
            if let result { try receive(artifact.path, result) } else { blocked.append(artifact) }
        }
        let waiting = Set(blocked.map(\.path))
        let unwanted = record.index.files.filter { next.files[$0.key] == nil && !waiting.contains($0.key) }
        for (path, entry) in unwanted.sorted(by: { $0.key < $1.key }) { try remove(path, writtenAs: entry, &outcome) }
        next.folders = try folders.tidy()
        // What was in their way may have been ours, and gone by now.
        for artifact in blocked {
            guard let result = try write(artifact) else { throw obstruction(of: artifact.path) }
            try receive(artifact.path, result)
        }
        if !blocked.isEmpty { next.folders = try folders.tidy() }
        try record.save(next)
        return outcome
    }

    private struct Placed: Sendable {
        let entry: BuildIndex.Entry
        let isNew: Bool
    }

    /// - Returns: nil when a folder is in the file's place, or something else where a folder must be.
    private func write(_ artifact: Artifact) throws -> Placed? {
        let place = output.place(of: artifact.path)
        guard try folders.provide(for: artifact.path) else { return nil }
        let stamp = try FileStamp.of(place)
        if stamp?.kind == .folder { return nil }
        let prepared = try artifact.prepare()
        // A file that was proven against other lists is proven again.
        let fingerprint = proof.map { prepared.fingerprint.combined(with: $0.fingerprint) } ?? prepared.fingerprint
        if let stamp, let entry = record.index.files[artifact.path], entry.artifact == fingerprint,
            entry.describes(stamp)
        {
            return Placed(entry: entry, isNew: false)
        }

        let bytes = try prepared.bytes()
        if let hit = proof?.hit(in: bytes, of: artifact.path) { throw Leak(path: artifact.path, hit: hit) }
        func entry(_ stamp: FileStamp) -> BuildIndex.Entry {
            BuildIndex.Entry(
                artifact: fingerprint, content: Fingerprint(of: bytes), size: stamp.size,
                modified: stamp.modified)
        }
        if let stamp, stamp.kind == .file, stamp.size == bytes.count, try Disk.read(place) == bytes {
            return Placed(entry: entry(stamp), isNew: false)
        }
        let temporary = output.temporary(of: artifact.path)
        let written = entry(try Disk.create(temporary, bytes, name: place))
        do {
            try record.note(.file(artifact.path, written))
        } catch {
            unlink(temporary)
            throw error
        }
        try Disk.rename(temporary, to: place)
        return Placed(entry: written, isNew: true)
    }

    /// Removes a file of an earlier build, if it is still as that build left it.
    private func remove(_ path: OutputPath, writtenAs entry: BuildIndex.Entry, _ outcome: inout Outcome) throws {
        let place = output.place(of: path)
        guard try !output.isBehindLink(path), let stamp = try FileStamp.of(place) else { return }
        guard stamp.kind == .file, stamp.size == entry.size,
            try stamp.modified == entry.modified || Fingerprint(of: Disk.read(place)) == entry.content
        else {
            outcome.left.append(path)
            return
        }
        guard unlink(place) == 0 else { throw Refusal("remove", place, code: errno) }
        outcome.removed += 1
        if path.text.hasPrefix("awards/"), path.text.hasSuffix("/credential.json") { outcome.withdrawn += 1 }
    }

    private func obstruction(of path: OutputPath) -> Refusal {
        let place = output.place(of: path)
        var folder = path.folder
        while let above = folder {
            let name = output.place(of: above)
            if let kind = try? FileStamp.of(name)?.kind, kind != .folder {
                return Refusal("cannot write '\(place)': '\(name)' is not a folder; move it away")
            }
            folder = above.folder
        }
        return Refusal("cannot write '\(place)': a folder is in its place; move it away")
    }
}
