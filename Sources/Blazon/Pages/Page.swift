/// One kind of HTML page: a template, and the view that it shows.
///
/// To add a kind: write a conforming type, its template, and one line in `SitePlan`.
protocol Page: Sendable {
    associatedtype View: TemplateView

    /// The template's path below `templates/`, without `.mustache`.
    static var template: String { get }
    var address: SiteAddress { get }
    func view(of site: SiteContent) -> View
}
