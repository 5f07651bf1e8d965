extension TermTable {
    mutating func number(_ iri: IRI) -> UInt32 {
        number { NQuads.write(iri, to: &$0) }
    }

    mutating func number(_ node: RDF.Node) -> UInt32 {
        number { NQuads.write(node, to: &$0) }
    }

    mutating func number(_ term: RDF.Term) -> UInt32 {
        number { NQuads.write(term, to: &$0) }
    }

    func iri(_ term: UInt32) -> IRI {
        IRI(wellFormed: text(range(term).dropFirst().dropLast()))
    }

    func blankNode(_ term: UInt32) -> RDF.BlankNode {
        RDF.BlankNode(wellFormed: text(range(term).dropFirst(2)))
    }

    func node(_ term: UInt32) -> RDF.Node {
        isBlankNode(term) ? .blankNode(blankNode(term)) : .iri(iri(term))
    }

    func term(_ term: UInt32) -> RDF.Term {
        bytes[range(term).lowerBound] == UInt8(ascii: "\"") ? .literal(literal(term)) : .init(node(term))
    }

    /// Neither language tag nor datatype holds a quotation mark: the last one closes the lexical form.
    private func literal(_ term: UInt32) -> RDF.Literal {
        let range = range(term)
        let close = bytes[range].lastIndex(of: UInt8(ascii: "\"")) ?? range.upperBound
        let lexicalForm = String(decoding: NQuads.unescaped(bytes[range.lowerBound + 1..<close]), as: UTF8.self)
        let rest = (close + 1)..<range.upperBound
        if rest.isEmpty { return RDF.Literal(lexicalForm) }
        if bytes[rest.lowerBound] == UInt8(ascii: "@") {
            return RDF.Literal(lexicalForm, language: RDF.LanguageTag(wellFormed: text(rest.dropFirst())))
        }
        return RDF.Literal(lexicalForm, datatype: IRI(wellFormed: text(rest.dropFirst(3).dropLast())))
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
