/// One kind of file made by a template: the template, and the view that it shows.
///
/// To add a kind: write a conforming type, its template, and one line in `SitePlan.kinds`.
protocol Page: Sendable {
    associatedtype View: TemplateView

    /// The template's path below `templates/`, without `.mustache`.
    static var template: String { get }
    var address: SiteAddress { get }
    /// What it is, for people: `badge 'captioning'`.
    var what: String { get }
    /// Where the author made it come about, when it was the author.
    var origin: SourceSpan? { get }
    var kind: PlannedFile.Kind { get }

    func view(of site: SiteContent) -> View
}

extension Page {
    var origin: SourceSpan? { nil }
    var kind: PlannedFile.Kind { .page(changed: nil) }
}
