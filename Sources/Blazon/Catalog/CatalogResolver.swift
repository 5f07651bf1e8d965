/// Looks up every reference of a draft, and gives each badge what it has from its level.
struct CatalogResolver {
    private let draft: CatalogDraft
    private let findings: Findings
    private let levels: [Slug: LevelEntry]
    private let skills: [Slug: Skill]
    private let frameworks: [Slug: Framework]
    private let badges: [Slug: BadgeEntry]
    private let tags: Set<String>
    /// The first tag of each address: the same letters can be spelt in several ways.
    private let tagsBySlug: [String: String]

    static func resolve(_ draft: CatalogDraft, tree: SourceTree, findings: Findings) -> Catalog {
        let resolver = CatalogResolver(draft, findings: findings)
        let formerIds = resolver.formerIds()
        let catalog = Catalog(
            levels: draft.levels.map(resolver.level),
            badges: draft.badges.map { resolver.badge($0, formerIds: formerIds, tree: tree) },
            skills: draft.skills.compactMap { resolver.skills[$0.id.value] },
            frameworks: draft.frameworks.map(\.framework))
        StackingCheck(catalog).report(to: findings, knowsAll: draft.lost.isEmpty)
        return catalog
    }

    private init(_ draft: CatalogDraft, findings: Findings) {
        self.draft = draft
        self.findings = findings
        frameworks = Dictionary(uniqueKeysWithValues: draft.frameworks.map { ($0.id.value, $0.framework) })
        levels = Dictionary(uniqueKeysWithValues: draft.levels.map { ($0.id.value, $0) })
        badges = Dictionary(uniqueKeysWithValues: draft.badges.map { ($0.id.value, $0) })
        let words = draft.badges.flatMap(\.tags).map(\.value)
        tags = Set(words)
        tagsBySlug = Dictionary(words.map { (Addresses.tagSlug($0), $0) }) { first, _ in first }
        let frameworks = frameworks
        skills = Dictionary(
            uniqueKeysWithValues: draft.skills.map { entry in
                let lookup = AlignmentLookup(frameworks: frameworks, lost: draft.lost, findings: findings)
                let skill = Skill(
                    id: entry.id.value, name: entry.name, description: entry.description,
                    alignments: entry.alignment.compactMap(lookup.resolve))
                return (entry.id.value, skill)
            })
    }

    /// Whose each former id is: an address belongs to one badge, as long as there are awards that name it.
    private func formerIds() -> [Slug: Slug] {
        var owners: [Slug: Slug] = [:]
        for entry in draft.badges {
            for id in entry.formerly {
                let other = badges[id.value] == nil ? owners[id.value] : id.value
                if let other {
                    findings.add(
                        .duplicateId, "'\(id.value)' was the id of '\(entry.id.value)', and is one of badge '\(other)'",
                        at: id.span, label: "second",
                        help: "give it to one badge, or remove it here")
                } else {
                    owners[id.value] = entry.id.value
                }
            }
        }
        return owners
    }

    private func level(_ entry: LevelEntry) -> Level {
        Level(
            id: entry.id.value, name: entry.name, plural: entry.plural, description: entry.description,
            credit: entry.credit ?? Credit(hours: nil, ceu: nil),
            requires: entry.requires.flatMap { resolve($0, for: nil) },
            rank: draft.levels.firstIndex { $0.id.value == entry.id.value } ?? 0)
    }

    private func badge(_ entry: BadgeEntry, formerIds: [Slug: Slug], tree: SourceTree) -> Badge {
        let level = entry.level.flatMap { find($0, in: levels, rule: .unknownLevel, what: "level") }
        let lookup = AlignmentLookup(frameworks: frameworks, lost: draft.lost, findings: findings)
        let credit = Credit(
            hours: entry.credit?.hours ?? level?.credit?.hours, ceu: entry.credit?.ceu ?? level?.credit?.ceu)
        return Badge(
            id: entry.id.value, name: entry.name, summary: entry.summary, level: level.map(self.level),
            isDraft: entry.isDraft, retired: entry.retired,
            formerly: entry.formerly.map(\.value).filter { formerIds[$0] == entry.id.value },
            isRepeatable: entry.isRepeatable,
            isSuspendable: entry.isSuspendable ?? level?.isSuspendable ?? false, tags: tags(of: entry),
            skills: entry.skills.compactMap { find($0, in: skills, rule: .unknownSkill, what: "skill") },
            alignments: entry.alignment.compactMap(lookup.resolve),
            requires: (entry.requires ?? level?.requires).flatMap { resolve($0, for: entry) },
            requiresSpan: entry.requiresSpan ?? entry.id.span, credit: credit,
            expires: (entry.expires ?? level?.expires)?.duration, assessment: entry.assessment,
            benefits: entry.benefits, related: entry.related.compactMap { related($0, of: entry) },
            image: ArtworkLookup(tree: tree, findings: findings).image(of: entry),
            imageSpan: entry.image?.span ?? entry.id.span, imageCaption: entry.imageCaption,
            achievementType: entry.achievementType ?? level?.achievementType, fieldOfStudy: entry.fieldOfStudy,
            specialization: entry.specialization, humanCode: entry.humanCode, language: entry.language,
            version: entry.version, otherIdentifiers: entry.otherIdentifiers, published: entry.published,
            updated: entry.updated, span: entry.id.span)
    }

    /// - Parameter badge: the one that asks; nil for a level's default.
    private func resolve(_ entry: RequirementEntry, for badge: BadgeEntry?) -> Requirement? {
        switch entry {
        case .badge(let reference):
            guard let found = find(reference, in: badges, rule: .unknownBadge, what: "badge") else { return nil }
            if let badge, found.isDraft && !badge.isDraft {
                findings.add(
                    .draftRequired, "'\(reference.value)' is a draft, and '\(badge.id.value)' requires it",
                    at: reference.span,
                    help: "remove 'draft: true' from '\(reference.value)', or make '\(badge.id.value)' a draft too")
            }
            return .badge(found.id.value)
        case .all(let parts): return .all(parts.compactMap { resolve($0, for: badge) })
        case .any(let parts): return .any(parts.compactMap { resolve($0, for: badge) })
        case .component(let component): return .component(component)
        case .count(let count, .list(let parts)):
            let found = parts.compactMap { resolve($0, for: badge) }
            if count.value > parts.count && found.count == parts.count {
                findings.add(
                    .impossibleRequirement, "'count' asks for \(count.value) of a list of \(parts.count)",
                    at: count.span,
                    help: "ask for at most \(parts.count), or add to the list")
            }
            return .count(count.value, of: .list(found))
        case .count(let count, .level(let reference)):
            return find(reference, in: levels, rule: .unknownLevel, what: "level").map {
                .count(count.value, of: .level($0.id.value))
            }
        case .count(let count, .tag(let reference)):
            guard tags.contains(reference.value) || draft.lost.mayHold(reference.value) else {
                let meant = Suggestion.nearest(to: reference.value, among: tags.sorted())
                findings.add(
                    .unknownTag, "no badge has the tag '\(reference.value)'", at: reference.span, label: "unknown",
                    help: meant.map { "did you mean '\($0)'?" } ?? "add the tag to the badges that count")
                return nil
            }
            return .count(count.value, of: .tag(tagsBySlug[Addresses.tagSlug(reference.value)] ?? reference.value))
        }
    }

    private func related(_ reference: Located<String>, of badge: BadgeEntry) -> Badge.Related? {
        if reference.value.contains(":") {
            guard let url = WebURL(reference.value) else {
                findings.add(
                    .badURL, "'\(reference.value)' is not a web address", at: reference.span,
                    help: "write the id of a badge, or an address like https://www.example.edu/path")
                return nil
            }
            return .elsewhere(url)
        }
        return find(reference, in: badges, rule: .unknownBadge, what: "badge").map { .badge($0.id.value) }
    }

    private func find<Value>(_ reference: Located<String>, in table: [Slug: Value], rule: Rule, what: String) -> Value?
    {
        if let id = Slug(reference.value), let found = table[id] { return found }
        guard !draft.lost.mayHold(reference.value) else { return nil }
        let names = table.keys.map(\.text).sorted()
        let meant = Suggestion.nearest(to: reference.value, among: names)
        findings.add(
            rule, "no \(what) '\(reference.value)' in the catalog", at: reference.span, label: "not defined",
            help: meant.map { "did you mean '\($0)'?" } ?? "define it under '\(what)s:', or remove it here")
        return nil
    }

    /// Each tag once, without those that no address can tell apart or hold.
    private func tags(of entry: BadgeEntry) -> [String] {
        var seen: Set<String> = []
        return entry.tags.filter { tag in
            let slug = Addresses.tagSlug(tag.value)
            if slug.utf8.count > Self.longestTag {
                findings.add(
                    .badId, "tag is too long for an address", at: tag.span, label: "\(slug.utf8.count) bytes",
                    help: "use a word or two: at most \(Self.longestTag) bytes")
                return false
            }
            if let first = tagsBySlug[slug], first != tag.value {
                findings.add(
                    .addressCollision, "tags '\(tag.value)' and '\(first)' both want '/tags/\(slug)/'", at: tag.span,
                    help: "write '\(first)'")
                return false
            }
            return true
        }.map { tagsBySlug[Addresses.tagSlug($0.value)] ?? $0.value }.filter { seen.insert($0).inserted }
    }

    private static let longestTag = 100
}
