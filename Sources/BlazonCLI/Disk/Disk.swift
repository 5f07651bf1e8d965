import Glibc

/// Files and folders by the system's own calls: Foundation's flush every file they write, which is thirty times slower.
enum Disk {
    static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Refusal("read", path, code: errno) }
        defer { close(descriptor) }
        let stamp = try FileStamp.of(descriptor: descriptor, path: path)
        guard stamp.kind == .file else { throw Refusal("cannot read '\(path)': it is not a file") }

        // One byte more than expected tells the end from a file that grew.
        var capacity = stamp.size + 1
        var bytes: [UInt8] = []
        while true {
            let chunk = try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < buffer.count {
                    let space = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                    let got = Glibc.read(descriptor, space.baseAddress, space.count)
                    if got == 0 { break }
                    if got > 0 {
                        count += got
                    } else if errno != EINTR {
                        throw Refusal("read", path, code: errno)
                    }
                }
            }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < capacity { return bytes }
            capacity = 65_536
        }
    }

    /// Reads a stranger's file, which may be of any size.
    static func read(_ path: String, most: Int) throws -> [UInt8] {
        if let stamp = try FileStamp.of(path, followingLinks: true), stamp.kind == .file, stamp.size > most {
            throw Refusal("'\(path)' is too large: it has \(stamp.size) bytes, and at most \(most) are read")
        }
        return try read(path)
    }

    /// Hands a file over in pieces.
    static func read(_ path: String, receive: ([UInt8]) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Refusal("read", path, code: errno) }
        defer { close(descriptor) }
        guard try FileStamp.of(descriptor: descriptor, path: path).kind == .file else {
            throw Refusal("cannot read '\(path)': it is not a file")
        }
        while true {
            let piece = try piece(of: descriptor, path: path)
            if piece.isEmpty { return }
            try receive(piece)
        }
    }

    private static func piece(of descriptor: Int32, path: String) throws -> [UInt8] {
        var code: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            repeat {
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                code = got < 0 ? errno : 0
                count = max(got, 0)
            } while code == EINTR
        }
        guard code == 0 else { throw Refusal("read", path, code: code) }
        return piece
    }

    /// Opens a file to be read in pieces: each call gives one, nil at the end. It is closed when the function is let go.
    static func pieces(of path: String) throws -> () throws -> [UInt8]? {
        let file = try OpenFile(path)
        return { try file.next() }
    }

    private final class OpenFile {
        private let path: String
        private let descriptor: Int32

        init(_ path: String) throws {
            self.path = path
            descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            guard descriptor >= 0 else { throw Refusal("read", path, code: errno) }
            guard try FileStamp.of(descriptor: descriptor, path: path).kind == .file else {
                throw Refusal("cannot read '\(path)': it is not a file")
            }
        }

        deinit {
            if descriptor >= 0 { close(descriptor) }
        }

        func next() throws -> [UInt8]? {
            let piece = try Disk.piece(of: descriptor, path: path)
            return piece.isEmpty ? nil : piece
        }
    }

    /// Makes a new file that anyone may read.
    /// - Parameter name: the path to speak of when it fails.
    static func create(_ path: String, _ bytes: [UInt8], name: String) throws -> FileStamp {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Refusal("write", name, code: errno) }
        defer { close(descriptor) }
        do {
            fchmod(descriptor, 0o644)
            try write(bytes, to: descriptor, name: name)
            return try FileStamp.of(descriptor: descriptor, path: name)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Puts a whole file where perhaps another is: readers see the old bytes or the new, nothing between.
    static func replace(_ path: String, with bytes: [UInt8], by temporary: String) throws {
        unlink(temporary)
        _ = try create(temporary, bytes, name: path)
        try rename(temporary, to: path)
    }

    static func rename(_ temporary: String, to path: String) throws {
        guard Glibc.rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw Refusal("write", path, code: code)
        }
    }

    /// Brings to the disk which files are in a folder.
    static func flushFolder(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Refusal("read the folder", path, code: errno) }
        defer { close(descriptor) }
        // Some file systems flush no folders, and say so.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw Refusal("write", path, code: errno) }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw Refusal("write", name, code: errno)
            }
        }
    }

    /// Makes a folder and those above it, where they are missing.
    static func makeFolders(_ path: String) throws {
        if let stamp = try FileStamp.of(path, followingLinks: true) {
            guard stamp.kind == .folder else {
                throw Refusal("cannot make the folder '\(path)': a file is in its place")
            }
            return
        }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolders(String(path[..<slash])) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Refusal("make the folder", path, code: errno) }
        guard try FileStamp.of(path, followingLinks: true)?.kind == .folder else {
            throw Refusal("cannot make the folder '\(path)': a file is in its place")
        }
    }

    /// The names in a folder, in order of their bytes.
    static func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw Refusal("read the folder", folder, code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw Refusal("read the folder", folder, code: errno) }
                break
            }
            let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
            let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            guard let name = String(validatingCString: start) else {
                throw Refusal("cannot read '\(folder)/\(String(cString: start))': its name is not UTF-8")
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The path without links, `.` and `..`; what does not exist yet is added as it was written.
    static func resolved(_ path: String) throws -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        let code = errno
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
        let dangles = try FileStamp.of(trimmed)?.kind == .link
        guard code == ENOENT, !dangles, let name = parts.last, !["", ".", ".."].contains(name) else {
            throw Refusal("find", path, code: code)
        }
        let folder = parts.dropLast().joined(separator: "/")
        let above = try resolved(folder.isEmpty ? (trimmed.hasPrefix("/") ? "/" : ".") : folder)
        return above == "/" ? "/" + name : above + "/" + name
    }
}
