import Bakery

/// Looks at pictures before they are published: what they are, how large, and whether they are safe to show.
final class PictureReader {
    private let tree: SourceTree
    private let findings: Findings
    private var seen: [SourcePath: ImageHeader?] = [:]

    enum Use {
        /// The picture of a badge: square, SVG or PNG.
        case emblem
        /// The issuer's picture: SVG or PNG.
        case logo
        /// A picture in the prose.
        case illustration
    }

    init(tree: SourceTree, findings: Findings) {
        self.tree = tree
        self.findings = findings
    }

    /// In the picture's own units; nil when it does not say.
    func size(of path: SourcePath) -> (width: Int, height: Int)? {
        nil
    }

    func check(_ path: SourcePath, as use: Use, at span: SourceSpan) {
    }
}
