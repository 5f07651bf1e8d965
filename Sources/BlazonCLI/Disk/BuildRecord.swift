import Blazon
import Glibc
import Synchronization

/// What builds into one folder have written, kept in the site's `.blazon/build/`, and the lock that lets one build at a
/// time write there.
///
/// The index is saved when a build ends. Until then every file is noted in the journal before it takes its place, so a
/// build that is killed at any instant has left nothing that the next one does not know.
final class BuildRecord: Sendable {
    /// What is known to be ours at the start of this build.
    let index: BuildIndex
    private let saved: BuildIndex?
    private let name: String
    private let lock: Int32
    private let journal: Mutex<Int32?>

    /// - Throws: a `Refusal` when another build is writing to the folder.
    init(site: String, output: OutputFolder) throws {
        let folder = try PrivateFolder.make(ofSite: site) + "/build"
        try Disk.makeFolders(folder)
        name = folder + "/" + output.identity.hexadecimal
        lock = open(name + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw Refusal("write", name + ".lock", code: errno) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(lock)
            throw code == EWOULDBLOCK
                ? Refusal("another build is writing to '\(output.path)': let it end first")
                : Refusal("lock", name + ".lock", code: code)
        }
        do {
            let index = try Self.text(name + ".index").map { BuildIndex(text: $0) }
            let lines = try Self.text(name + ".journal").map { BuildIndex.lines(ofJournal: $0) }
            saved = lines == nil ? index : nil
            self.index = try Self.known(index ?? BuildIndex(), lines ?? [], in: output)
            journal = Mutex(nil)
        } catch {
            close(lock)
            throw error
        }
    }

    deinit {
        journal.withLock { if let descriptor = $0 { close(descriptor) } }
        // Closing alone would not do: a process that is just being started may hold a copy.
        flock(lock, LOCK_UN)
        close(lock)
    }

    private static func text(_ path: String) throws -> [UInt8]? {
        try FileStamp.of(path) == nil ? nil : Disk.read(path)
    }

    /// The index with those lines of the journal that came true.
    private static func known(
        _ index: BuildIndex, _ journal: [BuildIndex.Line], in output: OutputFolder
    ) throws -> BuildIndex {
        var index = index
        for line in journal {
            switch line {
            case .file(let path, let entry):
                if try FileStamp.of(output.place(of: path)).map(entry.describes) == true { index.files[path] = entry }
            case .folder(let path):
                if try FileStamp.of(output.place(of: path))?.kind == .folder { index.folders.insert(path) }
            }
        }
        return index
    }

    /// Notes what is about to be written.
    func note(_ line: BuildIndex.Line) throws {
        let path = name + ".journal"
        let descriptor = try journal.withLock { journal in
            if let journal { return journal }
            let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw Refusal("write", path, code: errno) }
            journal = descriptor
            return descriptor
        }
        try Disk.write(line.text, to: descriptor, name: path)
    }

    /// Ends the build: the index is what is there now, and the journal has done its work.
    func save(_ index: BuildIndex) throws {
        guard index != saved || journal.withLock({ $0 != nil }) else { return }
        try Disk.replace(name + ".index", with: index.text, by: name + ".tmp")
        unlink(name + ".journal")
    }
}

extension BuildIndex.Entry {
    /// Whether a file is, by all that can be told without reading it, the one that was written.
    func describes(_ stamp: FileStamp) -> Bool {
        stamp.kind == .file && stamp.size == size && stamp.modified == modified
    }
}
