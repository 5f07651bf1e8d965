import LinkedData

extension SeededRandom {
    /// A text that somebody might want to break something with.
    mutating func hostileText(or texts: [String]) -> String {
        let fixed = [
            "", " ", "\n", "\u{0}", "\"", "\\", "\u{7F}", "\u{85}", "\u{2028}", "e\u{301}", "\u{E9}", "😀", "@id",
            "@type",
            "@none", "_:b0", "_:c14n0", "id", "type", "name", "IdentityObject", "urn:slot:0:", "did:slot:1:", "urn:",
            "urn:x",
            "did:x", "DID:x", "mailto:ada@example.org", "xsd:string", "sec:proof", "schema:name", "cred:x", "rdf:type",
            "https://", "https://a b", "https://example.org/ü", "https://example.org/<x>", "HTTPS://example.org/#a#b",
            "//example.org", "a:b", "1:2", "tag:a,b", "did:web:badges.example.edu", "https://example.org/a",
            "https://badges.example.edu/status/1.json", "https://badges.example.edu/badges/captioning/",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "https://schema.org/name", "emailAddress", "Captioning",
            "true",
            "3.0E0", "2026-03-01T00:00:00Z", "\" .\n_:x <a:b> <c:d> .", "sha256$00", "\u{FFFD}", "\u{FEFF}a",
        ]
        switch next(below: 4) {
        case 0: return texts[next(below: texts.count)]
        case 1: return literal().lexicalForm
        case 2: return "urn:uuid:\(next())"
        default: return fixed[next(below: fixed.count)]
        }
    }
}

extension JSONLD.Processor {
    /// The general path; nil for documents that are refused.
    mutating func canonicalNQuads(of document: JSON) -> [UInt8]? {
        guard let dataset = try? toRDF(document) else { return nil }
        return try? RDFC10().canonicalize(dataset).nQuads
    }
}
