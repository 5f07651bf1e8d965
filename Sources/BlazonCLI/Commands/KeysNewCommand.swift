import ArgumentParser

struct KeysNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make the keys that a site signs with, or those of them that are missing.",
        discussion: """
            An Ed25519 key signs credentials. An RSA key, which signs tokens, is made when site.yaml asks for them with \
            'credentials: { jwt: RS256 }'.

            A private key that lies in .blazon/keys or stands in the environment, and is not in keys.json yet, is taken \
            in instead.

            Example:
              blazon keys new mysite
            """)

    @OptionGroup var arguments: KeysArguments

    func run() throws {
        var keyring = try arguments.open()
        let keys = try keyring.makeMissing(at: arguments.now())
        try Terminal.output.write(KeyReport.new(keys, of: keyring.issuer, site: arguments.folder))
    }
}
