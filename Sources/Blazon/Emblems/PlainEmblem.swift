/// What is shown for a badge without artwork: its initials on a disc, by the template `emblem.svg`.
struct PlainEmblem: TemplateView {
    static let template = "emblem.svg"

    let title: String
    let initials: String
    /// Degrees of the colour circle, the same for every badge of a level.
    let hue: Int

    init(_ badge: Badge, in site: SiteContent) {
        title = site.imageCaption(of: badge)
        initials = Self.initials(of: badge.name)
        hue = ((badge.level?.rank ?? 5) * 67 + 215) % 360
    }

    static let shape = ViewShape<PlainEmblem>(
        "emblem",
        [
            .text("title") { $0.title },
            .text("initials") { $0.initials },
            .text("hue") { String($0.hue) },
        ])

    /// The first letters of the first two words that begin with one.
    private static func initials(of name: String) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        return words.prefix(2).compactMap(\.first).map { $0.uppercased() }.joined()
    }
}
