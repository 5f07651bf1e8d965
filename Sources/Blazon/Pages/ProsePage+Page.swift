/// A page of the author's own words.
extension ProsePage: Page {
    static let template = "page"

    var what: String { "page '\(name)'" }
    var origin: SourceSpan? { .start(of: source) }

    struct View: TemplateView {
        let frame: FrameView
        let prose: Markup

        static let shape = ViewShape<View>("page", [.view("frame") { $0.frame }, .markup("prose") { $0.prose }])
    }

    func view(of site: SiteContent) -> View {
        let frame = PageFrame(address: address, title: title, description: description, image: site.shareImage)
        return View(frame: frame.view(of: site), prose: html)
    }
}
