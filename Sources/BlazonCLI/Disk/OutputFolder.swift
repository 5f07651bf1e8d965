import Blazon
import Glibc

/// Where the site is written: a folder that is ours to fill, because no word of the site lies in it.
struct OutputFolder: Sendable {
    /// As the user named it, without a final slash.
    let path: String
    /// The same for every way of naming the folder, and when the site moves as a whole.
    let identity: Fingerprint

    /// - Parameters:
    ///   - what: what is written there, for people.
    ///   - others: folders besides the site's own that it is no part of, and that are no part of it.
    init(
        _ path: String, ofSite site: String, for what: String = "the site", apartFrom others: [String] = []
    ) throws {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let root = try Disk.resolved(site)
        let real = try Disk.resolved(self.path)
        let own = ["content", "templates", ".blazon", ".git"].map { ($0, site + "/" + $0) }
        for (folder, path) in own + others.map({ ($0, $0) }) {
            let source = try Disk.resolved(path)
            if Self.lies(real, in: source) || Self.lies(source, in: real) {
                throw Refusal("cannot write \(what) to '\(self.path)': '\(folder)' must stay apart from it")
            }
        }
        if let stamp = try FileStamp.of(self.path, followingLinks: true), stamp.kind != .folder {
            throw Refusal("cannot write \(what) to '\(self.path)': it is not a folder")
        }
        identity = Fingerprint(of: (Self.lies(real, in: root) ? String(real.dropFirst(root.count)) : real).utf8)
    }

    private static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    func place(of file: OutputPath) -> String {
        path + "/" + file.text
    }

    /// Where a file is written before it takes its place; on the same file system, in nobody's way.
    func temporary(of file: OutputPath) -> String {
        path + "/" + Self.temporaryPrefix + Fingerprint(of: file.text.utf8).hexadecimal + Self.temporarySuffix
    }

    private static let temporaryPrefix = ".blazon-"
    private static let temporarySuffix = ".tmp"

    /// Makes the folder when it is missing, and clears what a build that was killed left behind.
    func prepare() throws {
        try Disk.makeFolders(path)
        for name in try Disk.names(in: path)
        where name.hasPrefix(Self.temporaryPrefix) && name.hasSuffix(Self.temporarySuffix) {
            guard unlink(path + "/" + name) == 0 else { throw Refusal("remove", path + "/" + name, code: errno) }
        }
    }

    /// Whether a folder on the way is a link, put there by somebody else.
    func isBehindLink(_ path: OutputPath) throws -> Bool {
        var folder = path.folder
        while let place = folder {
            if try FileStamp.of(self.place(of: place))?.kind == .link { return true }
            folder = place.folder
        }
        return false
    }
}
