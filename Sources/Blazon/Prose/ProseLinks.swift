/// Finds what links and pictures in the author's Markdown point at.
struct ProseLinks {
    let tree: SourceTree
    /// Everything, drafts too.
    let catalog: Catalog
    /// What will be published.
    let published: Catalog
    let pages: Set<String>

    /// Where a Markdown file stands on the site.
    struct Place {
        let source: SourcePath
        let page: SiteAddress
    }

    enum Target {
        /// A page, or a file that the site makes.
        case address(SiteAddress)
        /// A file that lies beside the Markdown, and where it is published.
        case copy(SourcePath, SiteAddress)
        /// There, but a draft: links to it are left out.
        case draft
        /// No such name.
        case unknown(Destination.Collection)
        /// No such file or address.
        case missing
    }

    /// - Returns: nil for what is no business of the site: other sites, headings of the same page.
    func target(of destination: Destination, in place: Place) -> Target? {
        switch destination {
        case .web, .anchor, .refused: nil
        case .named(let collection, let id, let fragment): named(collection, id, fragment)
        case .file(let path, let suffix): file(path, suffix, place)
        }
    }

    private func named(_ collection: Destination.Collection, _ id: String, _ fragment: String?) -> Target {
        guard let address = address(collection, id) else { return .unknown(collection) }
        if collection == .badge, let id = Slug(id), !published.has(id) { return .draft }
        if collection == .tag, !published.hasBadges(tagged: id) { return .draft }
        return .address(address.with(fragment: fragment))
    }

    private func address(_ collection: Destination.Collection, _ id: String) -> SiteAddress? {
        switch collection {
        case .badge: Slug(id).flatMap { catalog.has($0) ? Addresses.badge($0) : nil }
        case .level: catalog.levels.first { $0.id.text == id }.map { Addresses.level($0.id) }
        case .skill: catalog.skills.first { $0.id.text == id }.map { Addresses.skill($0.id) }
        case .tag: catalog.badges(tagged: id).first?.tags.first { $0 == id }.map(Addresses.tag)
        case .page: pages.contains(id) ? Addresses.page(id) : nil
        }
    }

    private func file(_ path: String, _ suffix: String, _ place: Place) -> Target {
        if !path.hasPrefix("/"), let source = source(path, beside: place.source),
            let output = place.page.following(path)
        {
            return .copy(source, output)
        }
        guard let address = place.page.following(path) else { return .missing }
        let fragment = suffix.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
        return .address(address.with(fragment: fragment.map(String.init)))
    }

    /// A file in the Markdown's own folder or below it.
    private func source(_ path: String, beside markdown: SourcePath) -> SourcePath? {
        let steps = path.split(separator: "/").filter { $0 != "." }
        guard !steps.isEmpty, !steps.contains(".."), !path.hasSuffix(".md") else { return nil }
        let source = markdown.folder.appending(steps.joined(separator: "/"))
        return tree.contains(source) ? source : nil
    }

    /// Names near to one that is not there.
    func suggestion(for id: String, in collection: Destination.Collection) -> String? {
        let names: [String] =
            switch collection {
            case .badge: catalog.badges.map(\.id.text)
            case .level: catalog.levels.map(\.id.text)
            case .skill: catalog.skills.map(\.id.text)
            case .tag: Set(catalog.badges.flatMap(\.tags)).sorted()
            case .page: pages.sorted()
            }
        return Suggestion.nearest(to: id, among: names)
    }
}
