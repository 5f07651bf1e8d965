/// What every page has around its own part.
struct FrameView: TemplateView {
    let language: String
    let direction: String
    var title: String
    let description: String
    /// The absolute address of the page; nil for one that has none of its own.
    var canonical: String?
    let siteTitle: String
    let issuerName: String
    /// What to put before an address of the site: `../../`.
    let root: String
    let home: String
    /// The issuer's picture.
    let logo: String?
    let navigation: [LinkView]
    /// The author's own pages.
    let pages: [LinkView]
    let issuer: String
    let feed: String
    let breadcrumbs: [LinkView]
    var alternates: [AlternateView]
    let image: ShareImageView?
    /// JSON-LD, safe within a script element.
    var data: [DataView]

    static let shape = ViewShape<FrameView>(
        "frame",
        [
            .text("language") { $0.language },
            .text("direction") { $0.direction },
            .text("title") { $0.title },
            .text("description") { $0.description },
            .optionalText("canonical") { $0.canonical },
            .text("siteTitle") { $0.siteTitle },
            .text("issuerName") { $0.issuerName },
            .text("root") { $0.root },
            .text("home") { $0.home },
            .optionalText("logo") { $0.logo },
            .list("navigation") { $0.navigation },
            .flag("hasPages") { !$0.pages.isEmpty },
            .list("pages") { $0.pages },
            .text("issuer") { $0.issuer },
            .text("feed") { $0.feed },
            .list("breadcrumbs") { $0.breadcrumbs },
            .list("alternates") { $0.alternates },
            .optional("image") { $0.image },
            .list("data") { $0.data },
        ])

    /// The same thing in another form.
    struct AlternateView: TemplateView {
        let href: String
        let type: String
        let title: String

        static let shape = ViewShape<AlternateView>(
            "alternate",
            [.text("href") { $0.href }, .text("type") { $0.type }, .text("title") { $0.title }])
    }

    /// The share card that a preview elsewhere shows.
    struct ShareImageView: TemplateView {
        /// Absolute.
        let url: String
        let alt: String

        static let shape = ViewShape<ShareImageView>(
            "image",
            [
                .text("url") { $0.url },
                .text("type") { _ in ShareCard.mediaType },
                .text("width") { _ in String(ShareCard.width) },
                .text("height") { _ in String(ShareCard.height) },
                .text("alt") { $0.alt },
            ])
    }

    struct DataView: TemplateView {
        let json: Markup

        static let shape = ViewShape<DataView>("data", [.markup("json") { $0.json }])
    }
}
