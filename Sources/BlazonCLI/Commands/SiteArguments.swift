import ArgumentParser
import Blazon

/// What every command about a site's words is told.
struct SiteArguments: ParsableArguments {
    @Argument(help: "The site's folder: it holds content/ and templates/.")
    var site = "."

    @Flag(help: "Take in badges that are marked as drafts.")
    var drafts = false

    @Option(help: "How findings are written.")
    var format = DiagnosticFormat.text

    /// Reads the site and shows what there is to say about it.
    /// - Parameter today: for those who look at awards with a calendar in hand.
    func read(today: CalendarDate? = nil, verifying verifies: Bool = false) async throws -> Site {
        let tree = try DiskSourceTree.read(folder)
        var site = Generator.read(tree, options: SiteOptions(includesDrafts: drafts, today: today))
        if verifies {
            var bar = ProgressBar(total: site.awardCount, of: "awards", showsRate: true)
            let found = try await RegisterVerification(tree).diagnostics(jobs: Processors.count) { try bar.show($0) }
            try bar.end()
            site = site.adding(found)
        }
        try show(site.diagnostics, of: tree)
        return site
    }

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
