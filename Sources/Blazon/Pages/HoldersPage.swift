/// Those who hold a badge and let everybody know, where they are too many for the badge's own page.
struct HoldersPage: Page {
    static let template = "holders"
    /// On the badge's page.
    static let shown = 12
    private static let size = 96
    let badge: Badge
    let number: Int
    let total: Int

    /// None while the badge's page shows them all.
    static func all(of badge: Badge, in site: SiteContent) -> [HoldersPage] {
        let count = site.holders(of: badge).known.count
        guard count > shown else { return [] }
        let total = (count + size - 1) / size
        return (1...total).map { HoldersPage(badge: badge, number: $0, total: total) }
    }

    private var list: SiteAddress { Addresses.holders(badge.id) }
    var address: SiteAddress { Addresses.part(number, of: list) }
    var what: String { "holders of '\(badge.id)'" }

    struct View: TemplateView {
        let frame: FrameView
        let count: String
        let holders: [HolderView]
        let parts: [LinkView]

        static let shape = ViewShape<View>(
            "holders",
            [
                .view("frame") { $0.frame },
                .text("count") { $0.count },
                .list("holders") { $0.holders },
                .flag("hasParts") { $0.parts.count > 1 },
                .list("parts") { $0.parts },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let holders = site.holders(of: badge)
        let frame = PageFrame(
            address: list, title: strings(.holdersTitle, ["name": badge.name]),
            description: strings(.holdersDescription, ["name": badge.name]),
            trail: [(Addresses.badges, strings(.badges)), (Addresses.badge(badge.id), badge.name)],
            image: site.shareImage(of: badge))
        return View(
            frame: frame.part(ListPart(number: number, total: total), in: site).view(of: site),
            count: strings(.holderCount, count: holders.count),
            holders: holders.latest.dropFirst((number - 1) * Self.size).prefix(Self.size).map {
                HolderView($0, from: address, in: site)
            },
            parts: (1...total).map { part in
                LinkView(
                    href: Addresses.part(part, of: list).relative(from: address), text: String(part),
                    isCurrent: part == number)
            })
    }
}

/// Somebody whose award everybody may find.
struct HolderView: TemplateView {
    let href: String
    let name: String
    let issued: DateView

    static let shape = ViewShape<HolderView>(
        "holder", [.text("href") { $0.href }, .text("name") { $0.name }, .view("issued") { $0.issued }])

    init(_ holder: BadgeHolders.Holder, from page: SiteAddress, in site: SiteContent) {
        href = Addresses.award(holder.award).relative(from: page)
        name = holder.name ?? site.strings(.holderUnnamed)
        issued = DateView(holder.issued, strings: site.strings)
    }
}
