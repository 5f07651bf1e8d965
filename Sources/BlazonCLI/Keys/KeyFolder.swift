import Credentials
import Glibc

/// The files that hold a site's private keys, in `.blazon/keys/`; those that sign no more are in `retired/` there.
struct KeyFolder: Sendable {
    let path: String
    private let site: String

    init(site: String) {
        self.site = site
        path = PrivateFolder.path(ofSite: site) + "/keys"
    }

    private var retired: String { path + "/retired" }

    /// The keys that may sign, each read from a file that nobody else can read.
    func held() throws -> [HeldKey] {
        try read(path).map { try HeldKey($0.text, at: .file($0.path)) }
    }

    /// The keys that sign no more and are kept all the same.
    func putAway() throws -> [PublicKey] {
        try read(retired).compactMap { try? HeldKey($0.text, at: .file($0.path)).publicKey }
    }

    /// Refuses a folder or a file that others have a hand in, those of retired keys too.
    func inspect(_ published: PublishedFolders) throws {
        for folder in [PrivateFolder.path(ofSite: site), path, retired] {
            guard let mode = try Self.mode(of: folder) else { continue }
            try published.refuse(folder)
            guard mode & 0o022 == 0 else {
                throw Refusal("'\(folder)' can be written to by others: run 'chmod go-w \(folder)'")
            }
        }
        for folder in [path, retired] {
            for file in try read(folder) {
                try published.refuse(file.path)
                if try VersionControl.tracks(file.path) {
                    throw Refusal(
                        "'\(file.path)' is in version control, where others can read it: "
                            + "make new keys with 'blazon keys rotate --delete' and take it out of the history")
                }
            }
        }
    }

    /// Writes a new key and returns when the disk has it.
    func write(_ pem: String, named name: String) throws -> String {
        try PrivateFolder.make(ofSite: site)
        try make(path)
        let place = "\(path)/\(name).pem"
        guard try FileStamp.of(place) == nil else { throw Refusal("'\(place)' is there already") }
        try FlushedFile.replace(place, with: Array(pem.utf8), mode: 0o600)
        for folder in [PrivateFolder.path(ofSite: site), site] { try Disk.flushFolder(folder) }
        return place
    }

    /// Takes the file of a key that signs no more out of the way.
    /// - Returns: where it is now; nil when it was deleted.
    func setAside(_ file: String, deleting: Bool) throws -> String? {
        if deleting {
            try FlushedFile.remove(file)
            return nil
        }
        try make(retired)
        let place = retired + file[(file.lastIndex(of: "/") ?? file.startIndex)...]
        try FlushedFile.move(file, to: place)
        return place
    }

    /// Clears what a command that was killed while it wrote left behind.
    func tidy() throws {
        for name in try names(path) where name.hasPrefix(".") && name.hasSuffix(".pem.tmp") {
            try FlushedFile.remove(path + "/" + name)
        }
    }

    private func make(_ folder: String) throws {
        guard try FileStamp.of(folder, followingLinks: true) == nil else { return }
        guard mkdir(folder, 0o700) == 0 else { throw Refusal("make the folder", folder, code: errno) }
    }

    private func names(_ folder: String) throws -> [String] {
        try FileStamp.of(folder, followingLinks: true) == nil ? [] : Disk.names(in: folder)
    }

    private func read(_ folder: String) throws -> [(path: String, text: String)] {
        try names(folder).filter { $0.hasSuffix(".pem") && !$0.hasPrefix(".") }.map { name in
            let file = folder + "/" + name
            return (file, try Self.text(of: file))
        }
    }

    /// The file is asked and read through one descriptor: nobody can exchange it in between.
    private static func text(of file: String) throws -> String {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Refusal("read", file, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Refusal("read", file, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Refusal("cannot read '\(file)': it is not a file") }
        guard status.st_mode & 0o077 == 0 else {
            throw Refusal("'\(file)' can be read or changed by others: run 'chmod 600 \(file)'")
        }
        return String(decoding: try Disk.read(descriptor, atMost: longest, name: file), as: UTF8.self)
    }

    private static let longest = 1 << 16

    private static func mode(of path: String) throws -> mode_t? {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode }
        let code = errno
        if code == ENOENT || code == ENOTDIR { return nil }
        throw Refusal("read", path, code: code)
    }
}

extension Disk {
    /// The first bytes of an open file.
    static func read(_ descriptor: Int32, atMost count: Int, name: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var code: Int32 = 0
            let piece = [UInt8](unsafeUninitializedCapacity: count - bytes.count) { buffer, length in
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                code = got < 0 ? errno : 0
                length = max(got, 0)
            }
            if code == EINTR { continue }
            guard code == 0 else { throw Refusal("read", name, code: code) }
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes
    }
}
