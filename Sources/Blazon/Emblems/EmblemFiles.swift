/// The pictures of badges without artwork.
enum EmblemFiles {
    static func files(of site: SiteContent) -> [PlannedFile] {
        site.drawnBadges.compactMap { badge in
            site.emblems[badge.id].map { emblem in
                let title = site.imageCaption(of: badge)
                return PlannedFile(
                    address: site.imageAddress(of: badge), what: "emblem of '\(badge.id)'", origin: badge.span
                ) {
                    Artifact.Prepared(Array(EmblemDrawing(emblem).svg(title: title).utf8))
                }
            }
        }
    }
}
