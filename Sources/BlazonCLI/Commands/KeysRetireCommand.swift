import ArgumentParser
import Blazon

struct KeysRetireCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "End the signing of one key.",
        discussion: """
            What it signed stays verified: its public key stays published. Its private key signs no more; its file is \
            moved to .blazon/keys/retired, or deleted.

            Example:
              blazon keys retire z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK mysite
            """)

    @Argument(help: "The key's id, as 'keys list' shows it; its beginning will do.")
    var id: String

    @OptionGroup var arguments: KeysArguments

    @Flag(help: "Delete the private key.")
    var delete = false

    func run() throws {
        var keyring = try arguments.open()
        let key = try keyring.history.key(named: id)
        let retired = try keyring.retire(key, at: arguments.now(), deleting: delete)
        try Terminal.output.write(KeyReport.retired(retired, left: keyring))
    }
}
