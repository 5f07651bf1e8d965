import ArgumentParser

struct ReinstateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate",
        abstract: "Put a suspended award into force again.",
        discussion: """
            What was revoked cannot be reinstated.

            Example:
              blazon reinstate 2026-spring.csv:14 mysite
            """)

    @OptionGroup var arguments: AwardArguments

    func run() throws {
        try arguments.make(.reinstate)
    }
}
