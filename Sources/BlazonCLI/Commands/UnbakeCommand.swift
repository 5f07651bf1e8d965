import ArgumentParser
import Bakery
import Blazon

struct UnbakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unbake",
        abstract: "Print the award that a picture holds.",
        discussion: """
            Of several awards the one of the newest standard. What is in a picture is text that somebody put there: nothing \
            is verified. Exit code 1 when there is no award.

            Example:
              blazon unbake badge.png
              blazon unbake badge.svg --standard 2 --output assertion.json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(help: "The picture, PNG or SVG.")
    var image: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where to write; '-' is standard output.", valueName: "file"))
    var output = "-"

    @Option(help: "The award of which standard: Open Badges 2.0 or 3.0, or CLR 2.0. (default: the newest there is)")
    var standard: AskedStandard?

    @Option(help: "The award itself, or every award with what there is to say of it.")
    var format = Format.text

    func run() throws {
        let file = try ImageFile(image)
        let place = try OutputFile(output, apartFrom: [image])
        let versions = file.image.versions.filter { standard == nil || standard == AskedStandard($0) }
        switch format {
        case .json:
            let report = UnbakingReport(file, versions)
            try place.write(text: report.json)
            guard report.refusals.isEmpty else { throw Refusal(report.refusals) }
        case .text:
            for note in file.notes() + file.others(than: versions.last) {
                try Terminal.errors.line("note: " + DisplayText.neutralised(note))
            }
            guard let payload = try versions.last.map(file.payload) else { break }
            try place.write(text: payload.text)
            guard !place.isStandard else { break }
            let line = "Wrote \(place.name): \(payload.version.rawValue) as \(payload.form.name)"
            try place.summary.line(DisplayText.neutralised(line))
        }
        guard versions.isEmpty else { return }
        let what = standard == nil ? "no award" : "no award of that standard"
        try Terminal.errors.line("error: " + DisplayText.neutralised("\(what) is baked into '\(image)'"))
        throw ExitCode(1)
    }
}
