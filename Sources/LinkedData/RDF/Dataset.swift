extension RDF {
    /// Quads in the order of their insertion, each once (RDF 1.1 Concepts § 4).
    ///
    /// A dataset keeps its terms as the bytes canonical N-Quads writes them with, each term once, and a quad as four
    /// numbers; a quad read from it is made anew.
    public struct Dataset: Sendable {
        var terms = TermTable()
        private(set) var rows: [Row] = []
        private var rowIndex = HashIndex()

        /// No quads.
        public init() {}

        /// The quads in their order, each once.
        public init(_ quads: some Sequence<Quad>) {
            for quad in quads { insert(quad) }
        }

        /// - Returns: false when the quad is there already.
        @discardableResult
        public mutating func insert(_ quad: Quad) -> Bool {
            insert(
                Row(
                    subject: terms.number(quad.subject),
                    predicate: terms.number(quad.predicate),
                    object: terms.number(quad.object),
                    graphName: quad.graphName.map { terms.number($0) } ?? Row.defaultGraph))
        }

        /// Makes room for more, before a copy is changed.
        mutating func reserve(terms: Int, bytes: Int, rows: Int) {
            self.terms.reserve(terms: terms, bytes: bytes)
            self.rows.reserveCapacity(self.rows.count + rows)
            rowIndex.reserve(rows)
        }

        /// - Returns: false when the row is there already.
        @discardableResult
        mutating func insert(_ row: Row) -> Bool {
            let hash = row.hash
            guard rowIndex.first(hash, where: { rows[$0] == row }) == nil else { return false }
            if rows.isEmpty { rows.reserveCapacity(64) }
            rows.append(row)
            rowIndex.append(hash)
            return true
        }
    }
}

extension RDF.Dataset {
    /// A quad as the numbers of its terms.
    struct Row: Hashable, Sendable {
        var subject: UInt32
        var predicate: UInt32
        var object: UInt32
        /// ``defaultGraph`` in the default graph.
        var graphName: UInt32

        static let defaultGraph = UInt32.max

        var hash: UInt32 {
            withUnsafeBytes(of: self) { Hasher.hash($0) }
        }
    }
}

extension RDF.Dataset: RandomAccessCollection {
    /// The first quad.
    public var startIndex: Int { 0 }

    /// After the last quad.
    public var endIndex: Int { rows.count }

    /// The quad inserted at this place.
    public subscript(position: Int) -> RDF.Quad {
        let row = rows[position]
        return RDF.Quad(
            terms.node(row.subject),
            terms.iri(row.predicate),
            terms.term(row.object),
            in: row.graphName == Row.defaultGraph ? nil : terms.node(row.graphName))
    }
}
