/// The picture of a badge without artwork.
struct EmblemPage: Page {
    static let template = PlainEmblem.template
    let badge: Badge

    var address: SiteAddress { Addresses.badge(badge.id).file("emblem.svg") }
    var what: String { "emblem of '\(badge.id)'" }
    var origin: SourceSpan? { badge.span }
    var kind: PlannedFile.Kind { .file }

    func view(of site: SiteContent) -> PlainEmblem {
        PlainEmblem(badge, in: site)
    }
}
