/// Reads the author's Markdown, checks where it points, and turns it into HTML.
final class ProseReader {
    private let links: ProseLinks
    private let base: BaseURL
    private let lost: LostText
    private let findings: Findings
    private let pictures: PictureReader

    /// Files beside Markdown that pages show or link to, and where they are published.
    private(set) var copies: [SiteAddress: (source: SourcePath, origin: SourceSpan)] = [:]
    /// Links to addresses of the site, to be checked when all addresses are known.
    private(set) var pending: [(target: SiteAddress, span: SourceSpan)] = []
    /// The headings of each page, as its addresses name them.
    private(set) var anchors: [String: Set<String>] = [:]

    init(links: ProseLinks, base: BaseURL, pictures: PictureReader, lost: LostText, findings: Findings) {
        self.lost = lost
        self.links = links
        self.base = base
        self.pictures = pictures
        self.findings = findings
    }

    /// A Markdown file; nil, with a diagnostic, when it cannot be read.
    func document(at path: SourcePath, body: (SourceText) -> Range<Int>? = { _ in nil }) -> MarkdownDocument? {
        guard let bytes = try? links.tree.bytes(of: path) else {
            findings.add(
                .unreadableFile, "'\(path.name)' cannot be read", at: .start(of: path),
                help: "check that the file exists and that you may read it")
            return nil
        }
        let text = SourceText(bytes)
        let (document, diagnostics) = MarkdownDocument.read(text, body: body(text), at: path)
        findings.add(diagnostics)
        if document.isEmpty && diagnostics.isEmpty {
            findings.add(
                .emptyFile, "'\(path.name)' has no words", at: .start(of: path),
                help: "write what a learner should read here")
        }
        return document
    }

    /// The document as it stands on its page, every link and picture checked.
    /// - Parameter prefix: stands before its headings' anchors.
    func html(_ document: MarkdownDocument, on page: SiteAddress, prefix: String) -> Markup {
        let place = ProseLinks.Place(source: document.path, page: page)
        anchors[page.path, default: []].formUnion(document.headings.map { prefix + $0.anchor })
        for link in document.links { check(link, place) }
        for picture in document.pictures { check(picture, place) }
        return Markup(
            trusting: document.html(topLevel: prefix.isEmpty ? 2 : 3, anchorPrefix: prefix) { link in
                self.address(of: link.destination, place)?.relative(from: page)
            } picture: { picture in
                guard case .copy(let source, let address) = self.links.target(of: picture.destination, in: place) else {
                    return nil
                }
                let size = self.pictures.artwork(source).map {
                    MarkdownDocument.ShownPicture.Size(width: $0.width, height: $0.height)
                }
                return MarkdownDocument.ShownPicture(address: address.relative(from: page), size: size)
            })
    }

    /// The Markdown itself with absolute links, for JSON.
    func narrative(_ document: MarkdownDocument, on page: SiteAddress, prefix: String) -> String {
        let place = ProseLinks.Place(source: document.path, page: page)
        return document.narrative { destination in
            if case .anchor(let anchor) = destination {
                return page.with(fragment: prefix + anchor).absolute(in: self.base)
            }
            return self.address(of: destination, place)?.absolute(in: self.base)
        }
    }

    private func address(of destination: Destination, _ place: ProseLinks.Place) -> SiteAddress? {
        switch links.target(of: destination, in: place) {
        case .address(let address), .copy(_, let address): address
        case .draft, .unknown, .missing, nil: nil
        }
    }

    private func check(_ link: MarkdownDocument.Link, _ place: ProseLinks.Place) {
        switch links.target(of: link.destination, in: place) {
        case nil: break
        case .address(let address): pending.append((address, link.span))
        case .copy(let source, let address):
            copies[address] = (source, link.span)
            // Whoever follows the link opens it as a page of this site.
            if source.fileExtension == "svg" { pictures.check(source, as: .illustration, at: link.span) }
        case .draft:
            findings.add(
                .draftLinked, "'\(link.written)' is a draft: the link is left out", at: link.span,
                help: "publish it by removing 'draft: true', or build with --drafts to see it")
        case .unknown(let collection): reportUnknown(collection, link)
        case .missing:
            findings.add(
                .brokenLink, "'\(link.written)' leads out of the site", at: link.span,
                help:
                    "write a full address beginning with https://, or link within the site with badge:, skill: or page:"
            )
        }
    }

    private func reportUnknown(_ collection: Destination.Collection, _ link: MarkdownDocument.Link) {
        guard case .named(_, let id, _) = link.destination, collection == .page || !lost.mayHold(id) else { return }
        let rule: Rule =
            switch collection {
            case .badge: .unknownBadge
            case .level: .unknownLevel
            case .skill: .unknownSkill
            case .tag: .unknownTag
            case .page: .unknownPage
            }
        let which =
            switch collection {
            case .page: "write the name of a page that exists"
            case .tag: "write a tag that a badge has"
            case .badge, .level, .skill: "write the id of a \(collection.rawValue) that exists"
            }
        let meant = links.suggestion(for: id, in: collection).map { "did you mean '\(collection.rawValue):\($0)'?" }
        let what =
            collection == .page
            ? "no page '\(id)' in content/pages" : "no \(collection.rawValue) '\(id)' in the catalog"
        findings.add(
            rule, what, at: link.span, label: "not defined",
            help: meant ?? "\(which), or remove the link")
    }

    private func check(_ picture: MarkdownDocument.Picture, _ place: ProseLinks.Place) {
        guard case .file(let path, _) = picture.destination else { return }
        guard case .copy(let source, let address) = links.target(of: picture.destination, in: place) else {
            let folder = place.source.folder
            let beside = links.tree.files(in: folder.text).map { String($0.text.dropFirst(folder.text.count + 1)) }
                .filter { !$0.hasSuffix(".md") }
            let meant = Suggestion.nearest(to: path, among: beside).map { "did you mean '\($0)'?" }
            findings.add(
                .missingImage, "no picture '\(path)' in \(folder)", at: picture.span, label: "missing",
                help: meant ?? "put the file beside the Markdown, or remove the picture")
            return
        }
        copies[address] = (source, picture.span)
        pictures.check(source, as: .illustration, at: picture.span)
    }
}
