/// Everything the pages are made from: read, checked and resolved; drafts left out unless they were asked for.
struct SiteContent: Sendable {
    let settings: SiteSettings
    let catalog: Catalog
    let strings: Strings
    let prose: [Slug: BadgeProse]
    let pages: [ProsePage]

    /// The words of one badge.
    struct BadgeProse: Sendable {
        let description: Markup
        let criteria: Markup
        /// Markdown with absolute links, for the JSON definitions.
        let criteriaNarrative: String
    }

    /// The badges that ask for a badge, by name or through its level or tags.
    func unlocked(by badge: Badge) -> [Badge] {
        catalog.badges.filter { other in
            other.id != badge.id && other.requires.map { asks($0, for: badge) } == true
        }
    }

    private func asks(_ requirement: Requirement, for badge: Badge) -> Bool {
        switch requirement {
        case .badge(let id): id == badge.id
        case .all(let parts), .any(let parts), .count(_, .list(let parts)): parts.contains { asks($0, for: badge) }
        case .count(_, .level(let id)): badge.level?.id == id
        case .count(_, .tag(let tag)): badge.tags.contains(tag)
        case .component: false
        }
    }

    /// Every tag of a published badge, in order.
    var tags: [String] {
        Set(catalog.badges.flatMap(\.tags)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// A page of the author's own, from `content/pages/`.
struct ProsePage: Sendable {
    /// `index` is the home page's prose.
    let name: String
    let source: SourcePath
    let title: String
    let description: String
    let order: Int?
    let isInMenu: Bool
    let html: Markup

    var address: SiteAddress { Addresses.page(name) }
}
