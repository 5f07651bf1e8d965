import ArgumentParser

struct RevokeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Revoke an award: for good, for everybody to see.",
        discussion: """
            The credential stays where it is; its status list says that it is revoked, and so does its page. The reason is public. \
            What is revoked stays revoked: whoever earns the badge again is awarded it anew.

            Example:
              blazon revoke 2026-spring.csv:14 mysite --reason "Issued to the wrong person"
            """)

    @OptionGroup var arguments: AwardArguments

    @Option(help: "Why, in words for the learner and for everybody who verifies.")
    var reason: String
    func run() throws {
        try arguments.make(.revoke, reason: reason)
    }
}
