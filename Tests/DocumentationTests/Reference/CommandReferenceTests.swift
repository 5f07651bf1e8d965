import Testing

struct CommandReferenceTests {
    private let document = "docs/reference/commands.md"

    @Test func `every command and option of the help is described`() throws {
        let document = try Document.named(document)
        let scratch = try Scratch()
        let commands = try commands(below: "blazon", in: scratch)
        #expect(commands.count >= 3)
        let described = document.headings.flatMap { Document.code(in: $0.text) }.filter { $0.hasPrefix("blazon ") }
        #expect(described == commands)
        for command in commands {
            let help = try scratch.run(command + " --help")
            let words = names(in: help, below: "ARGUMENTS:") + options(of: help)
            let heading = try #require(document.headings.first { $0.text == "`\(command)`" })
            guard names(in: help, below: "SUBCOMMANDS:").isEmpty else { continue }
            let rows = document.rows(below: heading).compactMap { Document.code(in: $0[0]).first }
            let expected = words.filter { $0 != "--version" && $0 != "--help" }
            #expect(rows.map { String($0.prefix { $0 != " " }) }.sorted() == expected.sorted(), "\(command)")
        }
    }

    /// In the order of the help, each before its own.
    private func commands(below command: String, in scratch: Scratch) throws -> [String] {
        try names(in: scratch.run(command + " --help"), below: "SUBCOMMANDS:").flatMap { name in
            ["\(command) \(name)"] + (try commands(below: "\(command) \(name)", in: scratch))
        }
    }

    /// The first word of each entry of a part of the help.
    private func names(in help: [String], below title: String) -> [String] {
        help.drop { $0 != title }.dropFirst().prefix { !$0.isEmpty }
            .compactMap { $0.prefixMatch(of: /\ {2}(\S+)/).map { String($0.output.1) } }
    }

    private func options(of help: [String]) -> [String] {
        help.drop { $0 != "OPTIONS:" }.dropFirst().prefix { !$0.isEmpty }
            .compactMap { $0.prefixMatch(of: /\ {2}(?:-\w, )?(--[a-z-]+)/).map { String($0.output.1) } }
    }
}
