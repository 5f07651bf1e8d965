/// A line of an index: a skill, a tag.
struct EntryView: TemplateView {
    let href: String
    let name: String
    let description: String?
    let count: String

    static let shape = ViewShape<EntryView>(
        "entry",
        [
            .text("href") { $0.href },
            .text("name") { $0.name },
            .optionalText("description") { $0.description },
            .text("count") { $0.count },
        ])
}
