/// The pictures in pixels: emblems for wallets that show no SVG, cards for previews elsewhere, icons for browsers.
struct RasterFiles {
    private let site: SiteContent
    private let logo: CardLogo?
    /// The issuer's picture, or a plain roundel in the family's first tincture, else in the accent.
    private let seal: RasterPicture

    init(_ site: SiteContent) {
        self.site = site
        let picture = site.artwork.logo.map { RasterPicture($0) }
        logo = picture.flatMap(CardLogo.init)
        seal = picture ?? RasterPicture(.roundel(site.settings.tincture))
    }

    /// - Parameter taken: addresses of the author's own files, which come first.
    func files(besides taken: Set<String>) -> [PlannedFile] {
        let emblems = site.catalog.badges.compactMap(emblem)
        let cards = site.catalog.badges.compactMap(card)
        return (emblems + cards + [siteCard, favicon, touchIcon]).filter { !taken.contains($0.address.path) }
    }

    private func picture(of badge: Badge) -> RasterPicture? {
        switch badge.image {
        case .file: site.artwork.badges[badge.id].map { RasterPicture($0) }
        case .drawn: site.emblems[badge.id].map { RasterPicture($0) }
        }
    }

    /// A PNG of the author's is published as it is.
    private func emblem(of badge: Badge) -> PlannedFile? {
        guard site.imageExtension(of: badge) != "png", let picture = picture(of: badge) else { return nil }
        return PlannedFile(
            address: Addresses.emblemPNG(badge.id), what: "picture of '\(badge.id)' in pixels", origin: badge.span
        ) {
            Artifact.Prepared(fingerprint: try picture.fingerprint(at: [EmblemRaster.side])) {
                try picture.png(side: EmblemRaster.side)
            }
        }
    }

    private func card(of badge: Badge) -> PlannedFile? {
        picture(of: badge).map { picture in
            cardFile(
                ShareCard(
                    title: badge.name, facts: facts(of: badge), issuer: site.settings.issuer.name, logo: logo,
                    address: address, language: badge.language ?? site.settings.language,
                    picture: picture, tincture: site.settings.tincture),
                at: Addresses.card(badge.id), "share card of '\(badge.id)'", badge.span)
        }
    }

    private var siteCard: PlannedFile {
        cardFile(
            ShareCard(
                title: site.settings.title, facts: site.settings.tagline.map { [$0] } ?? [],
                issuer: site.settings.issuer.name,
                logo: site.settings.issuer.image == nil ? nil : logo,
                address: address, language: site.settings.language, picture: seal,
                tincture: site.settings.tincture),
            at: Addresses.siteCard, "share card of the site", nil)
    }

    private func cardFile(_ card: ShareCard, at address: SiteAddress, _ what: String, _ origin: SourceSpan?)
        -> PlannedFile
    {
        PlannedFile(address: address, what: what, origin: origin) {
            let picture = try card.picture.bytes()
            return Artifact.Prepared(fingerprint: card.fingerprint(showing: picture)) {
                try ShareCardDrawing(card).png(showing: picture)
            }
        }
    }

    private func facts(of badge: Badge) -> [String] {
        let credit = site.strings.parts(of: badge.credit)
        return [badge.level?.name, credit.isEmpty ? nil : credit.joined(separator: " · ")].compactMap(\.self)
    }

    /// `badges.example.edu/programme`: for people to read.
    private var address: String {
        var text = site.settings.baseURL.text[...]
        if let scheme = text.firstRange(of: "://") { text = text[scheme.upperBound...] }
        while text.hasSuffix("/") { text.removeLast() }
        return String(text)
    }

    private var favicon: PlannedFile {
        let seal = seal
        return PlannedFile(address: Addresses.favicon, what: "the icon", origin: site.settings.issuer.imageSpan) {
            try seal.prepared(of: IconFile.sides) { drawing in
                IconFile.bytes(
                    of: try IconFile.sides.map { ($0, try RasterPNG.bytes(of: drawing.square($0))) })
            }
        }
    }

    /// Home screens fill what is transparent with black, and round the corners.
    private var touchIcon: PlannedFile {
        let seal = seal
        return PlannedFile(
            address: Addresses.touchIcon, what: "the icon for home screens", origin: site.settings.issuer.imageSpan
        ) {
            try seal.prepared(of: [180]) { drawing in
                try RasterPNG.bytes(of: drawing.square(180, ground: Colour(0xfbfaf7), margin: 18))
            }
        }
    }
}

extension RasterPicture {
    /// What the picture in pixels depends on; nothing is drawn.
    func fingerprint(at sides: [Int]) throws -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(ShareCardDrawing.version)
        builder.add(DrawingLibraries.fingerprint)
        builder.add(FontSet.shared.fingerprint)
        for side in sides { builder.add(side) }
        builder.add(try bytes())
        return builder.fingerprint
    }

    /// The picture by itself, as wide as high.
    func png(side: Int) throws -> [UInt8] {
        try RasterPNG.bytes(of: drawing(of: bytes()).square(side))
    }

    /// A file that shows the picture by itself.
    fileprivate func prepared(of sides: [Int], bytes: @escaping (RasterDrawing) throws -> [UInt8]) throws
        -> Artifact.Prepared
    {
        Artifact.Prepared(fingerprint: try fingerprint(at: sides)) { try bytes(drawing(of: self.bytes())) }
    }
}

extension SiteSettings {
    /// What stands for the programme as a whole.
    var tincture: Tincture { emblems.tinctures.first ?? Tincture(theme.accent) }
}

extension Emblem {
    /// One without a charge.
    static func roundel(_ tincture: Tincture) -> Emblem {
        Emblem(
            shape: .roundel, field: Field(division: nil, first: tincture, second: tincture),
            border: Border(style: .double, tincture: tincture.kind == .metal ? .sable : .argent))
    }
}
