/// How the text of a slot becomes a term of RDF.
struct SlotTerm: Sendable {
    /// Which of the document's slots.
    let slot: Int
    let kind: Kind

    enum Kind: Sendable {
        /// The text is an IRI.
        case iri
        /// The text is a lexical form. What N-Quads writes after it, datatype or language, is the shape's.
        case literal(ending: [UInt8])
    }

    /// Schemes of IRIs for which the general path has shown that no context takes them for a prefix.
    static let provenSchemes = ["urn", "did"]

    /// Text for a slot by which its term is found again.
    static func marker(_ scheme: String, _ slot: Int) -> String {
        "\(scheme):slot:\(slot):"
    }

    /// What a term tells that was made of a document with markers.
    enum Finding {
        case constant
        case slot(SlotTerm)
        /// A marker is in it in a way that no template imitates.
        case unusual
    }

    static func find(in term: ArraySlice<UInt8>, scheme: String, slots: Int) -> Finding {
        guard contains("\(scheme):slot:".utf8, in: term) else { return .constant }
        for slot in 0..<slots {
            let marker = marker(scheme, slot)
            if term.elementsEqual("<\(marker)>".utf8) { return .slot(SlotTerm(slot: slot, kind: .iri)) }
            let literal = "\"\(marker)\"".utf8
            if term.starts(with: literal) {
                return .slot(SlotTerm(slot: slot, kind: .literal(ending: Array(term.dropFirst(literal.count)))))
            }
        }
        return .unusual
    }

    private static func contains(_ text: String.UTF8View, in term: ArraySlice<UInt8>) -> Bool {
        var rest = term
        while let start = rest.firstIndex(where: { $0 == text.first }) {
            rest = rest[start...]
            if rest.starts(with: text) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    /// Enters the term of a text.
    /// - Returns: nil when the text makes no such term, or an IRI that the table has already: nodes would merge.
    func number(_ text: String, in terms: inout TermTable) -> UInt32? {
        switch kind {
        case .iri:
            guard Self.staysAsItIs(text), let iri = IRI(text) else { return nil }
            let known = terms.count
            let number = terms.number(iri)
            return number < known ? nil : number
        case .literal(let ending):
            return terms.number { bytes in
                bytes.append(UInt8(ascii: "\""))
                text.withBytes { NQuads.escape($0, to: &bytes) }
                bytes.append(UInt8(ascii: "\""))
                bytes.append(contentsOf: ending)
            }
        }
    }

    /// Whether IRI Expansion (API § 5.2) hands the IRI through: two slashes follow its scheme, or it is a proven one.
    private static func staysAsItIs(_ text: String) -> Bool {
        let utf8 = text.utf8
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return utf8[colon...].starts(with: "://".utf8)
            || provenSchemes.contains { utf8[..<colon].elementsEqual($0.utf8) }
    }
}
