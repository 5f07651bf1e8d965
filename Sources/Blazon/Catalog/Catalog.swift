/// The programme: every definition, each reference resolved, in the order written.
package struct Catalog: Sendable {
    package let levels: [Level]
    /// Every badge, also of those that are not awarded any more.
    package let badges: [Badge]
    /// Those that can be earned: only they stand in lists.
    package let offered: [Badge]
    package let skills: [Skill]
    package let frameworks: [Framework]
    private let badgeIndex: [Slug: Int]
    /// By the ids that badges had before.
    private let formerIndex: [Slug: Int]
    private let byLevel: [Slug: [Int]]
    private let byTag: [String: [Int]]
    private let bySkill: [Slug: [Int]]

    package init(levels: [Level], badges: [Badge], skills: [Skill], frameworks: [Framework]) {
        self.levels = levels
        self.badges = badges
        self.skills = skills
        self.frameworks = frameworks
        badgeIndex = Dictionary(badges.enumerated().map { ($1.id, $0) }) { first, _ in first }
        formerIndex = Dictionary(
            badges.enumerated().flatMap { place, badge in badge.formerly.map { ($0, place) } }
        ) { first, _ in first }
        offered = badges.filter { $0.retired == nil }
        byLevel = badges.placesOffered { $0.level.map { [$0.id] } ?? [] }
        byTag = badges.placesOffered(by: \.tags)
        bySkill = badges.placesOffered { $0.skills.map(\.id) }
    }

    package func badge(_ id: Slug) -> Badge? {
        badgeIndex[id].map { badges[$0] }
    }

    package func has(_ id: Slug) -> Bool {
        badgeIndex[id] != nil
    }

    /// The badge of an award: the id that the award names may be one that the badge had before.
    package func badge(awardedAs id: Slug) -> Badge? {
        (badgeIndex[id] ?? formerIndex[id]).map { badges[$0] }
    }

    /// Whether badges have other ids now than awards may name.
    package var hasFormerIds: Bool { !formerIndex.isEmpty }

    package func hasBadges(tagged tag: String) -> Bool {
        byTag[tag] != nil
    }

    package func badges(atLevel id: Slug) -> [Badge] {
        byLevel[id, default: []].map { badges[$0] }
    }

    package func badges(tagged tag: String) -> [Badge] {
        byTag[tag, default: []].map { badges[$0] }
    }

    package func badges(with skill: Skill) -> [Badge] {
        bySkill[skill.id, default: []].map { badges[$0] }
    }

    /// Every tag of a badge that can be earned, in order.
    package var tags: [String] {
        byTag.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Without what is not ready to be seen.
    package func withoutDrafts() -> Catalog {
        Catalog(levels: levels, badges: badges.filter { !$0.isDraft }, skills: skills, frameworks: frameworks)
    }
}

extension [Badge] {
    /// The places of the badges that can be earned under each of their keys, in order, each once.
    func placesOffered<Key>(by keys: (Badge) -> [Key]) -> [Key: [Int]] {
        places { $0.retired == nil ? keys($0) : [] }
    }

    /// The places of the badges under each of their keys, in order, each once.
    func places<Key>(by keys: (Badge) -> [Key]) -> [Key: [Int]] {
        var places: [Key: [Int]] = [:]
        for (place, badge) in enumerated() {
            for key in keys(badge) where places[key]?.last != place { places[key, default: []].append(place) }
        }
        return places
    }
}
