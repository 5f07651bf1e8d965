import Bakery

/// Looks at pictures before they are published: what they are, how large, and what they hold besides a picture.
final class PictureReader {
    private let tree: SourceTree
    private let findings: Findings
    private let report: PictureReport
    private var artworks: [SourcePath: Artwork] = [:]
    private var read: Set<SourcePath> = []
    private var looks: Set<Look> = []

    private struct Look: Hashable {
        let path: SourcePath
        let use: PictureUse
    }

    init(tree: SourceTree, findings: Findings) {
        self.tree = tree
        self.findings = findings
        report = PictureReport(findings: findings)
    }

    /// Nil before the picture is checked, or when it cannot be shown.
    func artwork(_ path: SourcePath) -> Artwork? {
        artworks[path]
    }

    /// - Parameter span: where the picture is named.
    func check(_ path: SourcePath, as use: PictureUse, at span: SourceSpan) {
        guard looks.insert(Look(path: path, use: use)).inserted else { return }
        guard let bytes = try? tree.bytes(of: path) else {
            findings.add(
                .unreadableImage, "'\(path.name)' cannot be read", at: span, help: "check that you may read the file")
            return
        }
        guard bytes.count <= use.largestSize else {
            findings.add(
                .imageTooLarge, "'\(path.name)' has \(bytes.count >> 10) KiB", at: span, label: "too large",
                help: "export it smaller: at most \(use.largestSize >> 10) KiB")
            return
        }
        if read.insert(path).inserted {
            do {
                artworks[path] = try artwork(path, bytes, at: span)
            } catch {
                report.failure(error as? ImageError, path, SourceText(bytes), use, at: span)
            }
        }
        if let artwork = artworks[path] { report.mistakes(of: artwork, use, at: span) }
    }

    private func artwork(_ path: SourcePath, _ bytes: [UInt8], at span: SourceSpan) throws -> Artwork {
        switch ImageHeader.kind(of: bytes) {
        case .svg:
            let clean = try CleanSVG(bytes)
            report.cleaning(clean.original, path, SourceText(bytes), at: span)
            return Artwork(try ImageHeader(clean.original), of: path, in: tree, cleaned: clean, from: bytes)
        case .png: report.contents(try PNGInspection.inspect(bytes), path, at: span)
        case .jpeg, .gif, .webp, nil: break
        }
        return Artwork(try ImageHeader.read(bytes), of: path, in: tree, cleaned: nil, from: bytes)
    }
}
