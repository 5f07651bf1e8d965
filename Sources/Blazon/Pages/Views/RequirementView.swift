/// A `requires` expression in words: a tree of things to earn.
struct RequirementView: TemplateView {
    let text: String
    /// Where the thing has a page.
    let href: String?
    /// Of a badge.
    let image: String?
    let note: String?
    /// Level and credit of a badge, in one line.
    let facts: String?
    let parts: [RequirementView]

    static let shape = ViewShape<RequirementView>(
        "requirement",
        [
            .text("text") { $0.text },
            .optionalText("href") { $0.href },
            .optionalText("image") { $0.image },
            .optionalText("note") { $0.note },
            .optionalText("facts") { $0.facts },
            .flag("hasParts") { !$0.parts.isEmpty },
            .list("parts") { $0.parts },
        ])

    private init(
        text: String, href: String? = nil, image: String? = nil, note: String? = nil, facts: String? = nil,
        parts: [RequirementView] = []
    ) {
        self.text = text
        self.href = href
        self.image = image
        self.note = note
        self.facts = facts
        self.parts = parts
    }

    /// - Returns: nil when nothing of it is published, as with a requirement of drafts alone.
    init?(_ requirement: Requirement, from page: SiteAddress, in site: SiteContent) {
        let strings = site.strings
        switch requirement {
        case .badge(let id):
            guard let badge = site.catalog.badge(id) else { return nil }
            let card = site.card(of: badge)
            self.init(
                text: badge.name, href: card.page.relative(from: page), image: card.image.relative(from: page),
                note: badge.level?.name, facts: card.facts)
        case .all(let parts):
            self.init(text: strings(.requiresAll), parts: parts.compactMap { Self($0, from: page, in: site) })
        case .any(let parts):
            self.init(text: strings(.requiresAny), parts: parts.compactMap { Self($0, from: page, in: site) })
        case .count(let count, .list(let parts)):
            self.init(
                text: strings(.requiresCount, count: count), parts: parts.compactMap { Self($0, from: page, in: site) })
        case .count(let count, .level(let id)):
            let level = site.catalog.levels.first { $0.id == id }
            let name = (count == 1 ? level?.name : level?.plural) ?? id.text
            self.init(
                text: strings(.requiresLevel, count: count, ["level": name]),
                href: Addresses.level(id).relative(from: page))
        case .count(let count, .tag(let tag)):
            self.init(
                text: strings(.requiresTag, count: count, ["tag": tag]), href: Addresses.tag(tag).relative(from: page))
        case .component(let component):
            let hours = component.hours.map { strings(.hours, count: $0) }
            let note = [hours, component.description].compactMap { $0 }.joined(separator: ": ")
            self.init(text: component.name, note: note, facts: note)
        }
    }
}
