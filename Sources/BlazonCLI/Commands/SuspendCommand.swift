import ArgumentParser

struct SuspendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Put an award out of force for a while.",
        discussion: """
            Its status list and its page say so until 'blazon reinstate'. The reason is public.

            Example:
              blazon suspend urn:uuid:1f0f8a3c-77d6-4a9e-9d3f-6f4c2b1d0e5a mysite --reason "Evidence under review"
            """)

    @OptionGroup var arguments: AwardArguments

    @Option(help: "Why, in words for the learner and for everybody who verifies.")
    var reason: String
    func run() throws {
        try arguments.make(.suspend, reason: reason)
    }
}
