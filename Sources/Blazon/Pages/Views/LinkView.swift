/// A link and its words.
struct LinkView: TemplateView {
    let href: String
    let text: String
    var isCurrent = false

    static let shape = ViewShape<LinkView>(
        "link",
        [
            .text("href") { $0.href },
            .text("text") { $0.text },
            .flag("current") { $0.isCurrent },
        ])
}
