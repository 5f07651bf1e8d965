/// The templates of a site while they load: ask for each page's template, then for all that is wrong.
///
///     var templates = TemplateSet(files, tables: [strings])
///     let badge: Template<BadgePage> = templates.page("badge")
///     let mistakes = templates.diagnostics
package struct TemplateSet {
    private let library: TemplateLibrary
    private var found: [Diagnostic] = []
    private var reached: Set<Int> = []

    /// - Parameters:
    ///   - files: the `.mustache` files; a template's name is its path below the folder, without the extension.
    ///   - tables: texts known to every template under their table's name.
    package init(
        _ files: [(path: SourcePath, text: SourceText)], below folder: SourcePath = SourcePath("templates"),
        tables: [TextTable] = []
    ) {
        library = TemplateLibrary(files, folder: folder, tables: tables, into: &found)
    }

    /// Whether there is a template of this name.
    package func has(_ name: String) -> Bool {
        library.indices[name] != nil
    }

    /// The template of a page, checked against the view it will be given.
    ///
    /// When it is missing or wrong, what comes back shows nothing, and `diagnostics` says why.
    package mutating func page<View: TemplateView>(
        _ name: String, of shape: ViewShape<View> = View.shape
    ) -> Template<View> {
        guard let index = library.indices[name] else {
            found.append(
                Diagnostic(
                    .missingTemplate, "no template '\(name)' for its page", at: .start(of: library.path(of: name)),
                    help: library.suggestion(for: name).map {
                        "rename '\($0)' to '\(name)', or write \(library.path(of: name))"
                    }
                        ?? "write \(library.path(of: name))"))
            return Template(TemplateProgram(), fingerprint: Fingerprint(of: []))
        }
        var compiler = TemplateCompiler(library, page: name)
        compiler.compile(index, shape.shape)
        found += compiler.diagnostics
        reached.formUnion(compiler.reached)
        if !compiler.isSound {
            return Template(TemplateProgram(), fingerprint: Fingerprint(of: []))
        }
        return Template(compiler.program, fingerprint: fingerprint(of: compiler))
    }

    /// All mistakes in all templates, each place once, and the templates no page uses.
    package var diagnostics: [Diagnostic] {
        var places: Set<Place> = []
        let mistakes = found.inOrder().filter { places.insert(Place(rule: $0.rule, span: $0.span)).inserted }
        // A tag that could not be read may have been the one that uses a template.
        if mistakes.contains(where: { $0.rule == .templateSyntax }) { return mistakes }
        let unused = library.unreached(from: reached).map { source in
            Diagnostic(
                .unusedTemplate, "template '\(source.name)' that no page uses", at: .start(of: source.path),
                help: "include it with '{{>\(source.name)}}', or remove it")
        }
        return (mistakes + unused).inOrder()
    }

    private struct Place: Hashable {
        let rule: Rule
        let span: SourceSpan
    }

    /// Of the files a page is made of and the texts of tables it shows.
    private func fingerprint(of compiler: TemplateCompiler) -> Fingerprint {
        var builder = FingerprintBuilder()
        for index in compiler.reached.sorted() {
            builder.add(library.sources[index].name)
            builder.add(library.sources[index].bytes)
        }
        for constant in compiler.constants.sorted() { builder.add(constant) }
        return builder.fingerprint
    }
}

/// A page's template, ready to render any number of views, on any thread.
package struct Template<View: TemplateView>: Sendable {
    private let program: TemplateProgram
    /// Changes with any file or interface text the template is made of.
    package let fingerprint: Fingerprint

    init(_ program: TemplateProgram, fingerprint: Fingerprint) {
        self.program = program
        self.fingerprint = fingerprint
    }

    /// - Throws: `TemplateError`.
    package func render(_ view: View, into output: inout [UInt8]) throws {
        try withUnsafePointer(to: view) {
            try TemplateRenderer.render(program, UnsafeRawPointer($0), into: &output)
        }
    }

    /// - Throws: `TemplateError`.
    package func render(_ view: View) throws -> [UInt8] {
        var output: [UInt8] = []
        try render(view, into: &output)
        return output
    }
}
