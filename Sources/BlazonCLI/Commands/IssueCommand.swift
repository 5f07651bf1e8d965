import ArgumentParser
import Blazon
import Glibc

struct IssueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Sign an award for every new row of the award lists, and keep it in the register.",
        discussion: """
            Shows first what would happen, and asks. What is issued stays as it was issued: a row that changed later needs \
            '--reissue', and a row that is gone needs to come back, or its award to be revoked.

            Example:
              blazon issue mysite --plan
              blazon issue mysite --yes
            """)

    @OptionGroup var arguments: PlaceArguments

    @Flag(help: "Only show what would happen.")
    var plan = false

    @Flag(name: [.customShort("y"), .long], help: "Issue without asking.")
    var yes = false

    @Flag(help: "Replace awards whose rows say something else now: the old ones are revoked.")
    var reissue = false

    @Option(help: "How many threads to use. (default: one for each core)")
    var jobs: Int?

    func validate() throws {
        guard jobs ?? 1 >= 1 else { throw ValidationError("'--jobs' must be 1 or more") }
    }

    func run() async throws {
        let jobs = jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
        let issue = try Issue(arguments, allowsReissue: reissue, writes: !plan)
        for line in issue.lines { try arguments.summary.line(line) }
        guard !plan, try issue.isToBeDone(yes: yes) else { return }
        for line in try await issue.run(jobs: jobs) { try arguments.summary.line(line) }
    }
}
