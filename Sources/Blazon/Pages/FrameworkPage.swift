/// One framework: its statements, and the badges that answer to each.
struct FrameworkPage: Page {
    static let template = "framework"
    let framework: Framework

    var address: SiteAddress { Addresses.framework(framework.id) }
    var what: String { "framework '\(framework.id)'" }

    struct View: TemplateView {
        let frame: FrameView
        let framework: Framework
        let answered: String?
        let items: [ItemView]

        static let shape = ViewShape<View>(
            "framework",
            [
                .view("frame") { $0.frame },
                .optionalText("description") { $0.framework.description },
                .optionalText("url") { $0.framework.url?.text },
                .optionalText("publisher") { $0.framework.publisher },
                .optionalText("version") { $0.framework.version },
                .optionalText("answered") { $0.answered },
                .flag("hasItems") { !$0.items.isEmpty },
                .list("items") { $0.items },
            ])
    }

    struct ItemView: TemplateView {
        let item: Framework.Item
        let badges: [LinkView]

        static let shape = ViewShape<ItemView>(
            "framework item",
            [
                .text("code") { $0.item.code },
                .text("name") { $0.item.name },
                .optionalText("description") { $0.item.description },
                .text("url") { $0.item.url.text },
                .flag("hasBadges") { !$0.badges.isEmpty },
                .list("badges") { $0.badges },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let frame = PageFrame(
            address: address, title: framework.name,
            description: framework.description ?? strings(.frameworkDescription, ["framework": framework.name]),
            trail: [(Addresses.frameworks, strings(.frameworks))], image: site.shareImage)
        let items = framework.items.map { item in
            ItemView(
                item: item,
                badges: site.badges(answering: item, of: framework).map {
                    LinkView(href: Addresses.badge($0.id).relative(from: address), text: $0.name)
                })
        }
        let answered: KeyValuePairs = [
            "answered": String(items.count { !$0.badges.isEmpty }), "total": String(items.count),
        ]
        return View(
            frame: frame.view(of: site), framework: framework,
            answered: items.isEmpty ? nil : strings(.answered, answered), items: items)
    }
}
