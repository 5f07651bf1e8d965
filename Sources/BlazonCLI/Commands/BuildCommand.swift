import ArgumentParser
import Blazon

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site: words in, pages and badge definitions out.",
        discussion: """
            Writes only what changed, and removes only what an earlier build wrote. With errors in the content, nothing is \
            written.

            Example:
              blazon build mysite --output /var/www/badges
            """)

    @OptionGroup var arguments: SiteArguments

    @Option(help: ArgumentHelp("Where to write. (default: public, in the site's folder)", valueName: "folder"))
    var output: String?

    @Option(help: "How many threads to use. (default: one for each core)")
    var jobs: Int?

    @Flag(help: "Verify every signature in the register first.")
    var verify = false

    func validate() throws {
        guard jobs ?? 1 >= 1 else { throw ValidationError("'--jobs' must be 1 or more") }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let folder = try OutputFolder(output ?? arguments.publicFolder, ofSite: arguments.folder)
        let site = try await arguments.read(verifying: verify)
        guard !site.diagnostics.hasErrors else {
            try Terminal.errors.line("Nothing was written.")
            throw ExitCode(1)
        }
        let writer = try SiteWriter(site: arguments.folder, output: folder)
        var bar = ProgressBar(total: site.artifacts.count)
        let outcome = try await writer.write(site.artifacts, jobs: jobs ?? Processors.count) {
            try bar.show($0)
        }
        try bar.end()
        for path in outcome.left {
            let name = DisplayText.neutralised(folder.place(of: path))
            try Terminal.errors.line("note: '\(name)' stays: it was changed since Blazon wrote it")
        }
        if outcome.withdrawn > 0 {
            try Terminal.errors.line(
                "note: \(count(outcome.withdrawn, "credential")) \(outcome.withdrawn == 1 ? "is" : "are") published no more: "
                    + "made private, or the register is older than at the last build")
        }
        let files = count(outcome.written + outcome.kept, "file")
        try arguments.summary.line(
            "Built \(count(site.pageCount, "page")) in \(Elapsed(since: start)): \(files), "
                + "\(outcome.written) written, \(outcome.kept) kept, \(outcome.removed) removed")
    }
}
