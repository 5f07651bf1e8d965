extension RDF {
    /// A thing without a name; its label tells it from other blank nodes of the same dataset and means nothing else
    /// (RDF 1.1 Concepts § 3.4).
    public struct BlankNode: Sendable {
        /// The label as N-Quads writes it after `_:`.
        public let label: String

        /// - Returns: nil when N-Quads cannot write the label (`BLANK_NODE_LABEL` of its grammar, without the `_:`).
        public init?(_ label: String) {
            guard NQuads.isBlankNodeLabel(label) else { return nil }
            self.label = label
        }

        /// The blank node `b0`, `b1`, …: for those who number their blank nodes themselves.
        public init(number: UInt) {
            label = "b\(number)"
        }

        /// For labels that were read or issued, and are known to be well formed.
        init(wellFormed label: String) {
            self.label = label
        }
    }
}

extension RDF.BlankNode: Hashable {
    /// Whether both labels are the same bytes.
    public static func == (left: RDF.BlankNode, right: RDF.BlankNode) -> Bool {
        left.label.hasSameBytes(as: right.label)
    }

    /// Equal bytes hash equally.
    public func hash(into hasher: inout Hasher) {
        label.hashBytes(into: &hasher)
    }
}
