/// What several kinds of page ask of the site.
extension SiteContent {
    var badgesWithoutLevel: [Badge] {
        catalog.offered.filter { $0.level == nil }
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

    /// What a badge's picture shows, in words.
    func imageCaption(of badge: Badge) -> String {
        badge.imageCaption ?? strings(.pictureOf, ["name": badge.name])
    }

    /// The issuer's picture keeps its own ending: `issuer/image.svg`.
    var issuerImageAddress: SiteAddress? {
        settings.issuer.image.map { Addresses.issuer.file("image." + $0.fileExtension) }
    }

    /// What previews show of every page but a badge's.
    var shareImage: FrameView.ShareImageView {
        FrameView.ShareImageView(
            url: Addresses.siteCard.absolute(in: settings.baseURL), alt: "\(settings.title) · \(settings.issuer.name)")
    }

    func shareImage(of badge: Badge) -> FrameView.ShareImageView {
        let facts = card(of: badge).facts
        return FrameView.ShareImageView(
            url: Addresses.card(badge.id).absolute(in: settings.baseURL),
            alt: [badge.name, facts, settings.issuer.name].filter { !$0.isEmpty }.joined(separator: " · "))
    }

    func feedAlternate(from page: SiteAddress) -> FrameView.AlternateView {
        FrameView.AlternateView(
            href: Addresses.feed.relative(from: page), type: "application/atom+xml", title: settings.title)
    }
}
