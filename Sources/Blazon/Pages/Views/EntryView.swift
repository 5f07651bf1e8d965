/// A line of an index: a skill, a tag.
struct EntryView: TemplateView {
    let href: String
    let name: String
    let description: String?
    /// A few words beside the name: how many badges, or who publishes it.
    let note: String

    static let shape = ViewShape<EntryView>(
        "entry",
        [
            .text("href") { $0.href },
            .text("name") { $0.name },
            .optionalText("description") { $0.description },
            .optionalText("note") { $0.note },
        ])
}
