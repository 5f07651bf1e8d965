/// An address within the site, from its root: `badges/captioning/`. HTML links to it relatively, JSON absolutely.
package struct SiteAddress: Hashable, Sendable {
    /// Percent-encoded, without a first slash; empty for the home page; a final slash for a page of its own folder.
    package let path: String
    /// Without the `#`; nil for none.
    package let fragment: String?

    package static let home = SiteAddress([])

    /// - Parameters:
    ///   - folders: each becomes one component, percent-encoded, followed by a slash.
    ///   - file: the last component, when it is no page of its own folder.
    package init(_ folders: [String], file: String? = nil, fragment: String? = nil) {
        path = folders.map { Self.encoded($0) + "/" }.joined() + (file.map { Self.encoded($0) } ?? "")
        self.fragment = fragment
    }

    private init(path: String, fragment: String?) {
        self.path = path
        self.fragment = fragment
    }

    /// The address of a published file: `index.html` is served as its folder.
    package init(of output: OutputPath) {
        var parts = output.text.split(separator: "/").map(String.init)
        let last = parts.popLast()
        self.init(parts, file: last == "index.html" ? nil : last)
    }

    package func with(fragment: String?) -> SiteAddress {
        SiteAddress(path: path, fragment: fragment)
    }

    /// A file beside this page.
    package func file(_ name: String) -> SiteAddress {
        let folder = path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)]
        let encoded = name.split(separator: "/").map { Self.encoded(String($0)) }.joined(separator: "/")
        return SiteAddress(path: folder + encoded, fragment: nil)
    }

    /// How a page refers to this address: `../../badges/x/`.
    package func relative(from page: SiteAddress) -> String {
        let depth = page.path.utf8.count { $0 == UInt8(ascii: "/") }
        let up = String(repeating: "../", count: depth)
        let link = up + path
        return (link.isEmpty ? "./" : link) + (fragment.map { "#" + Self.encoded($0) } ?? "")
    }

    package func absolute(in base: BaseURL) -> String {
        base.appending(path) + (fragment.map { "#" + Self.encoded($0) } ?? "")
    }

    /// Percent-encodes everything but unreserved characters (RFC 3986 § 2.3).
    static func encoded(_ component: String) -> String {
        var text = ""
        for byte in component.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
