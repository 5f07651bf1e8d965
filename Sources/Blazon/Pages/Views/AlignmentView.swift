struct AlignmentView: TemplateView {
    let alignment: CatalogAlignment

    static let shape = ViewShape<AlignmentView>(
        "alignment",
        [
            .text("name") { $0.alignment.targetName },
            .text("url") { $0.alignment.targetURL.text },
            .optionalText("description") { $0.alignment.targetDescription },
            .optionalText("framework") { $0.alignment.targetFramework },
            .optionalText("code") { $0.alignment.targetCode },
        ])
}

/// The alignments to one framework; those to none stand together without a name.
struct StandardView: TemplateView {
    let framework: String?
    /// Where the framework has a page.
    let href: String?
    let alignments: [AlignmentView]

    static let shape = ViewShape<StandardView>(
        "standard",
        [
            .optionalText("framework") { $0.framework },
            .optionalText("href") { $0.href },
            .list("alignments") { $0.alignments },
        ])

    /// In the order in which the frameworks first come.
    static func standards(_ alignments: [CatalogAlignment], from page: SiteAddress, in site: SiteContent)
        -> [StandardView]
    {
        var order: [String?] = []
        var groups: [String?: [AlignmentView]] = [:]
        for alignment in alignments {
            let framework = alignment.targetFramework
            if groups[framework] == nil { order.append(framework) }
            groups[framework, default: []].append(AlignmentView(alignment: alignment))
        }
        return order.map { framework in
            StandardView(
                framework: framework,
                href: framework.flatMap(site.frameworkPage)?.relative(from: page),
                alignments: groups[framework] ?? [])
        }
    }
}
