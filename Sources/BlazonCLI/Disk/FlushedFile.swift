import Glibc

/// Files that are still there, and whole, when the power fails right after.
enum FlushedFile {
    /// Puts a whole file where perhaps another is, and returns when the disk has it.
    ///
    /// The file is written beside its place under a name that nothing else reads, so whoever kills us leaves the old file or
    /// the new one.
    static func replace(_ path: String, with bytes: [UInt8], mode: mode_t) throws {
        let temporary = temporary(of: path)
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw Refusal("write", path, code: errno) }
        do {
            defer { close(descriptor) }
            guard fchmod(descriptor, mode) == 0 else { throw Refusal("write", path, code: errno) }
            try Disk.write(bytes, to: descriptor, name: path)
            guard fsync(descriptor) == 0 else { throw Refusal("write", path, code: errno) }
        } catch {
            unlink(temporary)
            throw error
        }
        try move(temporary, to: path)
    }

    /// Moves a file, and returns when the disk knows.
    static func move(_ path: String, to place: String) throws {
        guard rename(path, place) == 0 else {
            let code = errno
            if path == temporary(of: place) { unlink(path) }
            throw Refusal("write", place, code: code)
        }
        try Disk.flushFolder(folder(of: place))
        if folder(of: path) != folder(of: place) { try Disk.flushFolder(folder(of: path)) }
    }

    /// Removes a file, and returns when the disk knows.
    static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw Refusal("remove", path, code: errno) }
        try Disk.flushFolder(folder(of: path))
    }

    static func temporary(of path: String) -> String {
        let folder = folder(of: path)
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        return "\(folder == "/" ? "" : folder)/.\(name).tmp"
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
