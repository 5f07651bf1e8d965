import Bakery

/// Says what is wrong with a picture, and what was done about it.
struct PictureReport {
    let findings: Findings

    /// What is shown of a file that holds much.
    private static let mostHazards = 20

    /// What a picture should be for its use.
    func mistakes(of artwork: Artwork, _ use: PictureUse, at span: SourceSpan) {
        let name = artwork.source.name
        guard use.kinds.contains(artwork.kind) else { return unsupported(artwork.source, use, at: span) }
        let endings = artwork.kind == .jpeg ? ["jpg", "jpeg"] : [artwork.kind.rawValue]
        if !endings.contains(artwork.source.fileExtension) {
            findings.add(
                .unreadableImage, "'\(name)' is really \(artwork.kind.rawValue.uppercased())", at: span,
                help: "rename it to end in '.\(endings[0])', here and on disk")
        }
        let isPixels = artwork.kind != .svg
        if isPixels, max(artwork.width, artwork.height) > PictureUse.mostPixels {
            findings.add(
                .imageTooLarge, "'\(name)' is \(artwork.width) × \(artwork.height) pixels", at: span,
                label: "too large",
                help:
                    "export it smaller: at most \(PictureUse.mostPixels) pixels a side; 600 × 600 is plenty for a badge"
            )
        }
        guard use == .emblem else { return }
        let least = min(artwork.width, artwork.height)
        if isPixels, least < PictureUse.fewestPixels {
            let why =
                least < PictureUse.leastPixels
                ? "Open Badges began with \(PictureUse.leastPixels) pixels a side" : "it is blurred on the badge's page"
            findings.add(
                .imageTooSmall, "'\(name)' is \(artwork.width) × \(artwork.height) pixels", at: span,
                label: "too small",
                help: "export it larger, best as 600 × 600 pixels, or as SVG: \(why)")
        }
        if abs(artwork.width - artwork.height) * 100 > max(artwork.width, artwork.height) {
            findings.add(
                .imageNotSquare, "'\(name)' is \(artwork.width) × \(artwork.height)", at: span, label: "not square",
                help:
                    "give the picture a square canvas, and export it again: as it is, pages leave room beside it, and wallets may crop it"
            )
        }
    }

    /// What was taken out of an SVG, and what is left in it.
    func cleaning(_ svg: SVGInspection, _ path: SourcePath, _ text: SourceText, at span: SourceSpan) {
        if svg.isBaked { baked(path, at: span) }
        if let encoding = svg.formerEncoding {
            findings.add(
                .artworkCleaned, "'\(path.name)' is in \(encoding): it is published in UTF-8", at: span,
                help: "save it as UTF-8 in the program that made it")
        }
        let hazards = svg.hazards.filter { $0.kind != .entityReference }
        for hazard in hazards.prefix(Self.mostHazards) {
            findings.add(
                .artworkCleaned,
                "'\(hazard.name)' is \(hazard.replacement.isEmpty ? "left out of the picture" : "published as text")",
                at: place(of: hazard, path, text),
                label: hazard.kind.why, help: help(for: hazard, in: svg))
        }
        guard let next = hazards.dropFirst(Self.mostHazards).first else { return }
        let rest = Set(hazards.dropFirst(Self.mostHazards).map(\.name)).sorted().prefix(5).map { "'\($0)'" }
        findings.add(
            .artworkCleaned,
            "\(hazards.count - Self.mostHazards) more are left out of the picture: \(rest.joined(separator: ", "))",
            at: place(of: next, path, text), label: "from here on", help: "export the picture as plain SVG")
    }

    func contents(_ png: PNGInspection, _ path: SourcePath, at span: SourceSpan) {
        if png.isBaked { baked(path, at: span) }
        if png.hasLocation {
            findings.add(
                .imageLocated, "'\(path.name)' says where on earth it was made", at: span, label: "GPS coordinates",
                help: "export it without metadata (Exif, XMP), unless everybody may know")
        }
    }

    private func baked(_ path: SourcePath, at span: SourceSpan) {
        findings.add(
            .imageBaked, "'\(path.name)' holds a badge that somebody was awarded", at: span, label: "already baked",
            help: "use the picture that the badge was made from: this one tells everybody who holds it")
    }

    func failure(_ error: ImageError?, _ path: SourcePath, _ text: SourceText, _ use: PictureUse, at span: SourceSpan) {
        let place = error?.line.map { SourceSpan(path, text.content(of: $0)) } ?? span
        let again = "export it again from the program that made it"
        switch error?.code {
        case .unknownKind: unsupported(path, use, at: span)
        case .tooLarge:
            findings.add(
                .imageTooLarge, "'\(path.name)' is larger than a picture can be", at: span, help: "export it smaller")
        case .noSize:
            findings.add(
                .unreadableImage, "'\(path.name)' does not say how large it is", at: span,
                help: "give its svg element a viewBox, such as viewBox=\"0 0 512 512\"")
        case .malformed:
            findings.add(.unreadableImage, "'\(path.name)' is no well-formed SVG", at: place, help: again)
        case .unknownEncoding:
            findings.add(
                .unreadableImage, "'\(path.name)' is in '\(error?.detail ?? "")', which is not read here", at: span,
                help: "save it as UTF-8 in the program that made it")
        case .unmendable:
            let what = error?.detail ?? ""
            findings.add(
                .unsafeArtwork, "'\(what.isEmpty ? String(path.name) : what)' cannot be taken out of the picture",
                at: place, help: "export the picture as plain SVG")
        case .truncated, .damaged, nil:
            findings.add(.unreadableImage, "'\(path.name)' is damaged", at: span, help: again)
        }
    }

    private func unsupported(_ path: SourcePath, _ use: PictureUse, at span: SourceSpan) {
        let kinds = use == .illustration ? "PNG, JPEG, GIF, WebP or SVG" : "SVG or PNG"
        findings.add(
            .unsupportedImage, "'\(path.name)' is no picture of a kind shown here", at: span,
            help: "export it as \(kinds)")
    }

    /// Without the white space before an attribute.
    private func place(of hazard: SVGHazard, _ path: SourcePath, _ text: SourceText) -> SourceSpan {
        let start = hazard.range.first { text.bytes[$0] > UInt8(ascii: " ") } ?? hazard.range.lowerBound
        return SourceSpan(path, start..<hazard.range.upperBound)
    }

    private func help(for hazard: SVGHazard, in svg: SVGInspection) -> String {
        switch hazard.kind {
        case .declaration where svg.hazards.contains { $0.kind == .entityReference }:
            "nothing is lost: where its entities are used, their words stand now"
        case .declaration: "nothing is lost, unless the drawing counted on it; export as plain SVG to be rid of it"
        case .externalReference where hazard.name != "xml:base":
            "embed it in the picture, if it is to be seen: the file itself is untouched"
        case .styleImport: "turn text to paths, or embed the font: the file itself is untouched"
        default: "remove it from the file, or export the picture as plain SVG"
        }
    }
}

extension SourceText {
    /// A line without the white space around it.
    fileprivate func content(of line: Int) -> Range<Int> {
        guard (1...lineCount).contains(line) else { return 0..<0 }
        let range = lineRange(line)
        let start = range.first { bytes[$0] > UInt8(ascii: " ") } ?? range.lowerBound
        let end = range.last { bytes[$0] > UInt8(ascii: " ") }.map { $0 + 1 } ?? start
        return start..<end
    }
}

extension SVGHazard.Kind {
    /// Why it is dangerous, in a few words.
    fileprivate var why: String {
        switch self {
        case .script, .eventHandler, .scriptAddress: "runs code in the reader's browser"
        case .foreignContent: "holds another kind of document"
        case .externalReference, .styleImport, .styleSheetInstruction: "refers to something outside the file"
        case .animatedReference: "changes where a reference leads"
        case .declaration: "may declare entities"
        case .entityReference: "stands for something else"
        case .hiddenMarkup: "hides markup from some readers"
        }
    }
}
