/// What a list of badges may be narrowed to, and the way back to all of them.
struct FacetsView: TemplateView {
    let catalogue: String
    let total: String
    let isAll: Bool
    let facets: [FacetView]

    init(_ choice: Facet.Choice?, from page: SiteAddress, in site: SiteContent) {
        catalogue = Addresses.badges.relative(from: page)
        total = site.strings.number(site.catalog.offered.count)
        isAll = choice == nil
        facets = site.facets.map { facet in
            FacetView(
                facet, current: choice.flatMap { $0.kind == facet.kind ? $0.value : nil }, from: page,
                strings: site.strings)
        }
    }

    static let shape = ViewShape<FacetsView>(
        "facets",
        [
            .text("catalogue") { $0.catalogue },
            .text("total") { $0.total },
            .flag("all") { $0.isAll },
            .list("list") { $0.facets },
        ])

    struct FacetView: TemplateView {
        let facet: Facet
        let name: String
        let options: [FacetOptionView]
        /// To the index, when it has more.
        let more: LinkView?

        init(_ facet: Facet, current: String?, from page: SiteAddress, strings: Strings) {
            self.facet = facet
            name = strings(facet.title)
            options = facet.options(besides: current).map { option in
                FacetOptionView(
                    href: option.address.relative(from: page), option: option, count: strings.number(option.count),
                    isCurrent: option.value == current)
            }
            more = facet.index.flatMap { index, words in
                facet.isLong
                    ? LinkView(href: index.relative(from: page), text: strings(words, count: facet.options.count))
                    : nil
            }
        }

        static let shape = ViewShape<FacetView>(
            "facet",
            [
                .text("key") { $0.facet.kind.rawValue },
                .text("name") { $0.name },
                .list("options") { $0.options },
                .optional("more") { $0.more },
            ])
    }

    struct FacetOptionView: TemplateView {
        let href: String
        let option: Facet.Option
        let count: String
        let isCurrent: Bool

        static let shape = ViewShape<FacetOptionView>(
            "facet option",
            [
                .text("href") { $0.href },
                .text("value") { $0.option.value },
                .text("name") { $0.option.name },
                .text("count") { $0.count },
                .flag("current") { $0.isCurrent },
            ])
    }
}

extension Facet {
    fileprivate var title: StringKey {
        switch kind {
        case .level: .facetLevel
        case .skill: .facetSkill
        case .tag: .facetTag
        case .hours: .facetHours
        }
    }

    /// Where all options stand, and the words of a link to it; nil for facets that may grow as long as they like.
    fileprivate var index: (SiteAddress, StringKey)? {
        switch kind {
        case .skill: (Addresses.skills, .everySkill)
        case .tag: (Addresses.tags, .everyTag)
        case .level, .hours: nil
        }
    }
}
