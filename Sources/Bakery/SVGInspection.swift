/// What an SVG is and what it holds besides a drawing, found without loading or running anything.
public struct SVGInspection: Hashable, Sendable {
    /// A width and a height in CSS pixels.
    public struct Size: Hashable, Sendable {
        /// In CSS pixels.
        public let width: Double
        /// In CSS pixels.
        public let height: Double
    }

    /// The size at which it is shown: `width` and `height` where they are lengths, completed or replaced by `viewBox`
    /// (SVG 2 § 8.2); nil when there is neither.
    public let size: Size?
    /// The text of the first `title` directly below the root.
    public let title: String?
    /// In the order of the file; empty for artwork that is only artwork.
    public let hazards: [SVGHazard]

    /// The largest file that is inspected unless a caller says otherwise: 5 MiB.
    public static let defaultBudget = 5 << 20

    /// Reads a whole SVG. Entities are never expanded and nothing outside the bytes is ever opened.
    /// - Throws: `ImageError`: `tooLarge` beyond the budget, `malformed` when it is not well-formed XML with `svg` in the SVG
    ///   namespace at its root.
    public static func inspect(_ bytes: [UInt8], budget: Int = defaultBudget) throws -> SVGInspection {
        guard bytes.count <= budget else { throw ImageError(.tooLarge, detail: "\(bytes.count) bytes") }
        var inspector = SVGInspector()
        try XMLReading.forEachNode(of: bytes) { try inspector.take($0) }
        guard inspector.hasRoot else { throw ImageError(.malformed, detail: "no elements") }
        return SVGInspection(size: inspector.size, title: inspector.title, hazards: inspector.hazards)
    }
}
