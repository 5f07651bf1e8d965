import ArgumentParser
import Blazon
import Credentials

/// The keys a site signs with.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make, list, rotate and retire the keys that the site signs with.",
        discussion: """
            Private keys are files in .blazon/keys, which nobody else can read, or stand in the environment as \
            BLAZON_KEY_ED25519 and BLAZON_KEY_RSA. Public keys are kept in content/register/keys.json and published in \
            did.json.

            Example:
              blazon keys new mysite
              blazon keys list mysite
            """,
        subcommands: [KeysNewCommand.self, KeysListCommand.self, KeysRotateCommand.self, KeysRetireCommand.self])
}

/// What every command about keys is told.
struct KeysArguments: ParsableArguments {
    @Argument(help: "The site's folder: it holds content/.")
    var site = "."

    /// The folder without a final slash.
    var folder: String {
        site.count > 1 && site.hasSuffix("/") ? String(site.dropLast()) : site
    }

    /// Reads what the site says of its keys, and shows what is wrong with that.
    func read() throws -> SiteKeys {
        let tree = try DiskSourceTree.read(folder)
        let keys = SiteKeys.read(tree)
        guard keys.diagnostics.hasErrors else { return keys }
        let terminal = Terminal.errors
        let renderer = TextRenderer(width: terminal.width, colours: terminal.hasColours)
        let errors = keys.diagnostics.filter { $0.rule.severity == .error }
        try terminal.write(
            renderer.render(errors, sources: DiagnosticSources(site: folder, text: tree.source)))
        throw ExitCode(1)
    }

    /// Signs the status lists with the keys in force.
    func renewLists(under lock: RegisterLock) throws {
        try RegisterSession(folder, under: lock) { diagnostics, _ in
            guard diagnostics.hasErrors else { return }
            throw Refusal("the keys are replaced, but the register is damaged: mend it, then run 'blazon issue'")
        }.renewLists()
    }

    /// The site's keys, held so that nobody else can change them.
    func open() throws -> Keyring {
        guard try FileStamp.of(folder + "/content", followingLinks: true) != nil else {
            _ = try read()
            throw Refusal("no folder 'content' in '\(folder)'")
        }
        return try Keyring(site: folder, read: read)
    }

    /// When what is done to the keys is done.
    func now() throws -> DateTimeStamp {
        guard let now = Clock.now else { throw Refusal("the clock of this machine tells no time") }
        return now
    }
}
