/// What a badge shows wherever it stands in a list, and where it and its picture are published.
struct BadgeCard: Sendable {
    let page: SiteAddress
    /// `emblem.svg` or `emblem.png` in the badge's folder.
    let image: SiteAddress
    let imageExtension: String
    /// Level and credit in one line.
    let facts: String
    /// Level and hours in one line, for lists.
    let brief: String
    /// Say which language its words are in, where that is not the page's.
    let languageAttributes: Markup

    init(_ badge: Badge, strings: Strings) {
        page = Addresses.badge(badge.id)
        imageExtension = if case .file(let path) = badge.image { path.fileExtension } else { "svg" }
        image = page.file("emblem." + imageExtension)
        facts = ([badge.level?.name].compactMap(\.self) + strings.parts(of: badge.credit)).joined(separator: " · ")
        let hours = badge.credit.hours.map { strings(.hours, count: $0) }
        brief = [badge.level?.name, hours].compactMap(\.self).joined(separator: "\u{A0}· ")
        languageAttributes = Markup(languageOf: badge, on: strings.language)
    }
}
