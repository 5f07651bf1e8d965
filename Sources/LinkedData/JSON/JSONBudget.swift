extension JSON {
    /// How much of a stranger's JSON is read before it is given up.
    public struct Budget: Hashable, Sendable {
        /// Levels of objects and arrays. Values are compared, written and released level by level, on the stack: never
        /// more than ``deepest``.
        public var depth: Int {
            didSet { depth = min(depth, Self.deepest) }
        }
        /// Bytes of the whole text.
        public var bytes: Int
        /// Members and elements of all objects and arrays together.
        public var values: Int

        /// What a stack of 512 KiB bears.
        public static let deepest = 256

        /// Room for any credential and for large catalogs.
        public static let standard = Budget()

        /// A budget; what is not said is ample for documents made by people.
        public init(depth: Int = 128, bytes: Int = 1 << 26, values: Int = 1 << 22) {
            self.depth = min(depth, Self.deepest)
            self.bytes = bytes
            self.values = values
        }
    }
}
