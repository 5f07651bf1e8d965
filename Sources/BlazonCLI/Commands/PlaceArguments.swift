import ArgumentParser
import Blazon

/// Where a site is, and how what there is to say of it is written.
struct PlaceArguments: ParsableArguments {
    @Argument(help: "The site's folder: it holds content/ and templates/.")
    var site = "."

    @Option(help: "How findings are written.")
    var format = DiagnosticFormat.text

    /// The folder without a final slash.
    var folder: String {
        site.count > 1 && site.hasSuffix("/") ? String(site.dropLast()) : site
    }

    /// Where the site is written when nothing else is said.
    var publicFolder: String { folder == "." ? "public" : folder + "/public" }

    /// Where a command says how it went: out of the way of findings that a program reads.
    var summary: Terminal { format == .json ? .errors : .output }

    func show(_ diagnostics: [Diagnostic], of tree: SourceTree) throws {
        let sources = DiagnosticSources(site: folder, text: tree.source)
        switch format {
        case .text:
            let terminal = Terminal.errors
            let renderer = TextRenderer(width: terminal.width, colours: terminal.hasColours)
            try terminal.write(renderer.render(diagnostics, sources: sources))
        case .json:
            try Terminal.output.write(JSONRenderer().render(diagnostics, sources: sources))
        case .github:
            try Terminal.output.write(GitHubRenderer().render(diagnostics, sources: sources))
        }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
