/// Stands where a badge was under an id that it had before, and leads to where it is now.
struct FormerBadgePage: Page {
    static let template = "moved"
    let former: Slug
    let badge: Badge

    var address: SiteAddress { Addresses.badge(former) }
    var what: String { "former address of badge '\(badge.id)'" }
    var origin: SourceSpan? { badge.span }
    var kind: PlannedFile.Kind { .unlistedPage }

    struct View: TemplateView {
        let frame: FrameView
        let badge: LinkView
        let languageAttributes: Markup

        static let shape = ViewShape<View>(
            "moved",
            [
                .view("frame") { $0.frame },
                .view("badge") { $0.badge },
                .markup("languageAttributes") { $0.languageAttributes },
            ])
    }

    func view(of site: SiteContent) -> View {
        let page = Addresses.badge(badge.id)
        let frame = PageFrame(
            address: address, canonical: page, title: badge.name, description: badge.summary,
            trail: [(Addresses.badges, site.strings(.badges))], image: site.shareImage(of: badge))
        return View(
            frame: frame.view(of: site), badge: LinkView(href: page.relative(from: address), text: badge.name),
            languageAttributes: site.card(of: badge).languageAttributes)
    }
}
