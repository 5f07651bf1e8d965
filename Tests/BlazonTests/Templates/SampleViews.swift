@testable import Blazon

/// A view with one field of every kind.
struct SampleView: TemplateView {
    var name = "Ada"
    var summary: String?
    var prose = Markup(trusting: Array("<p>Hi</p>".utf8))
    var extra: Markup?
    var isDraft = false
    var kind = "plain"
    var level = SampleLevel()
    var issuer: SampleLevel?
    var children: [SampleView] = []
    var tags: [String] = []

    static let shape = ViewShape<SampleView>(
        "Sample",
        [
            .text("name") { $0.name }, .optionalText("summary") { $0.summary }, .markup("prose") { $0.prose },
            .optionalMarkup("extra") { $0.extra }, .flag("draft") { $0.isDraft },
            .choice("kind", of: ["plain", "fancy"]) { $0.kind }, .view("level") { $0.level },
            .optional("issuer") { $0.issuer }, .list("children") { $0.children }, .texts("tags") { $0.tags },
        ])
}

struct SampleLevel: TemplateView {
    var title = "Course"
    var place: SampleRank?

    static let shape = ViewShape<SampleLevel>("Level", [.text("title") { $0.title }, .optional("place") { $0.place }])
}

struct SampleRank: TemplateView {
    var number = 2
    var isLast = false

    static let shape = ViewShape<SampleRank>(
        "Rank", [.text("number") { String($0.number) }, .flag("last") { $0.isLast }])
}

/// Templates held in memory; the page is `page`.
struct Samples {
    let template: Template<SampleView>
    let diagnostics: [Diagnostic]
    private let texts: [SourcePath: SourceText]

    init(_ page: String, _ others: [String: String] = [:], tables: [TextTable] = []) {
        var files = others.map { (path: SourcePath("templates/\($0.key).mustache"), text: SourceText($0.value)) }
        files.append((path: SourcePath("templates/page.mustache"), text: SourceText(page)))
        var templates = TemplateSet(files, tables: tables)
        template = templates.page("page")
        diagnostics = templates.diagnostics
        texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    /// `file:line:column rule: message (first help)`, a line each.
    var mistakes: [String] {
        diagnostics.map { mistake in
            let position = texts[mistake.span.path]?.position(of: mistake.span.range.lowerBound)
            let place = "\(mistake.span.path.name):\(position?.line ?? 0):\(position?.column ?? 0)"
            return "\(place) \(mistake.rule.name): \(mistake.message) (\(mistake.help.first ?? ""))"
        }
    }

    func render(_ view: SampleView = SampleView()) throws -> String {
        String(decoding: try template.render(view), as: UTF8.self)
    }
}
