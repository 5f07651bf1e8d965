import Bakery
import Synchronization

/// The pictures of badges, ready to have awards baked into them: each is read once for all awards of its badge.
final class AwardPictures: Sendable {
    enum Kind: Sendable {
        case svg
        case png
    }

    /// So many are kept at a time: pixels take some fifty kilobytes each.
    private static let most = 256

    private let site: SiteContent
    private let images = Mutex<[Key: BadgeImage]>([:])
    private let fingerprints = Mutex<[Key: Fingerprint]>([:])

    private struct Key: Hashable {
        let badge: Slug
        let kind: Kind
    }

    init(_ site: SiteContent) {
        self.site = site
    }

    /// The kinds of picture that awards of a badge have: what its picture is, and pixels unless the site wants none.
    static func kinds(of badge: Badge, in site: SiteContent) -> [Kind] {
        guard site.imageExtension(of: badge) == "svg" else { return [.png] }
        return site.settings.awards.png ? [.svg, .png] : [.svg]
    }

    /// Changes whenever the picture could; nothing is drawn for it.
    func fingerprint(of badge: Badge, _ kind: Kind) throws -> Fingerprint {
        let key = Key(badge: badge.id, kind: kind)
        if let known = fingerprints.withLock({ $0[key] }) { return known }
        let fingerprint =
            switch source(of: badge, kind) {
            case .own(let bytes): Fingerprint(of: try bytes())
            case .drawn(let picture): try picture.fingerprint(at: [EmblemRaster.side])
            }
        fingerprints.withLock { $0[key] = fingerprint }
        return fingerprint
    }

    func image(of badge: Badge, _ kind: Kind) throws -> BadgeImage {
        try images.withLock { images in
            let key = Key(badge: badge.id, kind: kind)
            if let known = images[key] { return known }
            let bytes =
                switch source(of: badge, kind) {
                case .own(let bytes): try bytes()
                case .drawn(let picture): try picture.png(side: EmblemRaster.side)
                }
            let image = try BadgeImage(bytes)
            if images.count >= Self.most { images = [:] }
            images[key] = image
            return image
        }
    }

    private enum Source {
        /// A file as it is published.
        case own(() throws -> [UInt8])
        /// To be drawn in pixels.
        case drawn(RasterPicture)
    }

    private func source(of badge: Badge, _ kind: Kind) -> Source {
        if let artwork = site.artwork.badges[badge.id] {
            return kind == .png && artwork.kind != .png ? .drawn(RasterPicture(artwork)) : .own(artwork.bytes)
        }
        let emblem = site.emblems[badge.id] ?? .roundel(site.settings.tincture)
        return kind == .png
            ? .drawn(RasterPicture(emblem))
            : .own { [site] in EmblemFiles.svg(emblem, of: badge, in: site) }
    }
}
