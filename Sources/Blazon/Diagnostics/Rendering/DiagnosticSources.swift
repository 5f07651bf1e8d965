/// What a renderer needs to know of the files: their text, and how their paths look from where the reader stands.
package struct DiagnosticSources {
    private let site: String
    private let text: (SourcePath) -> SourceText?

    /// - Parameters:
    ///   - site: the site's folder as the user named it; empty or `.` when it is the current one.
    ///   - text: a file's text, or nil when there is no such file.
    package init(site: String = "", text: @escaping (SourcePath) -> SourceText?) {
        let trimmed = site.hasPrefix("./") ? String(site.dropFirst(2)) : site
        self.site = trimmed.isEmpty || trimmed == "." ? "" : trimmed.hasSuffix("/") ? trimmed : trimmed + "/"
        self.text = text
    }

    /// One finding with what is known of its place.
    struct Place {
        let path: String
        let source: SourceText?
        /// The range within the source; empty without one.
        let range: Range<Int>
        let start: SourceText.Position
        let end: SourceText.Position
    }

    func path(of path: SourcePath) -> String {
        site + path.text
    }

    /// The findings with their places, each file fetched once when they are in order.
    func places(of diagnostics: [Diagnostic]) -> [(diagnostic: Diagnostic, place: Place)] {
        var path: SourcePath?
        var source: SourceText?
        return diagnostics.map { diagnostic in
            if diagnostic.span.path != path {
                path = diagnostic.span.path
                source = text(diagnostic.span.path)
            }
            let known = source ?? SourceText([])
            let range = diagnostic.span.range.clamped(to: 0..<known.bytes.count)
            return (
                diagnostic,
                Place(
                    path: self.path(of: diagnostic.span.path), source: source, range: range,
                    start: known.position(of: range.lowerBound), end: known.position(of: range.upperBound))
            )
        }
    }
}
