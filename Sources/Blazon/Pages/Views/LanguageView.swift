/// A language: its tag, and its name in the language itself.
struct LanguageView: TemplateView {
    let tag: String

    static let shape = ViewShape<LanguageView>(
        "language", [.text("tag") { $0.tag }, .text("name") { LanguageNames.name(of: $0.tag) }])
}

extension Markup {
    /// ` lang="ar" dir="rtl"`, for the words of a badge in another language than the page's; else nothing.
    init(languageOf badge: Badge, on page: Language) {
        guard let own = badge.language.map(Language.init), own != page else {
            self.init(escaping: "")
            return
        }
        let direction = own.direction == page.direction ? "" : " dir=\"\(own.direction)\""
        self.init(trusting: Array(" lang=\"\(own.tag)\"\(direction)".utf8))
    }
}
