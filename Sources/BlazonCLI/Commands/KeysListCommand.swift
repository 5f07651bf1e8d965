import ArgumentParser
import Blazon

struct KeysListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List every key that signs or signed, and whether its private key is at hand.",
        discussion: """
            Example:
              blazon keys list mysite
            """)

    @OptionGroup var arguments: KeysArguments

    func run() throws {
        let keys = try arguments.read()
        let store = try KeyStore(arguments.folder)
        try Terminal.output.write(KeyReport.list(keys.history, of: keys.issuer(), store: store))
    }
}
