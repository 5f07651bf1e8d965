public import LinkedData

/// A `did:web`: an identifier whose document is served at an address that follows from it (did:web Method § 2.5.2).
public struct DIDWeb: Hashable, Sendable {
    /// The identifier.
    public let did: IRI
    /// Host and port.
    private let authority: String
    private let path: [String]

    /// The identifier of what is published below an address.
    /// - Returns: nil when the address is not `https`, has a query, a fragment, a user or an IP address, or has an empty
    ///   segment or one of dots in its path.
    public init?(url: IRI) {
        let bytes = url.text.utf8
        guard bytes.starts(with: "https://".utf8), !bytes.contains(UInt8(ascii: "?")),
            !bytes.contains(UInt8(ascii: "#"))
        else { return nil }
        var parts = url.text.utf8.dropFirst(8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        if parts.count > 1, parts.last == "" { parts.removeLast() }
        self.init(authority: parts.removeFirst().lowercased(), path: parts)
    }

    /// Reads an identifier.
    /// - Returns: nil when it is no `did:web`, or its parts do not make an address.
    public init?(_ did: IRI) {
        guard did.text.utf8.starts(with: "did:web:".utf8) else { return nil }
        var parts = did.text.utf8.dropFirst(8).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        // Of the host, the colon before the port is encoded and nothing else.
        var host = parts.removeFirst().utf8[...]
        var port = ""
        if let percent = host.firstIndex(of: UInt8(ascii: "%")) {
            let encoded = host[percent...]
            guard encoded.starts(with: "%3A".utf8) || encoded.starts(with: "%3a".utf8) else { return nil }
            port = ":" + String(Substring(encoded.dropFirst(3)))
            host = host[..<percent]
        }
        guard parts.allSatisfy({ Self.encoded($0).utf8.elementsEqual($0.utf8) }) else { return nil }
        self.init(authority: String(Substring(host)) + port, path: parts, did: did)
    }

    private init?(authority: String, path: [String], did: IRI? = nil) {
        guard Self.isAuthority(authority), path.allSatisfy(Self.isSegment) else { return nil }
        let encoded = authority.split(separator: ":").joined(separator: "%3A")
        guard let did = did ?? IRI(((["did:web:" + encoded]) + path.map(Self.encoded)).joined(separator: ":"))
        else { return nil }
        self.did = did
        self.authority = authority
        self.path = path
    }

    /// Where the document is in what is published below the address: `.well-known/did.json` or `<path>/did.json`.
    public var documentPath: String {
        (path.isEmpty ? [".well-known"] : path).joined(separator: "/") + "/did.json"
    }

    /// Where the document is served.
    public var documentURL: String { "https://\(authority)/\(documentPath)" }

    /// A domain name, not an IP address, and perhaps a port.
    private static func isAuthority(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count <= 2, text.utf8.count <= 261 else { return false }
        if parts.count == 2 {
            guard (1...5).contains(parts[1].count), parts[1].allSatisfy(isDigit), parts[1].first != UInt8(ascii: "0")
            else { return false }
        }
        let labels = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let last = labels.last, !last.allSatisfy(isDigit) else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isSegment(_ segment: String) -> Bool {
        var rest = segment.utf8[...]
        var isOnlyDots = true
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "."): break
            case UInt8(ascii: "%"):
                guard let code = UInt8(String(Substring(rest.prefix(2))), radix: 16), rest.prefix(2).count == 2,
                    code != UInt8(ascii: "/"), code != UInt8(ascii: "\\"), code != UInt8(ascii: "."), code >= 0x20
                else { return false }
                rest = rest.dropFirst(2)
                isOnlyDots = false
            case 0x80...: return false
            default: isOnlyDots = false
            }
        }
        return !isOnlyDots
    }

    /// idchar = ALPHA / DIGIT / "." / "-" / "_" / pct-encoded (DID Core § 3.1)
    private static func encoded(_ segment: String) -> String {
        var text = ""
        for byte in segment.utf8 {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "%"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where isAlphanumeric(byte): text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
