/// A list of skills, of tags, of bands of hours or of frameworks.
struct IndexPage: Page {
    static let template = "index"

    enum List: Sendable {
        case skills
        case tags
        case hours
        case frameworks
    }

    let list: List

    var address: SiteAddress {
        switch list {
        case .skills: Addresses.skills
        case .tags: Addresses.tags
        case .hours: Addresses.hours
        case .frameworks: Addresses.frameworks
        }
    }

    var what: String { "the list of \(list)" }

    struct View: TemplateView {
        let frame: FrameView
        let entries: [EntryView]

        static let shape = ViewShape<View>(
            "index",
            [
                .view("frame") { $0.frame },
                .flag("hasEntries") { !$0.entries.isEmpty },
                .list("entries") { $0.entries },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let title: KeyValuePairs = ["title": site.settings.title]
        switch list {
        case .skills:
            let frame = PageFrame(
                address: address, title: strings(.skills), description: strings(.skillsDescription, title),
                image: site.shareImage)
            return View(frame: frame.view(of: site), entries: site.catalog.skills.map { entry($0, in: site) })
        case .tags:
            let frame = PageFrame(
                address: address, title: strings(.tags), description: strings(.tagsDescription, title),
                trail: [(Addresses.badges, strings(.badges))], image: site.shareImage)
            return View(frame: frame.view(of: site), entries: site.tags.map { entry($0, in: site) })
        case .hours:
            let frame = PageFrame(
                address: address, title: strings(.hoursTitle), description: strings(.hoursDescription, title),
                trail: [(Addresses.badges, strings(.badges))], image: site.shareImage)
            return View(frame: frame.view(of: site), entries: site.hoursBands.map { entry($0, in: site) })
        case .frameworks:
            let frame = PageFrame(
                address: address, title: strings(.frameworks), description: strings(.frameworksDescription, title),
                image: site.shareImage)
            return View(frame: frame.view(of: site), entries: site.catalog.frameworks.map(entry))
        }
    }

    private func entry(_ skill: Skill, in site: SiteContent) -> EntryView {
        EntryView(
            href: Addresses.skill(skill.id).relative(from: address), name: skill.name, description: skill.description,
            note: site.strings(.badgeCount, count: site.catalog.badges(with: skill).count))
    }

    private func entry(_ tag: String, in site: SiteContent) -> EntryView {
        EntryView(
            href: Addresses.tag(tag).relative(from: address), name: tag, description: nil,
            note: site.strings(.badgeCount, count: site.catalog.badges(tagged: tag).count))
    }

    private func entry(_ band: HoursBand, in site: SiteContent) -> EntryView {
        EntryView(
            href: Addresses.hours(band).relative(from: address), name: site.strings.name(of: band), description: nil,
            note: site.strings(.badgeCount, count: site.badges(in: band).count))
    }

    private func entry(_ framework: Framework) -> EntryView {
        EntryView(
            href: Addresses.framework(framework.id).relative(from: address), name: framework.name,
            description: framework.description, note: framework.publisher ?? "")
    }
}
