/// A list of badges with what one may narrow it to: the names that every page with such a list has.
struct ListingView: Sendable {
    let count: String
    let badges: [BadgeCardView]
    /// nil when there is nothing to narrow by.
    let facets: FacetsView?
    /// Links to the parts of the list, when it has several.
    let parts: [LinkView]

    /// - Parameters:
    ///   - list: the address of the first part.
    ///   - choice: what the list is narrowed to.
    init(
        _ badges: [Badge], part: ListPart, of list: SiteAddress, choice: Facet.Choice? = nil, in site: SiteContent
    ) {
        let page = Addresses.part(part.number, of: list)
        count = site.strings(.badgeCount, count: badges.count)
        self.badges = part.badges(of: badges).map { BadgeCardView($0, from: page, in: site) }
        facets = site.facets.isEmpty ? nil : FacetsView(choice, from: page, in: site)
        parts =
            part.total == 1
            ? []
            : (1...part.total).map { number in
                LinkView(
                    href: Addresses.part(number, of: list).relative(from: page), text: String(number),
                    isCurrent: number == part.number)
            }
    }

    static func fields<View>(_ listing: @escaping @Sendable (View) -> ListingView) -> [ViewField<View>] {
        [
            .text("count") { listing($0).count },
            .flag("hasBadges") { !listing($0).badges.isEmpty },
            .list("badges") { listing($0).badges },
            .optional("facets") { listing($0).facets },
            .flag("hasParts") { !listing($0).parts.isEmpty },
            .list("parts") { listing($0).parts },
        ]
    }
}
