/// Where a link or a picture points, told from the address as written.
package enum Destination: Hashable, Sendable {
    /// Another place: `https:`, `http:`, `mailto:`, `tel:`, or `//host`. As written, without the white space browsers ignore.
    case web(String)
    /// Something of this site by its id: `badge:captioning#assessment`.
    case named(Collection, id: String, fragment: String?)
    /// A heading of the same document: `#assessment`, decoded.
    case anchor(String)
    /// A file or page relative to this one, decoded; `suffix` is the `?query` and `#fragment` as written.
    case file(String, suffix: String)
    /// An address that no page carries; the reading has reported it.
    case refused(Refusal)

    /// What has ids that links can name.
    package enum Collection: String, CaseIterable, Sendable {
        case badge
        case level
        case skill
        case tag
        case page
    }

    package enum Refusal: Hashable, Sendable {
        case scheme(String)
        case malformed
        case empty
    }

    static let schemes = ["https", "http", "mailto", "tel"] + Collection.allCases.map(\.rawValue)

    /// - Parameter written: the address with Markdown's escapes and entities resolved.
    package init(_ written: String) {
        let address = Self.withoutIgnoredSpace(written)
        if address.isEmpty {
            self = .refused(.empty)
        } else if let (scheme, rest) = Self.scheme(of: address) {
            self = Self.withScheme(scheme, rest, address)
        } else if address.utf8.starts(with: "//".utf8) {
            self = Self.hasHost(address[...].utf8.dropFirst(2)) ? .web(address) : .refused(.malformed)
        } else if address.utf8.prefix(2).allSatisfy({ $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }),
            address.utf8.count > 1
        {
            self = .refused(.malformed)
        } else if address.utf8.first == UInt8(ascii: "#") {
            self = .anchor(PercentCoding.decoded(address.dropFirst()))
        } else {
            let end = address.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.endIndex
            self = .file(PercentCoding.decoded(address[..<end]), suffix: String(address[end...]))
        }
    }

    private static func withScheme(_ scheme: String, _ rest: Substring, _ address: String) -> Destination {
        if let collection = Collection(rawValue: scheme) {
            let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let fragment = parts.count == 2 ? PercentCoding.decoded(parts[1]) : ""
            return .named(
                collection, id: PercentCoding.decoded(parts[0]), fragment: fragment.isEmpty ? nil : fragment)
        }
        switch scheme {
        case "http", "https":
            let isWhole = rest.utf8.starts(with: "//".utf8) && hasHost(rest.utf8.dropFirst(2))
            return isWhole ? .web(address) : .refused(.malformed)
        case "mailto":
            return rest.utf8.contains(UInt8(ascii: "@")) ? .web(address) : .refused(.malformed)
        case "tel":
            return rest.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } ? .web(address) : .refused(.malformed)
        default:
            return .refused(.scheme(scheme))
        }
    }

    /// Browsers drop tabs and line breaks anywhere in an address, and spaces and control characters around it.
    private static func withoutIgnoredSpace(_ written: String) -> String {
        guard written.utf8.contains(where: { $0 <= 0x20 }) else { return written }
        var bytes = written.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
    }

    private static func scheme(of address: String) -> (String, Substring)? {
        let bytes = address[...].utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = bytes[..<colon]
        let isScheme = name.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isScheme, let first = name.first, first > UInt8(ascii: "9") else { return nil }
        return (address[..<colon].lowercased(), address[bytes.index(after: colon)...])
    }

    /// An authority with a host that browsers accept, and a port that is a number.
    private static func hasHost(_ rest: Substring.UTF8View.SubSequence) -> Bool {
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let user = authority.lastIndex(of: UInt8(ascii: "@")).map { authority.index(after: $0) }
        let place = authority[(user ?? authority.startIndex)...]
        let host = place.prefix { $0 != UInt8(ascii: ":") }
        let port = place[host.endIndex...].dropFirst()
        guard !host.isEmpty, port.isEmpty || UInt16(Substring(port)) != nil else { return false }
        return host.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
                true
            default: false
            }
        } && !Substring(host).unicodeScalars.contains("\u{FFFD}")
    }
}
