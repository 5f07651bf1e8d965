import ArgumentParser
import Glibc

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Start a site: a small one to change into yours.",
        discussion: """
            On a terminal, asks what it is not told. Never overwrites a file.

            Example:
              blazon init mysite --title "Teaching Badges" --email badges@example.edu
            """)

    @Argument(help: "The folder of the new site.")
    var folder = "."

    @Option(help: "The name of the site.")
    var title: String?

    @Option(help: "Who issues the badges.")
    var issuer: String?

    @Option(help: "The address the site will have.")
    var url: String?

    @Option(help: "The issuer's public e-mail address.")
    var email: String?

    @Option(help: "The language the site is written in, such as 'en'.")
    var language: String?

    @Flag(name: [.customShort("y"), .long], help: "Ask nothing.")
    var yes = false

    func run() throws {
        let asks = !yes && isatty(STDIN_FILENO) == 1 && Terminal.output.isInteractive
        let profile = SiteProfile(
            title: try Question.title.answer(title, asks: asks),
            issuer: try Question.issuer.answer(issuer, asks: asks),
            url: try Question.url.answer(url, asks: asks),
            email: try Question.email.answer(email, asks: asks),
            language: try Question.language.answer(language, asks: asks))
        let files = StarterFiles.all(for: profile)
        try StarterFiles.write(files, to: folder)
        let translate =
            StarterFiles.needsTranslation(profile.language)
            ? "Translate \(StarterFiles.strings(of: profile.language)): it is in English.\n" : ""
        try Terminal.output.write(
            """
            Made a site in '\(folder)': \(count(files.count, "file")).
            \(translate)Next: blazon build\(folder == "." ? "" : " \(folder)")

            """)
    }
}
