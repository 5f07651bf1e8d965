/// The pictures of badges without artwork.
enum EmblemFiles {
    static func files(of site: SiteContent) -> [PlannedFile] {
        site.drawnBadges.compactMap { badge in
            site.emblems[badge.id].map { emblem in
                PlannedFile(
                    address: site.imageAddress(of: badge), what: "emblem of '\(badge.id)'", origin: badge.span
                ) {
                    Artifact.Prepared(svg(emblem, of: badge, in: site))
                }
            }
        }
    }

    static func svg(_ emblem: Emblem, of badge: Badge, in site: SiteContent) -> [UInt8] {
        Array(EmblemDrawing(emblem).svg(title: site.imageCaption(of: badge)).utf8)
    }
}
