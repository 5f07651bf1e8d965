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

    @Option(
        help: ArgumentHelp(
            "Where to put the files of private awards. (default: handover, in the site's folder)", valueName: "folder"))
    var handover: String?

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
        let handover = try HandoverFolder(
            handover, ofSite: arguments.folder, apartFrom: [arguments.publicFolder, folder.path])
        let site = try await arguments.read(verifying: verify)
        guard !site.diagnostics.hasErrors else {
            try Terminal.errors.line("Nothing was written.")
            throw ExitCode(1)
        }
        let build = SiteBuild(
            site: site, source: arguments.folder, output: folder, handover: handover, jobs: jobs ?? Processors.count)
        for line in try await build.run(since: start) { try arguments.summary.line(line) }
    }
}
