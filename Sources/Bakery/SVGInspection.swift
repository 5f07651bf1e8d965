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
    /// Whether an awarded badge is baked into it: an element of one of the vocabularies of ``BakedPayload/Version``.
    public let isBaked: Bool
    /// In the order of the file; empty for artwork that is only artwork.
    public let hazards: [SVGHazard]
    /// How the file is encoded, when it is not UTF-8.
    public let formerEncoding: String?

    /// The largest file that is inspected unless a caller says otherwise: 5 MiB.
    public static let defaultBudget = 5 << 20

    /// Reads a whole SVG. Nothing outside the bytes is ever opened; entities are followed only where they are plain text,
    /// and up to 1 MiB in all.
    /// - Throws: `ImageError`: `tooLarge` beyond the budget; `malformed` when it is not well-formed XML with `svg` in the SVG
    ///   namespace at its root; `unknownEncoding`; `unmendable` when it cannot be told what is in it.
    public static func inspect(_ bytes: [UInt8], budget: Int = defaultBudget) throws -> SVGInspection {
        try SVGReading(bytes, budget: budget).inspection
    }
}
