import Blazon
import Glibc

/// Finds a site's words: every file below `content/` and `templates/` that a person put there.
///
/// Hidden files and editors' backups are passed over. A link may lead anywhere inside the site; one that leaves it would
/// publish what lies elsewhere, so it is refused.
struct DiskSourceTree {
    let site: String
    private let root: String
    private var paths: [SourcePath] = []
    private var refusals: [String] = []

    private static let folders = ["content", "templates"]

    /// - Throws: a `Refusal` that names everything in the way at once.
    static func read(_ site: String) throws -> SourceTree {
        guard try FileStamp.of(site, followingLinks: true)?.kind == .folder else {
            throw Refusal("no folder '\(site)'")
        }
        var tree = DiskSourceTree(site: site, root: try Disk.resolved(site))
        guard try FileStamp.of(site + "/content", followingLinks: true)?.kind == .folder else {
            throw Refusal("no folder 'content' in '\(site)': make a site there with 'blazon init \(site)'")
        }
        for folder in folders where try FileStamp.of(site + "/" + folder) != nil {
            try tree.visit(SourcePath(folder), in: [tree.root])
        }
        guard tree.refusals.isEmpty else { throw Refusal(tree.refusals) }
        return SourceTree(
            paths: tree.paths, read: { path in try Disk.read(site + "/" + path.text) },
            stream: { path, receive in try Disk.read(site + "/" + path.text, receive: receive) },
            open: { path in try Disk.pieces(of: site + "/" + path.text) })
    }

    private init(site: String, root: String) {
        self.site = site
        self.root = root
    }

    /// - Parameter folders: the real ones on the way here, to notice a link that leads back to one.
    private mutating func visit(_ path: SourcePath, in folders: [String]) throws {
        let place = site + "/" + path.text
        guard let own = try FileStamp.of(place) else { return }
        var kind = own.kind
        var real = "\(folders.last ?? root)/\(path.name)"
        if kind == .link {
            guard let target = try FileStamp.of(place, followingLinks: true) else {
                return refuse(path, "is a link to nothing")
            }
            real = try Disk.resolved(place)
            guard real.hasPrefix(root + "/") else {
                return refuse(path, "is a link that leaves the site")
            }
            kind = target.kind
        }
        switch kind {
        case .file:
            paths.append(path)
        case .folder:
            guard !folders.contains(real) else { return refuse(path, "is a link to a folder it lies in") }
            for name in try Disk.names(in: place) where !Self.isIgnored(name) {
                try visit(path.appending(name), in: folders + [real])
            }
        case .link, .other:
            refuse(path, "is neither a file nor a folder")
        }
    }

    private mutating func refuse(_ path: SourcePath, _ reason: String) {
        refusals.append("'\(site == "." ? "" : site + "/")\(path)' \(reason)")
    }

    private static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
    }
}
