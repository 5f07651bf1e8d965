/// The one style sheet, with the issuer's colours in it.
struct StyleSheet: Page {
    static let template = "assets/style.css"
    let address = SiteAddress(["assets"], file: "style.css")
    let what = "the style sheet"
    var kind: PlannedFile.Kind { .file }

    struct View: TemplateView {
        let theme: SiteTheme
        let tints: [TintView]

        static let shape = ViewShape<View>(
            "style sheet",
            [
                .text("accent") { $0.theme.accent.text },
                .text("accentDark") { $0.theme.accentDark.text },
                .list("tints") { $0.tints },
            ])
    }

    /// The colour of an emblem's field, behind its picture: `.tint-1f4e8c`.
    struct TintView: TemplateView {
        let colour: Colour

        static let shape = ViewShape<TintView>(
            "tint", [.text("name") { $0.colour.tint }, .text("colour") { $0.colour.text }])
    }

    func view(of site: SiteContent) -> View {
        let tints = Set(site.emblems.values.map(\.field.first.colour)).sorted { $0.text < $1.text }
        return View(theme: site.settings.theme, tints: tints.map(TintView.init))
    }
}

extension Colour {
    /// What the style sheet calls it: the class of a page that it tints is `tint-` and this.
    var tint: String { String(text.dropFirst()) }
}
