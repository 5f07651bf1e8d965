import Glibc

/// What the disk says of a file without opening it.
struct FileStamp: Hashable, Sendable {
    enum Kind: Sendable {
        case file
        case folder
        case link
        case other
    }

    let kind: Kind
    let size: Int
    /// In nanoseconds since 1970.
    let modified: Int

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        size = Int(status.st_size)
        modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    }

    /// - Returns: nil when there is nothing at the path. A link is itself unless links are followed.
    static func of(_ path: String, followingLinks: Bool = false) throws -> FileStamp? {
        var status = stat()
        if (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 { return FileStamp(status) }
        let code = errno
        if code == ENOENT || code == ENOTDIR { return nil }
        throw Refusal("read", path, code: code)
    }

    static func of(descriptor: Int32, path: String) throws -> FileStamp {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Refusal("read", path, code: errno) }
        return FileStamp(status)
    }
}
