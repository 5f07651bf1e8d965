extension RDF {
    /// What may stand as an object: an IRI, a blank node or a literal (RDF 1.1 Concepts § 3.1).
    public enum Term: Hashable, Sendable {
        /// A thing by its name.
        case iri(IRI)
        /// A thing without a name.
        case blankNode(BlankNode)
        /// A value.
        case literal(Literal)
    }

    /// What may stand as a subject or a graph name: a term that is no literal.
    public enum Node: Hashable, Sendable {
        /// A thing by its name.
        case iri(IRI)
        /// A thing without a name.
        case blankNode(BlankNode)
    }
}

extension RDF.Term {
    /// The node as an object.
    public init(_ node: RDF.Node) {
        switch node {
        case .iri(let iri): self = .iri(iri)
        case .blankNode(let blankNode): self = .blankNode(blankNode)
        }
    }
}

extension RDF.Node {
    /// - Returns: nil for a literal.
    public init?(_ term: RDF.Term) {
        switch term {
        case .iri(let iri): self = .iri(iri)
        case .blankNode(let blankNode): self = .blankNode(blankNode)
        case .literal: return nil
        }
    }
}
