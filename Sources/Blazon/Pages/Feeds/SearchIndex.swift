import LinkedData

/// `search.json`: what a search within the site needs to know, addresses relative to the site's root. Badges name their
/// level and skills by id; the entries of these hold the names.
enum SearchIndex {
    static func bytes(of site: SiteContent) -> [UInt8] {
        json(of: site).bytes()
    }

    private static func json(of site: SiteContent) -> JSON {
        let levels = site.catalog.levels.map { level in
            entry(
                "level", id: level.id.text, name: level.plural, address: Addresses.level(level.id),
                summary: level.description)
        }
        let skills = site.catalog.skills.map { skill in
            entry(
                "skill", id: skill.id.text, name: skill.name, address: Addresses.skill(skill.id),
                summary: skill.description)
        }
        let tags = site.tags.map { entry("tag", id: $0, name: $0, address: Addresses.tag($0)) }
        let frameworks = site.catalog.frameworks.map { framework in
            entry(
                "framework", id: framework.id.text, name: framework.name, address: Addresses.framework(framework.id),
                summary: framework.description)
        }
        let pages = site.pages.filter { $0.name != "index" }.map { page in
            entry("page", id: page.name, name: page.title, address: page.address, summary: page.description)
        }
        // One tag may be written in several equal ways; its entry and its badges have the same.
        let written = Dictionary(site.tags.map { ($0, $0) }) { first, _ in first }
        let badges = site.listedBadges.map { badge in
            self.badge(badge, tags: badge.tags.map { written[$0] ?? $0 }, in: site)
        }
        return .object(["entries": .array(badges + levels + skills + tags + frameworks + pages)])
    }

    private static func badge(_ badge: Badge, tags: [String], in site: SiteContent) -> JSON {
        let card = site.card(of: badge)
        let facts = [card.brief, badge.isDraft ? site.strings(.draft) : ""].filter { !$0.isEmpty }
        return .object(
            JSON.Object(present: [
                "type": "badge",
                "id": .string(badge.id.text),
                "name": .string(badge.name),
                "address": .string(card.page.encodedPath),
                "image": .string(card.image.encodedPath),
                "facts": .string(facts.joined(separator: " · ")),
                "summary": .string(badge.summary),
                "language": badge.language.map(JSON.string),
                "level": badge.level.map { .string($0.id.text) },
                "hours": badge.credit.hours.flatMap { JSON.Number($0.description) }.map(JSON.number),
                "band": badge.hoursBand.map { .string($0.rawValue) },
                "skills": .array(badge.skills.map { .string($0.id.text) }),
                "tags": .array(tags.map(JSON.string)),
            ]))
    }

    private static func entry(
        _ type: String, id: String, name: String, address: SiteAddress, summary: String? = nil
    ) -> JSON {
        .object(
            JSON.Object(present: [
                "type": .string(type), "id": .string(id), "name": .string(name),
                "address": .string(address.encodedPath), "summary": summary.map(JSON.string),
            ]))
    }
}
