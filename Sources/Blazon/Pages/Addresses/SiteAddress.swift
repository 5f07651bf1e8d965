/// An address within the site, from its root: `badges/captioning/`. HTML links to it relatively, JSON absolutely.
package struct SiteAddress: Hashable, Sendable {
    /// Where it lies below the output folder, not encoded: empty for the home page; a final slash for a page of its own
    /// folder.
    package let path: String
    /// Without the `#`; nil for none.
    package let fragment: String?

    package static let home = SiteAddress([])

    /// - Parameters:
    ///   - folders: each becomes one component, followed by a slash.
    ///   - file: the last component, when it is no page of its own folder.
    package init(_ folders: [String], file: String? = nil) {
        var path = ""
        path.reserveCapacity(folders.reduce(file?.utf8.count ?? 0) { $0 + $1.utf8.count + 1 })
        for folder in folders {
            path += folder
            path += "/"
        }
        if let file { path += file }
        self.init(path: path, fragment: nil)
    }

    private init(path: String, fragment: String?) {
        self.path = path
        self.fragment = fragment
    }

    package func with(fragment: String?) -> SiteAddress {
        SiteAddress(path: path, fragment: fragment)
    }

    /// The file it is served from.
    package var outputPath: OutputPath? {
        OutputPath(path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path)
    }

    /// The folder it lies in, as an address.
    private var folder: Substring {
        path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)]
    }

    /// What a path written on this page means, `..` and `.` resolved; nil when it leads out of the site.
    package func following(_ written: String) -> SiteAddress? {
        var parts = written.hasPrefix("/") ? [] : folder.split(separator: "/")
        let steps = written.split(separator: "/", omittingEmptySubsequences: false)
        for step in steps where !step.isEmpty && step != "." {
            if step == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(step)
            }
        }
        var isFolder = steps.last.map { ["", ".", ".."].contains($0) } ?? true
        if !isFolder && parts.last == "index.html" {
            parts.removeLast()
            isFolder = true
        }
        return SiteAddress(path: parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : ""), fragment: nil)
    }

    /// A file beside this page.
    package func file(_ name: String) -> SiteAddress {
        SiteAddress(path: folder + name, fragment: nil)
    }

    /// How a page refers to this address: `../x/` from a neighbour, `emblem.svg` from its own page.
    package func relative(from page: SiteAddress) -> String {
        let own = Array(path.utf8)
        let theirs = Array(page.path.utf8)
        var common = 0
        for index in 0..<min(own.count, theirs.count) {
            guard own[index] == theirs[index] else { break }
            if own[index] == UInt8(ascii: "/") { common = index + 1 }
        }
        var link: [UInt8] = []
        link.reserveCapacity(own.count + theirs.count)
        for byte in theirs[common...] where byte == UInt8(ascii: "/") { link += "../".utf8 }
        Self.encode(own[common...], to: &link)
        if link.isEmpty { link += "./".utf8 }
        return String(decoding: link, as: UTF8.self) + encodedFragment
    }

    package func absolute(in base: BaseURL) -> String {
        base.appending(encodedPath) + encodedFragment
    }

    /// The path as it stands in a URL.
    package var encodedPath: String { Self.encoded(path) }

    private var encodedFragment: String {
        fragment.map { "#" + Self.encoded($0) } ?? ""
    }

    /// Percent-encodes everything but slashes and unreserved characters (RFC 3986 § 2.3).
    private static func encoded(_ path: String) -> String {
        if path.utf8.allSatisfy(isUnreserved) { return path }
        var text: [UInt8] = []
        encode(Array(path.utf8)[...], to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static func encode(_ path: ArraySlice<UInt8>, to text: inout [UInt8]) {
        for byte in path {
            if isUnreserved(byte) {
                text.append(byte)
            } else {
                text += ("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8
            }
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
