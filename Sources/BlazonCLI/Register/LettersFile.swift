import Blazon
import Glibc

/// The table of letters that an issue is asked for. It names learners: nobody but its owner reads it, and it lies apart from
/// all that is published or shared.
struct LettersFile {
    let path: String
    /// Without links.
    private let place: String

    /// Makes sure, before anything is issued, that the table may be written there.
    init(_ path: String, ofSite site: String) throws {
        self.path = path
        place = try Disk.resolved(path)
        let prefix = site == "." ? "" : site + "/"
        for folder in ["content", "templates", "public", HandoverFiles.folder, ".git"].map({ prefix + $0 })
        where (place + "/").hasPrefix(try Disk.resolved(folder) + "/") {
            throw refusal("it names learners, and '\(folder)' is no place for that; write it elsewhere")
        }
        if let stamp = try FileStamp.of(place) {
            guard stamp.kind == .file else { throw refusal("it is not a file") }
            guard try Disk.pieces(of: place)()?.starts(with: Letters.head) == true else {
                throw refusal("a file that holds no letters is there already; name another")
            }
        }
        if try VersionControl.tracks(place) {
            throw refusal("it names learners, and that file is in version control; name another, and take that one out")
        }
        guard try FileStamp.of(folder, followingLinks: true)?.kind == .folder else {
            throw refusal("there is no folder '\(folder)'")
        }
        guard access(folder, W_OK) == 0 else { throw Refusal("write", path, code: errno) }
    }

    private func refusal(_ reason: String) -> Refusal {
        Refusal("cannot write letters to '\(path)': \(reason)")
    }

    private var folder: String {
        let slash = place.lastIndex(of: "/") ?? place.startIndex
        return slash == place.startIndex ? "/" : String(place[..<slash])
    }

    /// Writes the table whole, or leaves what was there.
    func write(_ letters: Letters) throws -> Letters.Tally {
        let temporary = FlushedFile.temporary(of: place)
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Refusal("write", path, code: errno) }
        let tally: Letters.Tally
        do {
            defer { close(descriptor) }
            var buffer: [UInt8] = []
            tally = try letters.write { row in
                buffer += row
                guard buffer.count >= Self.bufferSize else { return }
                try Disk.write(buffer, to: descriptor, name: path)
                buffer.removeAll(keepingCapacity: true)
            }
            try Disk.write(buffer, to: descriptor, name: path)
            guard fsync(descriptor) == 0 else { throw Refusal("write", path, code: errno) }
        } catch {
            unlink(temporary)
            throw error
        }
        try FlushedFile.move(temporary, to: place)
        return tally
    }

    private static let bufferSize = 1 << 16

    /// Whether the next who adds everything to version control would add it.
    var isUnwatched: Bool {
        get throws { try VersionControl.wouldTake(place) }
    }
}
