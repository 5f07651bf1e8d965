/// An IRI reference in its five parts (RFC 3986 § 3), whether it is absolute, relative or neither.
///
/// Nothing is validated, normalised or escaped: the parts are those of RFC 3986, appendix B, and put together again they
/// are the text.
public struct IRIReference: Sendable {
    let scheme: Substring?
    let authority: Substring?
    let path: Substring
    let query: Substring?
    let fragment: Substring?

    /// The parts of a text.
    public init(_ text: String) {
        var rest = text.utf8[...]
        var scheme: Substring?
        if let colon = rest.firstIndex(where: Self.endsScheme), rest[colon] == UInt8(ascii: ":"),
            IRI.isScheme(rest[..<colon])
        {
            scheme = Substring(rest[..<colon])
            rest = rest[rest.index(after: colon)...]
        }
        var authority: Substring?
        if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(where: Self.endsAuthority) ?? rest.endIndex
            authority = Substring(rest[..<end])
            rest = rest[end...]
        }
        let end = rest.firstIndex(where: Self.endsPath) ?? rest.endIndex
        path = Substring(rest[..<end])
        rest = rest[end...]
        var query: Substring?
        if rest.first == UInt8(ascii: "?") {
            let end = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
            query = Substring(rest[..<end].dropFirst())
            rest = rest[end...]
        }
        self.scheme = scheme
        self.authority = authority
        self.query = query
        fragment = rest.isEmpty ? nil : Substring(rest.dropFirst())
    }

    /// Whether the reference has a scheme, and so needs no base.
    public var isAbsolute: Bool { scheme != nil }

    /// The target of the reference (RFC 3986 § 5.2.2, strict).
    public func resolved(against base: IRIReference) -> String {
        if scheme != nil {
            return Self.text(scheme, authority, Self.withoutDotSegments(path), query, fragment)
        }
        if authority != nil {
            return Self.text(base.scheme, authority, Self.withoutDotSegments(path), query, fragment)
        }
        if path.isEmpty {
            return Self.text(base.scheme, base.authority, base.path, query ?? base.query, fragment)
        }
        let whole = path.utf8.first == UInt8(ascii: "/") ? path : Substring(merged(with: base))
        return Self.text(base.scheme, base.authority, Self.withoutDotSegments(whole), query, fragment)
    }

    /// RFC 3986 § 5.2.3.
    private func merged(with base: IRIReference) -> String {
        if base.authority != nil && base.path.isEmpty { return "/" + path }
        guard let slash = base.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return String(path) }
        return String(base.path[...slash] + path)
    }

    /// RFC 3986 § 5.2.4, a segment at a time.
    private static func withoutDotSegments(_ path: Substring) -> Substring {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
        let slash = UInt8(ascii: "/")
        let input = Array(path.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(input.count)
        var next = 0
        while next < input.count {
            let isRooted = input[next] == slash
            let start = isRooted ? next + 1 : next
            let end = input[start...].firstIndex(of: slash) ?? input.count
            let dots = input[start..<end].allSatisfy { $0 == UInt8(ascii: ".") } ? end - start : 0
            switch (isRooted, dots) {
            case (false, 1), (false, 2):  // A, D
                next = min(end + 1, input.count)
                continue
            case (true, 2):  // C
                output.removeLast(output.count - (output.lastIndex(of: slash) ?? 0))
                if end == input.count { output.append(slash) }
            case (true, 1):  // B
                if end == input.count { output.append(slash) }
            default:  // E
                output.append(contentsOf: input[next..<end])
            }
            next = end
        }
        return Substring(decoding: output, as: UTF8.self)
    }

    /// RFC 3986 § 5.3.
    private static func text(
        _ scheme: Substring?, _ authority: Substring?, _ path: Substring, _ query: Substring?, _ fragment: Substring?
    ) -> String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || endsAuthority(byte)
    }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || endsPath(byte)
    }

    private static func endsPath(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }
}

extension String {
    /// Whether the text comes before another by code points, which is the order of UTF-8's bytes.
    func precedesByCodePoints(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}
