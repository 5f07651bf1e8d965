import LinkedData

/// The same numbers for the same seed, on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// Xorshift, multiplied.
    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func next(below bound: Int) -> Int {
        Int(next() % UInt64(bound))
    }
}

extension SeededRandom {
    mutating func quad(blankNodes: Int) -> RDF.Quad {
        RDF.Quad(
            node(blankNodes), iri(), next(below: 3) == 0 ? .literal(literal()) : RDF.Term(node(blankNodes)),
            in: next(below: 3) == 0 ? node(blankNodes) : nil)
    }

    mutating func node(_ blankNodes: Int) -> RDF.Node {
        next(below: 3) == 0 ? .iri(iri()) : .blankNode(RDF.BlankNode(number: UInt(next(below: blankNodes))))
    }

    mutating func iri() -> IRI {
        IRI("urn:x:" + ["a", "b", "é", "e\u{301}", "😀"][next(below: 5)]) ?? .xsdString
    }

    mutating func literal() -> RDF.Literal {
        let alphabet: [Unicode.Scalar] = [
            "a", "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{7F}", "é", "\u{301}", "😀", ".",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<next(below: 8) { text.append(alphabet[next(below: alphabet.count)]) }
        if next(below: 3) == 0, let tag = RDF.LanguageTag(["en", "EN", "de-CH-1996"][next(below: 3)]) {
            return RDF.Literal(String(text), language: tag)
        }
        return next(below: 2) == 0 ? RDF.Literal(String(text)) : RDF.Literal(String(text), datatype: iri())
    }
}
