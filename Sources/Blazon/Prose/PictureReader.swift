import Bakery

/// Looks at pictures before they are published: what they are, how large, and whether they are safe to show.
final class PictureReader {
    private let tree: SourceTree
    private let findings: Findings
    private var headers: [SourcePath: ImageHeader] = [:]
    private var seen: Set<SourcePath> = []

    /// What a picture is for, which decides what it may be.
    enum Use {
        /// The picture of a badge: square.
        case emblem
        /// The issuer's picture.
        case logo
        /// A picture in the prose.
        case illustration

        fileprivate var kinds: [ImageHeader.Kind] {
            self == .illustration ? ImageHeader.Kind.allCases : [.svg, .png]
        }

        fileprivate var largestSize: Int {
            self == .illustration ? 5 << 20 : 1 << 20
        }
    }

    private static let mostPixels = 4096

    init(tree: SourceTree, findings: Findings) {
        self.tree = tree
        self.findings = findings
    }

    /// In pixels, or an SVG's own units; nil before the picture is checked, or when it cannot be read.
    func size(of path: SourcePath) -> (width: Int, height: Int)? {
        headers[path].map { ($0.width, $0.height) }
    }

    /// - Parameter span: where the picture is named.
    func check(_ path: SourcePath, as use: Use, at span: SourceSpan) {
        guard seen.insert(path).inserted else { return }
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
        do {
            let header = try ImageHeader.read(bytes)
            headers[path] = header
            check(header, path, use, at: span)
            if header.kind == .svg { reportHazards(try SVGInspection.inspect(bytes), path, bytes) }
        } catch let error as ImageError {
            report(error, path, use, at: span)
        } catch {
            report(nil, path, use, at: span)
        }
    }

    private func check(_ header: ImageHeader, _ path: SourcePath, _ use: Use, at span: SourceSpan) {
        guard use.kinds.contains(header.kind) else { return reportUnsupported(path, use, at: span) }
        let endings = header.kind == .jpeg ? ["jpg", "jpeg"] : [header.kind.rawValue]
        if !endings.contains(path.fileExtension) {
            findings.add(
                .unreadableImage, "'\(path.name)' is really \(header.kind.rawValue.uppercased())", at: span,
                help: "rename it to end in '.\(endings[0])', here and on disk")
        }
        if header.kind != .svg, max(header.width, header.height) > Self.mostPixels {
            findings.add(
                .imageTooLarge, "'\(path.name)' is \(header.width) × \(header.height) pixels", at: span,
                label: "too large",
                help: "export it smaller: at most \(Self.mostPixels) pixels a side; 600 × 600 is plenty for a badge")
        }
        if use == .emblem, abs(header.width - header.height) * 100 > max(header.width, header.height) {
            findings.add(
                .imageNotSquare, "'\(path.name)' is \(header.width) × \(header.height)", at: span, label: "not square",
                help: "give the picture a square canvas, and export it again")
        }
    }

    private func reportUnsupported(_ path: SourcePath, _ use: Use, at span: SourceSpan) {
        let kinds = use == .illustration ? "PNG, JPEG, GIF, WebP or SVG" : "SVG or PNG"
        findings.add(
            .unsupportedImage, "'\(path.name)' is no picture of a kind shown here", at: span,
            help: "export it as \(kinds)")
    }

    private func report(_ error: ImageError?, _ path: SourcePath, _ use: Use, at span: SourceSpan) {
        switch error?.code {
        case .unknownKind: reportUnsupported(path, use, at: span)
        case .tooLarge:
            findings.add(
                .imageTooLarge, "'\(path.name)' is larger than a picture can be", at: span, help: "export it smaller")
        case .noSize:
            findings.add(
                .unreadableImage, "'\(path.name)' does not say how large it is", at: span,
                help: "give its svg element a viewBox, such as viewBox=\"0 0 512 512\"")
        case .malformed:
            let text = (try? tree.bytes(of: path)).map(SourceText.init)
            let place = error?.line.flatMap { line in text.map { SourceSpan(path, Self.content(of: line, in: $0)) } }
            findings.add(
                .unreadableImage, "'\(path.name)' is no well-formed SVG", at: place ?? span,
                help: "export it again from the program that made it")
        case .truncated, .damaged, nil:
            findings.add(
                .unreadableImage, "'\(path.name)' is damaged", at: span,
                help: "export it again from the program that made it")
        }
    }

    private func reportHazards(_ inspection: SVGInspection, _ path: SourcePath, _ bytes: [UInt8]) {
        guard !inspection.hazards.isEmpty else { return }
        let text = SourceText(bytes)
        for hazard in inspection.hazards {
            findings.add(
                .unsafeArtwork, "'\(hazard.name)' does not belong in a picture",
                at: SourceSpan(path, Self.content(of: hazard.line, in: text)),
                label: hazard.kind.why, help: "remove it, or export the picture as plain SVG")
        }
    }

    /// A line without the white space around it.
    private static func content(of line: Int, in text: SourceText) -> Range<Int> {
        guard (1...text.lineCount).contains(line) else { return 0..<0 }
        let range = text.lineRange(line)
        let start = range.first { text.bytes[$0] > UInt8(ascii: " ") } ?? range.lowerBound
        let end = range.last { text.bytes[$0] > UInt8(ascii: " ") }.map { $0 + 1 } ?? start
        return start..<end
    }
}

extension SVGHazard.Kind {
    /// Why it is dangerous, in a few words.
    fileprivate var why: String {
        switch self {
        case .script, .eventHandler, .scriptAddress: "runs code in the reader's browser"
        case .foreignContent: "holds another kind of document"
        case .externalReference, .styleImport, .styleSheetInstruction: "loads something from elsewhere"
        case .animatedReference: "changes where a reference leads"
        case .declaration: "declares entities"
        }
    }
}
