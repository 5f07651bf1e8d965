import Foundation
import Testing

@testable import Blazon

/// One after the other: two parts of one document.
@Suite(.serialized)
struct TemplateReferenceTests {
    private static let document = "docs/reference/templates.md"

    /// What each template is given.
    private static let pages: [(template: String, shape: Shape)] = [
        (FormerBadgePage.template, FormerBadgePage.View.shape.shape),
        (WithdrawnAwardPage.template, WithdrawnAwardPage.View.shape.shape),
        (NotFoundPage.template, NotFoundPage.View.shape.shape),
        (AwardPage.template, AwardPage.View.shape.shape),
        (BadgePage.template, BadgePage.View.shape.shape),
        (CataloguePage.template, CataloguePage.View.shape.shape),
        (ComponentsPage.template, ComponentsPage.View.shape.shape),
        (FeedPage.template, FeedPage.View.shape.shape),
        (FrameworkPage.template, FrameworkPage.View.shape.shape),
        (HoldersPage.template, HoldersPage.View.shape.shape),
        (HomePage.template, HomePage.View.shape.shape),
        (HoursPage.template, HoursPage.View.shape.shape),
        (IndexPage.template, IndexPage.View.shape.shape),
        (IssuerPage.template, IssuerPage.View.shape.shape),
        (LevelPage.template, LevelPage.View.shape.shape),
        (LevelsPage.template, LevelsPage.View.shape.shape),
        (ProsePage.template, ProsePage.View.shape.shape),
        (StyleSheet.template, StyleSheet.View.shape.shape),
        (SkillPage.template, SkillPage.View.shape.shape),
        (TagPage.template, TagPage.View.shape.shape),
    ]

    @Test func `every template of a page is known here`() {
        let names = ExampleSite.templates.keys.filter { $0.hasSuffix(".mustache") && !$0.contains("/partials/") }
            .map { String($0.dropFirst("templates/".count).dropLast(".mustache".count)) }
        #expect(names.filter { $0 != "layout" }.sorted() == Self.pages.map(\.template).sorted())
    }

    @Test func `every view has its table`() throws {
        var shapes: [Shape] = []
        for page in Self.pages { gather(page.shape, into: &shapes) }
        let inner = shapes.filter { shape in !Self.pages.contains { $0.shape.id == shape.id } }
        var lines = ["## The templates of pages"]
        for page in Self.pages { lines += ["", "### `\(page.template).mustache`", ""] + table(page.shape) }
        lines += ["", "## The views within them"]
        for shape in inner.sorted(by: { $0.name < $1.name }) {
            lines += ["", "### View: \(shape.name)", ""] + table(shape)
        }
        try GeneratedPart(name: "views", document: Self.document).expect(lines)
    }

    @Test func `every interface string is listed`() throws {
        let findings = Findings()
        let strings = StringsReader(tree: ExampleSite().tree, findings: findings).strings(
            for: Located("en", at: .start(of: SourcePath("content/site.yaml"))))
        #expect(findings.diagnostics.isEmpty)
        let rows = strings.entries.map { name, entry in
            let key = StringKey(rawValue: name)
            let words =
                switch entry {
                case .text(let text): text
                case .counted(let forms): PluralCategory.allCases.compactMap { forms[$0] }.joined(separator: " / ")
                }
            let placeholders = (key?.placeholders ?? []).map { "`{\($0)}`" }.joined(separator: ", ")
            let place = key == nil ? "templates" : "Blazon"
            return "| `\(name)` | \(words.replacing("|", with: "\\|")) | \(placeholders) | \(place) |"
        }
        try GeneratedPart(name: "strings", document: Self.document).expect(
            ["| key | English | placeholders | used by |", "|---|---|---|---|"] + rows)
    }

    private func table(_ shape: Shape) -> [String] {
        ["| name | kind |", "|---|---|"] + shape.fields.map { "| `\($0.name)` | \(kind($0.kind)) |" }
    }

    private func kind(_ kind: Shape.Kind) -> String {
        guard case .views(let views) = kind else { return kind.noun }
        let shape = views.shape()
        let link = "[\(shape.name)](#view-\(shape.name.replacing(" ", with: "-")))"
        return views.isList ? "a list of \(link)" : link
    }

    private func gather(_ shape: Shape, into shapes: inout [Shape]) {
        guard !shapes.contains(where: { $0.id == shape.id }) else { return }
        shapes.append(shape)
        for field in shape.fields {
            if case .views(let views) = field.kind { gather(views.shape(), into: &shapes) }
        }
    }
}
