import Glibc

/// The floor: the same bytes at the same paths on the same file system, by the least that can write them.
enum PlainLoop {
    /// Copies one folder's files to another. They are read before the clock starts.
    static func run(from source: String, to target: String) throws -> Usage {
        let files = try Disk.files(in: source).map {
            (path: target + "/" + $0, bytes: try Disk.read(source + "/" + $0))
        }
        var folders: [String] = []
        for folder in try self.folders(in: source) { folders.append(target + "/" + folder) }
        try Disk.makeFolders(target)
        return try Usage.of {
            for folder in folders { mkdir(folder, 0o755) }
            for file in files { try Disk.create(file.path, file.bytes) }
        }
    }

    /// Every folder below a folder, each after the one it lies in.
    private static func folders(in folder: String) throws -> [String] {
        var found: Set<String> = []
        for file in try Disk.files(in: folder) {
            var path = file[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                found.insert(String(path))
            }
        }
        return found.sorted()
    }
}
