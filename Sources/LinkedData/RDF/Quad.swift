extension RDF {
    /// A triple and the graph it is in (RDF 1.1 Concepts § 3.1 and § 4).
    public struct Quad: Hashable, Sendable {
        /// What is spoken of.
        public var subject: Node
        /// The relation.
        public var predicate: IRI
        /// What the subject is related to.
        public var object: Term
        /// The graph's name; nil in the default graph.
        public var graphName: Node?

        /// The triple, in a graph.
        public init(_ subject: Node, _ predicate: IRI, _ object: Term, in graphName: Node? = nil) {
            self.subject = subject
            self.predicate = predicate
            self.object = object
            self.graphName = graphName
        }
    }
}
