/// Reads everything an author writes beside the catalog: the words of each badge, the pages, and their pictures.
struct WordsReader {
    let tree: SourceTree
    let catalog: Catalog
    let published: Catalog
    /// What could not be read of the catalog.
    let lost: LostText
    let settings: SiteSettings
    let findings: Findings

    struct Words {
        let published: Catalog
        let prose: [Slug: SiteContent.BadgeProse]
        let pages: [ProsePage]
        let copies: [PlannedFile]
        let pending: [(target: SiteAddress, span: SourceSpan)]
        let anchors: [String: Set<String>]
        let artwork: SuppliedArtwork
        /// Files that something on the site shows.
        let used: Set<SourcePath>
    }

    func read() -> Words {
        let pictures = PictureReader(tree: tree, findings: findings)
        let links = ProseLinks(tree: tree, catalog: catalog, published: published, pages: PageReader.names(in: tree))
        let reader = ProseReader(
            links: links, base: settings.baseURL, pictures: pictures, lost: lost, findings: findings)
        var prose: [Slug: SiteContent.BadgeProse] = [:]
        for badge in catalog.badges { prose[badge.id] = words(of: badge, reader) }
        let pages = PageReader(tree: tree, prose: reader, findings: findings).pages()
        let (named, artwork) = artwork(pictures)
        let hidden = catalog.badges.filter { !published.has($0.id) }.map { Addresses.badge($0.id).path }
        // A text may show the badge's own picture, which has its place already.
        let placed = Dictionary(
            named.compactMap { name in name.file.map { ($0.address.path, name.source) } }, uniquingKeysWith: { $1 })
        let beside = reader.copies.filter { address, copy in
            !hidden.contains(where: address.path.hasPrefix) && placed[address.path] != copy.source
        }
        return Words(
            published: published, prose: prose.filter { published.has($0.key) }, pages: pages,
            copies: named.compactMap(\.file)
                + beside.sorted { $0.key.path < $1.key.path }.map { address, copy in
                    pictures.artwork(copy.source).map {
                        PlannedFile(publishing: $0, at: address, origin: copy.origin)
                    } ?? PlannedFile(copying: copy.source, from: tree, to: address, origin: copy.origin)
                },
            pending: reader.pending, anchors: reader.anchors, artwork: artwork,
            used: Set(named.map(\.source) + reader.copies.values.map(\.source)))
    }

    private func words(of badge: Badge, _ reader: ProseReader) -> SiteContent.BadgeProse? {
        let folder = Badge.folder(of: badge.id)
        let page = Addresses.badge(badge.id)
        let description = document(folder.appending("description.md"), of: badge, reader)
        let criteria = document(folder.appending("criteria.md"), of: badge, reader)
        let describing = description.map { reader.html($0, on: page, prefix: BadgePage.descriptionPrefix) }
        let demanding = criteria.map { reader.html($0, on: page, prefix: BadgePage.criteriaPrefix) }
        guard let describing, let demanding, let criteria else { return nil }
        return SiteContent.BadgeProse(
            description: describing, criteria: demanding,
            criteriaNarrative: reader.narrative(criteria, on: page, prefix: BadgePage.criteriaPrefix))
    }

    private func document(_ path: SourcePath, of badge: Badge, _ reader: ProseReader) -> MarkdownDocument? {
        if tree.contains(path) { return reader.document(at: path) }
        findings.add(
            .missingFile, "badge '\(badge.id)' has no \(path.name)", at: badge.span, label: "missing",
            help: "write \(path)")
        return nil
    }

    /// Pictures that the catalog and the settings name; no file for what is not published, or cannot be.
    private func artwork(
        _ pictures: PictureReader
    ) -> (files: [(source: SourcePath, file: PlannedFile?)], artwork: SuppliedArtwork) {
        var files: [(source: SourcePath, file: PlannedFile?)] = []
        var artwork = SuppliedArtwork()
        for badge in catalog.badges {
            guard case .file(let source) = badge.image else { continue }
            pictures.check(source, as: .emblem, at: badge.imageSpan)
            let picture = pictures.artwork(source)
            artwork.badges[badge.id] = picture
            let address = Addresses.badge(badge.id).file("emblem." + source.fileExtension)
            let file = picture.map { PlannedFile(publishing: $0, at: address, origin: badge.imageSpan) }
            files.append((source, !published.has(badge.id) ? nil : file))
        }
        if let source = settings.issuer.image {
            let span = settings.issuer.imageSpan ?? .start(of: SettingsReader.path)
            pictures.check(source, as: .logo, at: span)
            artwork.logo = pictures.artwork(source)
            let address = Addresses.issuer.file("image." + source.fileExtension)
            files.append((source, artwork.logo.map { PlannedFile(publishing: $0, at: address, origin: span) }))
        }
        for (place, signatory) in settings.signatories.enumerated() {
            guard let source = signatory.signature, let span = signatory.signatureSpan else { continue }
            pictures.check(source, as: .signature, at: span)
            let picture = pictures.artwork(source)
            artwork.signatures[source] = picture
            let address = Addresses.signature(place + 1, extension: source.fileExtension)
            files.append((source, picture.map { PlannedFile(publishing: $0, at: address, origin: span) }))
        }
        return (files, artwork)
    }
}
