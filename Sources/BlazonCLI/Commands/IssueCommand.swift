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
              blazon issue mysite --letters letters.csv
            """)

    @OptionGroup var arguments: PlaceArguments

    @Flag(help: "Only show what would happen.")
    var plan = false

    @Flag(name: [.customShort("y"), .long], help: "Issue without asking.")
    var yes = false

    @Flag(help: "Replace awards whose rows say something else now: the old ones are revoked.")
    var reissue = false

    @Option(
        help: ArgumentHelp(
            "Write a table for a mail merge: a row for each award issued now, with its links.", valueName: "file"))
    var letters: String?

    @Flag(help: "With --letters: a row for every award of the lists that is issued.")
    var allLetters = false

    @Option(help: "How many threads to use. (default: one for each core)")
    var jobs: Int?

    func validate() throws {
        guard jobs ?? 1 >= 1 else { throw ValidationError("'--jobs' must be 1 or more") }
        guard letters != nil || !allLetters else {
            throw ValidationError("'--all-letters' goes with '--letters <file>'")
        }
    }

    func run() async throws {
        let jobs = jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
        let file = try letters.map { try LettersFile($0, ofSite: arguments.folder) }
        let issue = try Issue(arguments, allowsReissue: reissue, writes: !plan)
        for line in issue.lines { try arguments.summary.line(line) }
        if plan {
            if file != nil { try arguments.summary.line("No letters are written with '--plan'") }
        } else if try issue.isEmpty || issue.isToBeDone(yes: yes) {
            for line in try await issue.run(jobs: jobs, letters: file, ofAll: allLetters) {
                try arguments.summary.line(line)
            }
        }
    }
}
