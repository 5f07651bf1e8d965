/// What several kinds of page ask of the site.
extension SiteContent {
    var badgesWithoutLevel: [Badge] {
        catalog.badges.filter { $0.level == nil }
    }

    /// The badges whose picture Blazon makes.
    var drawnBadges: [Badge] {
        catalog.badges.filter { $0.image == .drawn }
    }

    func imageAddress(of badge: Badge) -> SiteAddress {
        card(of: badge).image
    }

    func imageExtension(of badge: Badge) -> String {
        card(of: badge).imageExtension
    }

    func imageMediaType(of badge: Badge) -> String {
        imageExtension(of: badge) == "png" ? "image/png" : "image/svg+xml"
    }

    /// What a badge's picture shows, in words.
    func imageCaption(of badge: Badge) -> String {
        badge.imageCaption ?? strings(.pictureOf, ["name": badge.name])
    }

    /// The issuer's picture keeps its own ending: `issuer/image.svg`.
    var issuerImageAddress: SiteAddress? {
        settings.issuer.image.map { Addresses.issuer.file("image." + $0.fileExtension) }
    }

    var issuerShareImage: FrameView.ShareImageView? {
        guard let source = settings.issuer.image, let address = issuerImageAddress else { return nil }
        return FrameView.ShareImageView(
            url: address.absolute(in: settings.baseURL),
            type: source.fileExtension == "png" ? "image/png" : "image/svg+xml",
            alt: settings.issuer.name)
    }

    func feedAlternate(from page: SiteAddress) -> FrameView.AlternateView {
        FrameView.AlternateView(
            href: Addresses.feed.relative(from: page), type: "application/atom+xml", title: settings.title)
    }
}
