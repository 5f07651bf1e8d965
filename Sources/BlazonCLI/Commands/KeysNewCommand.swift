import ArgumentParser

struct KeysNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make the keys that a site signs with, or those of them that are missing.",
        discussion: """
            A private key that lies in .blazon/keys or stands in the environment, and is not in keys.json yet, is taken \
            in instead.

            Example:
              blazon keys new mysite --rsa
            """)

    @OptionGroup var arguments: KeysArguments

    @Flag(help: "Make an RSA key, too, which signs tokens (JWT).")
    var rsa = false

    func run() throws {
        var keyring = try arguments.open()
        let keys = try keyring.makeMissing(rsa ? KeyKind.allCases : [.ed25519], at: arguments.now())
        try Terminal.output.write(KeyReport.new(keys, of: keyring.issuer, site: arguments.folder))
    }
}
