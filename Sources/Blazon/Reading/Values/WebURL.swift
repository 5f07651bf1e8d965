/// An absolute `http` or `https` URL, kept as it was written.
package struct WebURL: Hashable, Sendable, CustomStringConvertible {
    package let text: String
    /// The host and port: `badges.example.edu`.
    package let authority: String
    /// From the first slash after the authority; empty or beginning with a slash.
    package let path: String

    /// - Returns: nil unless the text is `http(s)://host[:port][/path][?query][#fragment]` without user information,
    ///   spaces, controls, invisible characters or others that RFC 3987 forbids.
    package init?(_ text: String) {
        let scalars = text.unicodeScalars
        guard let colon = scalars.firstIndex(of: ":"), ["http", "https"].contains(text[..<colon].lowercased()),
            text[colon...].hasPrefix("://"), scalars.allSatisfy(Self.isAllowed)
        else { return nil }
        let afterSlashes = scalars[colon...].dropFirst(3)
        let end = afterSlashes.firstIndex { "/?#".unicodeScalars.contains($0) } ?? afterSlashes.endIndex
        let authority = text[afterSlashes.startIndex..<end]
        guard Self.isAuthority(authority) else { return nil }
        self.text = text
        self.authority = String(authority)
        let tail = afterSlashes[end...]
        path = String(tail[..<(tail.firstIndex { $0 == "?" || $0 == "#" } ?? tail.endIndex)])
    }

    /// Where nothing is ever served (RFC 2606).
    static let standIn = WebURL(text: "https://example.invalid", authority: "example.invalid", path: "")

    private init(text: String, authority: String, path: String) {
        self.text = text
        self.authority = authority
        self.path = path
    }

    package var description: String { text }

    package var isSecure: Bool { text.lowercased().hasPrefix("https:") }

    /// Whether only this machine or its neighbours can reach it.
    package var isPrivate: Bool {
        let host = authority.lowercased().split(separator: ":").first ?? ""
        let privateStarts = ["127.", "10.", "192.168.", "169.254.", "0."] + (16...31).map { "172.\($0)." }
        return host == "localhost" || host.hasSuffix(".localhost") || host.hasSuffix(".local")
            || authority.hasPrefix("[")
            || (host.allSatisfy { $0.isNumber || $0 == "." } && privateStarts.contains { host.hasPrefix($0) })
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
            && !"<>\"{}|\\^`\u{200B}\u{2060}\u{FEFF}".unicodeScalars.contains(scalar)
            && !scalar.properties.isWhitespace && !scalar.properties.isBidiControl
    }

    private static func isAuthority(_ text: Substring) -> Bool {
        if text.hasPrefix("[") {
            guard let close = text.firstIndex(of: "]") else { return false }
            let inside = text[text.index(after: text.startIndex)..<close]
            return inside.contains(":") && inside.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
                && isPort(text[text.index(after: close)...])
        }
        let host = text.prefix { $0 != ":" }
        guard !host.isEmpty, !text.contains("@"), isPort(text[host.endIndex...]) else { return false }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.unicodeScalars.allSatisfy {
                    $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
                }
        }
    }

    private static func isPort(_ text: Substring) -> Bool {
        guard !text.isEmpty else { return true }
        let digits = text.dropFirst()
        return text.hasPrefix(":") && digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
            && Int(digits).map { (1...65535).contains($0) } == true
    }
}
