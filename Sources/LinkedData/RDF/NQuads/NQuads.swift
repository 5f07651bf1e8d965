/// RDF 1.1 N-Quads: a quad a line.
public enum NQuads {
    /// How much of a stranger's N-Quads is read before it is given up.
    public struct Budget: Hashable, Sendable {
        /// Bytes of the whole text.
        public var bytes: Int
        /// Lines that hold a quad.
        public var quads: Int

        /// Room for any credential and for large lists of them.
        public static let standard = Budget()

        /// A budget; what is not said is ample.
        public init(bytes: Int = 1 << 26, quads: Int = 1 << 20) {
            self.bytes = bytes
            self.quads = quads
        }
    }
}

extension RDF.Dataset {
    /// Reads N-Quads, or N-Triples, by the whole grammar; a quad that stands twice is there once.
    public init(nQuads bytes: [UInt8], budget: NQuads.Budget = .standard) throws(NQuadsError) {
        self = try bytes.withUnsafeBufferPointer { (bytes) throws(NQuadsError) in
            var parser = try NQuadsParser(bytes, budget: budget)
            return try parser.dataset()
        }
    }
}
