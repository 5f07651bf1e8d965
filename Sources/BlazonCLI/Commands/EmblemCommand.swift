import ArgumentParser
import Blazon

struct EmblemCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emblem",
        abstract: "Draw one emblem from words, as SVG or PNG.",
        discussion: """
            The words come in any order, with commas between the parts. What you do not say, Blazon chooses.

            Example:
              blazon emblem 'shield, azure, chevron or, book argent, ribbon "Level 2"' -o badge.svg
              blazon emblem 'roundel, vert, leaf or' -o leaf.png
            """)

    @Argument(help: "The emblem in words.")
    var words: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Where to write; a name in .png is a picture of 512 × 512 pixels. (default: standard output, as SVG)",
            valueName: "file"))
    var output: String?

    @Option(help: "What the picture is of, for people who do not see it. (default: the words)")
    var title: String?

    @Flag(help: "List every word there is.")
    var list = false

    func validate() throws {
        if !list && words == nil { throw ValidationError("Say what to draw, or ask for the words with '--list'") }
    }

    func run() throws {
        guard let words, !list else { return try Terminal.output.write(EmblemVocabulary.text) }
        let (emblem, diagnostics) = EmblemLine.read(words) { try? Disk.read($0) }
        let terminal = Terminal.errors
        let sources = DiagnosticSources(site: ".") { $0 == EmblemLine.path ? SourceText(words) : nil }
        let renderer = TextRenderer(width: terminal.width, colours: terminal.hasColours)
        try terminal.write(renderer.render(diagnostics, sources: sources))
        guard let emblem else { throw ExitCode(1) }
        let svg = EmblemDrawing(emblem).svg(title: title ?? emblem.blazon)
        guard let output else { return try Terminal.output.write(svg) }
        let isPNG = output.lowercased().hasSuffix(".png")
        try Disk.replace(output, with: isPNG ? EmblemRaster.png(of: emblem) : Array(svg.utf8), by: output + ".new")
    }
}
