import LinkedData

/// `search.json`: what a search within the site needs to know, addresses relative to the site's root.
enum SearchIndex {
    static func bytes(of site: SiteContent) -> [UInt8] {
        json(of: site).bytes()
    }

    private static func json(of site: SiteContent) -> JSON {
        let badges = site.catalog.badges.map { badge in
            JSON.object(
                JSON.Object(present: [
                    "type": "badge",
                    "name": .string(badge.name),
                    "address": .string(Addresses.badge(badge.id).encodedPath),
                    "image": .string(site.imageAddress(of: badge).encodedPath),
                    "summary": .string(badge.summary),
                    "level": badge.level.map { .string($0.name) },
                    "hours": badge.credit.hours.flatMap { JSON.Number($0.description) }.map(JSON.number),
                    "skills": .array(badge.skills.map { .string($0.name) }),
                    "tags": .array(badge.tags.map(JSON.string)),
                ]))
        }
        let skills = site.catalog.skills.map { skill in
            entry("skill", name: skill.name, address: Addresses.skill(skill.id), summary: skill.description)
        }
        let levels = site.catalog.levels.map { level in
            entry("level", name: level.plural, address: Addresses.level(level.id), summary: level.description)
        }
        let pages = site.pages.filter { $0.name != "index" }.map { page in
            entry("page", name: page.title, address: page.address, summary: page.description)
        }
        return .object(["entries": .array(badges + levels + skills + pages)])
    }

    private static func entry(_ type: String, name: String, address: SiteAddress, summary: String?) -> JSON {
        .object(
            JSON.Object(present: [
                "type": .string(type), "name": .string(name), "address": .string(address.encodedPath),
                "summary": summary.map(JSON.string),
            ]))
    }
}
