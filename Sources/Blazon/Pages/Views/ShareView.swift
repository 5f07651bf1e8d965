/// How to show a badge elsewhere. Everything is a plain link or text to copy: nothing is loaded from anyone.
struct ShareView: TemplateView {
    /// The address that stays.
    let address: String
    let linkedIn: String
    let mail: String
    /// To paste into a page of one's own: a picture that links here; in pixels, since not every page takes an SVG.
    let html: String
    let markdown: String
    /// The badge's pictures, to keep.
    let pictures: [LinkView]

    static let shape = ViewShape<ShareView>(
        "share",
        [
            .text("address") { $0.address },
            .text("linkedIn") { $0.linkedIn },
            .text("mail") { $0.mail },
            .text("html") { $0.html },
            .text("markdown") { $0.markdown },
            .list("pictures") { $0.pictures },
        ])

    init(_ badge: Badge, from page: SiteAddress, in site: SiteContent) {
        let strings = site.strings
        let base = site.settings.baseURL
        let picture = Addresses.emblemPNG(badge.id).absolute(in: base)
        let words = strings(.embedText, ["name": badge.name, "issuer": site.settings.issuer.name])
        address = page.absolute(in: base)
        linkedIn = "https://www.linkedin.com/sharing/share-offsite/?url=" + PercentCoding.value(address)
        mail =
            "mailto:?subject=" + PercentCoding.value(strings(.mailSubject, ["name": badge.name])) + "&body="
            + PercentCoding.value(badge.summary + "\r\n\r\n" + address)
        html = """
            <a href="\(Self.escaped(address))"><img src="\(Self.escaped(picture))" alt="\(Self.escaped(words))" \
            width="160" height="160"></a>
            """
        markdown = "[![\(Narrative.escaped(words))](\(picture))](\(address))"
        var files = [(Addresses.emblemPNG(badge.id), "PNG"), (Addresses.card(badge.id), strings(.shareCard))]
        if site.imageExtension(of: badge) == "svg" { files.insert((site.imageAddress(of: badge), "SVG"), at: 0) }
        pictures = files.map { LinkView(href: $0.relative(from: page), text: $1) }
    }

    private static func escaped(_ text: String) -> String {
        String(decoding: Markup(escaping: text).bytes, as: UTF8.self)
    }
}
