/// What RDFC-1.0 makes of a dataset: its quads, with canonical labels for the blank nodes, in canonical form.
public struct CanonicalizedDataset: Sendable {
    /// The serialized canonical form: the lines of canonical N-Quads in code point order. These are the bytes to hash.
    public let nQuads: [UInt8]
    private let source: RDF.Dataset
    /// The terms of the blank nodes, in the order of their canonical labels.
    private let labelled: [UInt32]

    init(nQuads: [UInt8], of source: RDF.Dataset, labelled: [UInt32]) {
        self.nQuads = nQuads
        self.source = source
        self.labelled = labelled
    }

    /// The issued identifiers map: the blank nodes of the dataset and their canonical labels `c14n0`, `c14n1`, …, in that
    /// order.
    public var issuedIdentifiers: [(blankNode: RDF.BlankNode, identifier: String)] {
        labelled.enumerated().map { (source.terms.blankNode($1), "c14n\($0)") }
    }

    /// The dataset with canonical labels, its quads in the order they had.
    public func relabelled() -> RDF.Dataset {
        let labels = Dictionary(uniqueKeysWithValues: issuedIdentifiers.map { ($0, RDF.BlankNode(wellFormed: $1)) })
        func relabel(_ node: RDF.Node) -> RDF.Node {
            guard case .blankNode(let blankNode) = node else { return node }
            return .blankNode(labels[blankNode] ?? blankNode)
        }
        return RDF.Dataset(
            source.lazy.map { quad in
                RDF.Quad(
                    relabel(quad.subject), quad.predicate,
                    RDF.Node(quad.object).map { RDF.Term(relabel($0)) } ?? quad.object,
                    in: quad.graphName.map(relabel))
            })
    }
}
