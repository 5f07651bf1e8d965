import LinkedData

/// Gathers what a page says of itself, and makes its frame.
struct PageFrame {
    let address: SiteAddress
    /// Where the same is found for good, if that is elsewhere.
    var canonical: SiteAddress?
    let title: String
    let description: String
    /// The pages above, without the home page and without this one.
    var trail: [(address: SiteAddress, title: String)] = []
    var alternates: [FrameView.AlternateView] = []
    var image: FrameView.ShareImageView?
    var data: [JSON] = []

    func view(of site: SiteContent) -> FrameView {
        let home = SiteAddress.home.relative(from: address)
        return FrameView(
            language: site.settings.language, direction: site.strings.language.direction, title: title,
            description: description,
            canonical: (canonical ?? address).absolute(in: site.settings.baseURL), siteTitle: site.settings.title,
            issuerName: site.settings.issuer.name,
            root: home == "./" ? "" : home, home: home,
            logo: site.issuerImageAddress?.relative(from: address), navigation: navigation(of: site),
            pages: pages(of: site), issuer: Addresses.issuer.relative(from: address),
            feed: Addresses.feed.relative(from: address),
            breadcrumbs: breadcrumbs(of: site), alternates: alternates, image: image,
            data: data.map { FrameView.DataView(json: Markup(json: $0)) })
    }

    private func navigation(of site: SiteContent) -> [LinkView] {
        let strings = site.strings
        var entries: [(SiteAddress, String)] = [(Addresses.badges, strings(.badges))]
        if !site.catalog.levels.isEmpty { entries.append((Addresses.levels, strings(.levels))) }
        if !site.catalog.skills.isEmpty { entries.append((Addresses.skills, strings(.skills))) }
        if !site.catalog.frameworks.isEmpty { entries.append((Addresses.frameworks, strings(.frameworks))) }
        entries.append((Addresses.issuer, strings(.issuer)))
        return links(to: entries)
    }

    private func pages(of site: SiteContent) -> [LinkView] {
        links(to: site.pages.filter { $0.isInMenu && $0.name != "index" }.map { ($0.address, $0.title) })
    }

    private func links(to entries: [(SiteAddress, String)]) -> [LinkView] {
        entries.map { target, text in
            LinkView(
                href: target.relative(from: address), text: text,
                isCurrent: address == target || trail.contains { $0.address == target })
        }
    }

    private func breadcrumbs(of site: SiteContent) -> [LinkView] {
        guard address != .home else { return [] }
        let above = [(SiteAddress.home, site.strings(.home))] + trail.map { ($0.address, $0.title) }
        return above.map { LinkView(href: $0.relative(from: address), text: $1) }
            + [LinkView(href: "", text: title, isCurrent: true)]
    }
}

extension Markup {
    /// JSON that may stand in a script element.
    init(json: JSON) {
        self.init(trusting: json.bytes(.htmlSafe))
    }
}
