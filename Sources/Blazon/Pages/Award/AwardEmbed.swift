/// An award on somebody else's page: its picture, which leads to the award.
struct AwardEmbed: Sendable {
    let html: String
    let markdown: String

    /// How wide and high the picture is shown, in pixels.
    static let side = 160

    /// - Parameters:
    ///   - words: what the picture says to those who do not see it.
    ///   - address: the award's page.
    init(_ award: RegisteredAward, words: String, address: String, in site: SiteContent) {
        let picture = Self.picture(of: award, in: site).absolute(in: site.settings.baseURL)
        html = """
            <a href="\(Self.escaped(address))"><img src="\(Self.escaped(picture))" alt="\(Self.escaped(words))" \
            width="\(Self.side)" height="\(Self.side)"></a>
            """
        markdown = "[![\(Narrative.escaped(words))](\(picture))](\(address))"
    }

    /// In pixels where there are any, since not every page takes an SVG.
    private static func picture(of award: RegisteredAward, in site: SiteContent) -> SiteAddress {
        let kinds = site.catalog.badge(awardedAs: award.record.badge).map { AwardPictures.kinds(of: $0, in: site) }
        return kinds?.contains(.png) == true ? Addresses.bakedPNG(award.id) : Addresses.bakedSVG(award.id)
    }

    private static func escaped(_ text: String) -> String {
        String(decoding: Markup(escaping: text).bytes, as: UTF8.self)
    }
}
