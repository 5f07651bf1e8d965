extension RDF {
    /// Quads in the order of their insertion, each once (RDF 1.1 Concepts § 4).
    public struct Dataset: Sendable {
        private var known: Set<Quad> = []
        /// The quads in the order of their insertion.
        public private(set) var quads: [Quad] = []

        /// No quads.
        public init() {}

        /// - Returns: false when the quad is there already.
        @discardableResult
        public mutating func insert(_ quad: Quad) -> Bool {
            guard known.insert(quad).inserted else { return false }
            quads.append(quad)
            return true
        }
    }
}
