import ArgumentParser
import Blazon

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say everything 'build' would say, and write nothing.",
        discussion: """
            Example:
              blazon check mysite --format github
              blazon check --explain unknown-badge
            """)

    @OptionGroup var arguments: SiteArguments

    @Option(
        defaultAsFlag: "",
        help: ArgumentHelp("Explain a rule; without one, list them all.", valueName: "rule"))
    var explain: String?

    @Flag(help: "Verify every signature in the register.")
    var verify = false

    func run() async throws {
        if let explain { return try Terminal.output.write(Explanation.text(of: explain)) }
        let start = ContinuousClock.now
        let site = try await arguments.read(today: Clock.today, verifying: verify)
        guard !site.diagnostics.hasErrors else { throw ExitCode(1) }
        try arguments.summary.line(
            "Checked \(count(site.pageCount, "page")) in \(Elapsed(since: start)): "
                + "\(DiagnosticTally(site.diagnostics))")
    }
}
