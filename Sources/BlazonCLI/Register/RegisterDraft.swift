import Blazon
import Glibc

/// A file of the register as it is to be, beside the file as it is.
final class RegisterDraft {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isPublished = false
    /// Bytes that were copied.
    private(set) var settled = 0

    private static let bufferSize = 1 << 20

    /// The folder that it lies in.
    let folder: String

    /// An empty file.
    init(of path: String) throws {
        // A link stays a link, and what it leads to is replaced.
        let real = try Disk.resolved(path)
        self.path = real
        let slash = real.lastIndex(of: "/") ?? real.startIndex
        folder = slash == real.startIndex ? "/" : String(real[..<slash])
        try Disk.makeFolders(folder)
        temporary = folder + "/." + real[real.index(after: slash)...] + ".blazon-tmp"
        // Whoever left one was killed: there is a lock, so nobody is writing it.
        unlink(temporary)
        var status = stat()
        let mode = stat(real, &status) == 0 ? status.st_mode & 0o777 : 0o644
        descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw Refusal("write", real, code: errno) }
        fchmod(descriptor, mode)
    }

    /// A copy of the file, if there is one.
    /// - Parameter lines: how many of its lines are copied; nil for all.
    convenience init(copying path: String, keeping lines: Int?) throws {
        try self.init(of: path)
        guard try FileStamp.of(self.path) != nil else { return }
        var rest = lines ?? .max
        try Disk.read(self.path) { piece in
            guard rest > 0 else { return }
            let kept = lines == nil ? piece[...] : Self.lines(of: piece, atMost: &rest)
            try append(kept)
            settled += kept.count
        }
    }

    deinit {
        close(descriptor)
        if !isPublished { unlink(temporary) }
    }

    private static func lines(of piece: [UInt8], atMost rest: inout Int) -> ArraySlice<UInt8> {
        for index in piece.indices where piece[index] == UInt8(ascii: "\n") {
            rest -= 1
            if rest == 0 { return piece[...index] }
        }
        return piece[...]
    }

    func append(_ bytes: some Sequence<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try empty() }
    }

    private func empty() throws {
        try Disk.write(buffer, to: descriptor, name: path)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Brings everything to the disk.
    func flush() throws {
        try empty()
        guard fsync(descriptor) == 0 else { throw Refusal("write", path, code: errno) }
    }

    /// Takes the file's place.
    func publish() throws {
        guard rename(temporary, path) == 0 else { throw Refusal("write", path, code: errno) }
        isPublished = true
    }
}
