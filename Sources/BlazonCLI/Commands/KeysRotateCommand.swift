import ArgumentParser

struct KeysRotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Replace the keys in force by new ones.",
        discussion: """
            What the old keys signed stays verified: their public keys stay published. The old private keys sign no more; \
            their files are moved to .blazon/keys/retired, or deleted. Status lists are signed anew.

            Example:
              blazon keys rotate mysite --delete
            """)

    @OptionGroup var arguments: KeysArguments

    @Flag(help: "Delete the old private keys.")
    var delete = false

    func run() throws {
        var keyring = try arguments.open()
        let (new, retired) = try keyring.rotate(at: arguments.now(), deleting: delete)
        try arguments.renewLists(under: keyring.lock)
        try Terminal.output.write(KeyReport.new(new, of: keyring.issuer, site: arguments.folder, instead: retired))
    }
}
