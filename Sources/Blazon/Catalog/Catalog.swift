/// The programme: every definition, each reference resolved, in the order written.
package struct Catalog: Sendable {
    package let levels: [Level]
    package let badges: [Badge]
    package let skills: [Skill]
    package let frameworks: [Framework]
    private let badgeIndex: [Slug: Int]

    package init(levels: [Level], badges: [Badge], skills: [Skill], frameworks: [Framework]) {
        self.levels = levels
        self.badges = badges
        self.skills = skills
        self.frameworks = frameworks
        badgeIndex = Dictionary(badges.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    package func badge(_ id: Slug) -> Badge? {
        badgeIndex[id].map { badges[$0] }
    }

    package func badges(atLevel id: Slug) -> [Badge] {
        badges.filter { $0.level?.id == id }
    }

    package func badges(tagged tag: String) -> [Badge] {
        badges.filter { $0.tags.contains(tag) }
    }

    /// Without what is not ready to be seen.
    package func withoutDrafts() -> Catalog {
        Catalog(levels: levels, badges: badges.filter { !$0.isDraft }, skills: skills, frameworks: frameworks)
    }
}
