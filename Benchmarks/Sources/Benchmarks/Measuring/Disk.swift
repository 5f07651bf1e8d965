import Glibc

/// The system's own calls, and no more of them than needed.
enum Disk {
    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ deed: String, _ path: String) {
            description = "cannot \(deed) '\(path)': \(String(cString: strerror(errno)))"
        }
    }

    static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Failure("read", path) }
        defer { close(descriptor) }
        var status = stat()
        fstat(descriptor, &status)
        return try [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            guard count == buffer.count else { throw Failure("read", path) }
        }
    }

    /// Writes a file, its folders made before.
    static func write(_ bytes: [UInt8], to path: String) throws {
        if let slash = path.lastIndex(of: "/") { try makeFolders(String(path[..<slash])) }
        try create(path, bytes)
    }

    static func write(_ text: String, to path: String) throws {
        try write(Array(text.utf8), to: path)
    }

    static func create(_ path: String, _ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw Failure("write", path) }
        defer { close(descriptor) }
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure("write", path) }
    }

    static func makeFolders(_ path: String) throws {
        guard mkdir(path, 0o755) != 0 else { return }
        if errno == ENOENT, let slash = path.lastIndex(of: "/") {
            try makeFolders(String(path[..<slash]))
            mkdir(path, 0o755)
        } else if errno != EEXIST {
            throw Failure("make the folder", path)
        }
    }

    /// Every file below a folder, relative to it, in order.
    static func files(in folder: String) throws -> [String] {
        try entries(of: folder).flatMap { name in
            try isFolder(folder + "/" + name) ? files(in: folder + "/" + name).map { name + "/" + $0 } : [name]
        }
    }

    /// The folders in a folder, in order.
    static func folders(in folder: String) throws -> [String] {
        try entries(of: folder).filter { isFolder(folder + "/" + $0) }
    }

    static func remove(_ folder: String) throws {
        for name in try entries(of: folder) {
            let path = folder + "/" + name
            if isFolder(path) { try remove(path) } else { unlink(path) }
        }
        guard rmdir(folder) == 0 else { throw Failure("remove", folder) }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func entries(of folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw Failure("read the folder", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
            let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            let name = String(cString: start)
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
