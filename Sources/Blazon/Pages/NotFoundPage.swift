/// Shown by the host for any address that is not there, at any depth: its links are absolute paths.
struct NotFoundPage: Page {
    static let template = "404"
    let address = SiteAddress([], file: "404.html")
    let what = "the page for what is not found"
    var kind: PlannedFile.Kind { .unlistedPage }

    struct View: TemplateView {
        let frame: FrameView
        let badges: String

        static let shape = ViewShape<View>("404", [.view("frame") { $0.frame }, .text("badges") { $0.badges }])
    }

    func view(of site: SiteContent) -> View {
        let root = site.settings.baseURL.path + "/"
        let frame = PageFrame(
            address: address, title: site.strings(.notFound), description: site.strings(.notFoundDescription)
        ).view(of: site)
        return View(frame: frame.rooted(at: root), badges: root + Addresses.badges.encodedPath)
    }
}

extension FrameView {
    /// The frame for a page that may be served from any depth, without an address of its own.
    fileprivate func rooted(at root: String) -> FrameView {
        FrameView(
            language: language, direction: direction, title: title, description: description, canonical: nil,
            siteTitle: siteTitle, issuerName: issuerName, root: root, home: root,
            logo: logo.map { root + $0 },
            navigation: navigation.map { LinkView(href: root + $0.href, text: $0.text) },
            pages: pages.map { LinkView(href: root + $0.href, text: $0.text) }, issuer: root + issuer,
            feed: root + feed, breadcrumbs: [],
            alternates: [],
            image: nil, data: [])
    }
}
