import Bakery

/// A picture as it will be published.
struct PictureFile: Hashable, Sendable {
    let mediaType: String
    /// Pixels, or an SVG's own units; nil when the file does not say.
    let width: Int?
    let height: Int?
}
