import ArgumentParser
import Blazon
import Glibc

@main
struct BlazonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blazon",
        abstract: "A badge site from words: Markdown and YAML in, a complete Open Badges site out.",
        discussion: """
            Example:
              blazon init mysite
              blazon build mysite

            Exit codes: 0 fine, 1 findings in the content, 2 could not run.
            """,
        version: blazonVersion,
        subcommands: [
            InitCommand.self, BuildCommand.self, CheckCommand.self, KeysCommand.self, IssueCommand.self,
            RevokeCommand.self, SuspendCommand.self, ReinstateCommand.self, BakeCommand.self, UnbakeCommand.self,
            EmblemCommand.self,
        ])

    static func main() async {
        // Writing to a pipe that was closed, or beyond a limit, is an error to be told, not a signal to die of.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        Glibc.exit(await status(of: Array(CommandLine.arguments.dropFirst())))
    }

    private static func status(of arguments: [String]) async -> Int32 {
        do {
            try refuseUnknownCommand(arguments)
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch let refusal as Refusal {
            return complain(refusal.messages)
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return status(of: error, arguments)
        }
    }

    /// Help and version are asked for; the rest is a mistake in the arguments, or one we did not foresee.
    private static func status(of error: any Error, _ arguments: [String]) -> Int32 {
        guard exitCode(for: error) != .success else {
            do {
                try Terminal.output.line(String(fullMessage(for: error).reversed().drop { $0.isNewline }.reversed()))
                return 0
            } catch {
                return complain(["\(error)"])
            }
        }
        let message = message(for: error)
        let status = complain([message.prefix(1).lowercased() + message.dropFirst()])
        let command = arguments.first.map { commands.contains($0) ? $0 + " " : "" } ?? ""
        try? Terminal.errors.line("see 'blazon \(command)--help'")
        return status
    }

    private static func complain(_ messages: [String]) -> Int32 {
        for message in messages { try? Terminal.errors.line("error: " + DisplayText.neutralised(message)) }
        return 2
    }

    private static var commands: [String] {
        configuration.subcommands.compactMap { $0.configuration.commandName }
    }

    /// ArgumentParser knows a misspelt option, but not a misspelt command.
    private static func refuseUnknownCommand(_ arguments: [String]) throws {
        var command: any ParsableCommand.Type = Self.self
        for name in arguments {
            let below = command.configuration.subcommands
            let isFirst = command == Self.self
            guard !below.isEmpty else { return }
            if let next = below.first(where: { $0.configuration.commandName == name }) {
                command = next
                continue
            }
            let isOption = name.hasPrefix("-")
            if isOption && !isFirst { return }
            let names = below.compactMap { $0.configuration.commandName }
            let known = isOption ? ["--help", "--version"] : names + ["help"]
            guard !known.contains(name) else { return }
            let near = Suggestion.nearest(to: name, among: known).map { ": did you mean '\($0)'?" }
            if isOption && near == nil { return }
            let group = isFirst ? "" : (command.configuration.commandName ?? "") + " "
            throw Refusal(
                "unknown \(isOption ? "option" : "command") '\(group)\(name)'"
                    + (near ?? "; see 'blazon \(group)--help'"))
        }
    }
}
