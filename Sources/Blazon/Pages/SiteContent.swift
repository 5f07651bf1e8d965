import OpenBadges

/// Everything the pages are made from: read, checked and resolved; drafts left out unless they were asked for.
struct SiteContent: Sendable {
    let settings: SiteSettings
    /// Built for its authors: with drafts, and with what only they need.
    let showsDrafts: Bool
    let catalog: Catalog
    /// Of the badges that have no artwork.
    let emblems: [Slug: Emblem]
    /// The pictures that the author brought.
    let artwork: SuppliedArtwork
    let strings: Strings
    let prose: [Slug: BadgeProse]
    let pages: [ProsePage]
    /// The keys that sign, or signed, in the issuer's name.
    let keys: KeyHistory
    /// Every tag of a published badge, in order.
    let tags: [String]
    /// What every list offers beside its badges.
    let facets: [Facet]
    /// Every badge that can be earned: by level, lowest first, then those without one.
    let listedBadges: [Badge]
    /// The places of the badges in each band of hours.
    private let byHours: [HoursBand: [Int]]
    /// Who holds each badge, by the id that it had when it was awarded.
    var holders: [Slug: BadgeHolders] = [:]
    /// What every card of a badge shows.
    private let cards: [Slug: BadgeCard]
    private let unlocks: Unlocks
    /// The framework of each name.
    private let frameworkPages: [String: SiteAddress]
    /// For each statement, the places of the badges that answer to it.
    private let answers: [Statement: [Int]]
    /// The definition of each badge, which its page and both its files show.
    private(set) var achievements: [Slug: Achievement] = [:]
    /// Shared by all copies of the site.
    let issuedAchievements = IssuedAchievements()

    init(
        settings: SiteSettings, catalog: Catalog, emblems: [Slug: Emblem], artwork: SuppliedArtwork, strings: Strings,
        prose: [Slug: BadgeProse], pages: [ProsePage], keys: KeyHistory, showsDrafts: Bool = false
    ) {
        self.showsDrafts = showsDrafts
        self.settings = settings
        self.catalog = catalog
        self.emblems = emblems
        self.artwork = artwork
        self.strings = strings
        self.prose = prose
        self.pages = pages
        self.keys = keys
        tags = catalog.tags
        let byHours = catalog.badges.placesOffered { $0.hoursBand.map { [$0] } ?? [] }
        self.byHours = byHours
        facets = Facet.all(of: catalog, hours: byHours.mapValues(\.count), strings: strings)
        listedBadges =
            catalog.levels.flatMap { catalog.badges(atLevel: $0.id) } + catalog.offered.filter { $0.level == nil }
        cards = Dictionary(catalog.badges.map { ($0.id, BadgeCard($0, strings: strings)) }) { first, _ in first }
        unlocks = Unlocks(catalog.offered)
        frameworkPages = Dictionary(catalog.frameworks.map { ($0.name, Addresses.framework($0.id)) }) { first, _ in
            first
        }
        answers = catalog.badges.placesOffered { badge in
            (badge.alignments + badge.skills.flatMap(\.alignments)).map {
                Statement(url: $0.targetURL, code: $0.targetCode, framework: $0.targetFramework)
            }
        }
        achievements = Definitions(self).achievements
    }

    /// The words of one badge.
    struct BadgeProse: Sendable {
        let description: Markup
        let criteria: Markup
        /// Markdown with absolute links, for the JSON definitions.
        let criteriaNarrative: String
    }

    func card(of badge: Badge) -> BadgeCard {
        cards[badge.id] ?? BadgeCard(badge, strings: strings)
    }

    func holders(of badge: Badge) -> BadgeHolders {
        var holders = BadgeHolders()
        for id in [badge.id] + badge.formerly {
            if let own = self.holders[id] { holders.add(own) }
        }
        return holders
    }

    func badges(in band: HoursBand) -> [Badge] {
        byHours[band, default: []].map { catalog.badges[$0] }
    }

    /// The bands that have badges, in order.
    var hoursBands: [HoursBand] {
        HoursBand.allCases.filter { byHours[$0] != nil }
    }

    /// The badges that ask for a badge, by name or through its level or tags.
    func unlocked(by badge: Badge) -> Unlocks.List {
        unlocks.list(of: badge)
    }

    /// The page of a framework, by the name that alignments call it.
    func frameworkPage(named name: String) -> SiteAddress? {
        frameworkPages[name]
    }

    /// The badges aligned to an item, themselves or through a skill.
    func badges(answering item: Framework.Item, of framework: Framework) -> [Badge] {
        let statement = Statement(url: item.url, code: item.code, framework: framework.name)
        return answers[statement, default: []].map { catalog.badges[$0] }
    }

    /// What tells the target of an alignment from all others.
    private struct Statement: Hashable {
        let url: WebURL
        let code: String?
        let framework: String?
    }
}

/// A page of the author's own, from `content/pages/`.
struct ProsePage: Sendable {
    /// `index` is the home page's prose.
    let name: String
    let source: SourcePath
    let title: String
    /// Whether the author gave the title, rather than the file its name.
    let isTitled: Bool
    let description: String
    let order: Int?
    let isInMenu: Bool
    let html: Markup

    var address: SiteAddress { Addresses.page(name) }
}
