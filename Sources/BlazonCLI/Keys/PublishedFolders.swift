import Glibc

/// The folders of a site that the world reads or will: no private key may lie there.
struct PublishedFolders: Sendable {
    /// As people name them, and without links.
    private let folders: [(name: String, real: String)]

    /// - Parameter output: where the site is written, when that is elsewhere than `public/`.
    init(site: String, output: String?) throws {
        let prefix = site == "." ? "" : site + "/"
        let own = ["content", "templates", "public"].map { prefix + $0 }
        folders = try (own + [output].compactMap { $0 }).compactMap { name in
            try FileStamp.of(name, followingLinks: true) == nil ? nil : (name, try Disk.resolved(name))
        }
    }

    /// Refuses a file or folder that lies in one of them once links are followed.
    func refuse(_ path: String) throws {
        let real = try Disk.resolved(path) + "/"
        if let folder = folders.first(where: { real.hasPrefix($0.real == "/" ? "/" : $0.real + "/") }) {
            throw Refusal("'\(path)' lies in '\(folder.name)', which is published: move it out of there")
        }
    }

    /// Refuses when a private key lies in one of them, whatever it is for.
    func refuseKeys() throws {
        for folder in folders {
            var linked: Set<String> = []
            try visit(folder.name, linked: &linked)
        }
    }

    /// - Parameter linked: the folders that links led to; each is visited once, so no circle goes on.
    private func visit(_ folder: String, linked: inout Set<String>) throws {
        for name in try Disk.names(in: folder) where !Self.isOurs(name) {
            let path = folder + "/" + name
            var kind = try FileStamp.of(path)?.kind
            if kind == .link {
                kind = try FileStamp.of(path, followingLinks: true)?.kind
                if kind == .folder, !linked.insert(try Disk.resolved(path)).inserted { continue }
            }
            if kind == .folder { try visit(path, linked: &linked) }
            if kind == .file { try look(into: path) }
        }
    }

    private func look(into path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Refusal("read", path, code: errno) }
        defer { close(descriptor) }
        guard Self.beginsPrivateKey(try Disk.read(descriptor, atMost: 128, name: path)) else { return }
        throw Refusal(
            "'\(path)' is a private key in a folder that is published: take it away, and if anybody "
                + "could read it there, never sign with it again")
    }

    /// RFC 7468 § 2: a label that says so, in the first line of text.
    private static func beginsPrivateKey(_ bytes: [UInt8]) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).drop { $0 <= 0x20 }
        let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return line.starts(with: "-----BEGIN ".utf8)
            && String(decoding: line, as: UTF8.self).contains("PRIVATE KEY")
    }

    /// What Blazon publishes by the hundred thousand.
    private static func isOurs(_ name: String) -> Bool {
        [".html", ".json", ".jwt", ".svg", ".png"].contains(where: name.hasSuffix)
    }
}
