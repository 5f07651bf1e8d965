/// A list of skills or of tags.
struct IndexPage: Page {
    static let template = "index"

    enum List: Sendable {
        case skills
        case tags
    }

    let list: List

    var address: SiteAddress { list == .skills ? Addresses.skills : Addresses.tags }
    var what: String { list == .skills ? "the list of skills" : "the list of tags" }

    struct View: TemplateView {
        let frame: FrameView
        let entries: [EntryView]

        static let shape = ViewShape<View>("index", [
                .view("frame") { $0.frame },
                .flag("hasEntries") { !$0.entries.isEmpty },
                .list("entries") { $0.entries },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let title = ["title": site.settings.title]
        switch list {
        case .skills:
            let frame = PageFrame(
                address: address, title: strings(.skills), description: strings(.skillsDescription, title),
                image: site.issuerShareImage)
            return View(frame: frame.view(of: site), entries: site.catalog.skills.map { entry($0, in: site) })
        case .tags:
            let frame = PageFrame(
                address: address, title: strings(.tags), description: strings(.tagsDescription, title),
                trail: [(Addresses.badges, strings(.badges))], image: site.issuerShareImage)
            return View(frame: frame.view(of: site), entries: site.tags.map { entry($0, in: site) })
        }
    }

    private func entry(_ skill: Skill, in site: SiteContent) -> EntryView {
        EntryView(
            href: Addresses.skill(skill.id).relative(from: address), name: skill.name, description: skill.description,
            count: site.strings(.badgeCount, count: site.catalog.badges(with: skill).count))
    }

    private func entry(_ tag: String, in site: SiteContent) -> EntryView {
        EntryView(
            href: Addresses.tag(tag).relative(from: address), name: tag, description: nil,
            count: site.strings(.badgeCount, count: site.catalog.badges(tagged: tag).count))
    }
}
