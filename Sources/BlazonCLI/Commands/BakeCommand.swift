import ArgumentParser
import Bakery
import Blazon

struct BakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bake",
        abstract: "Put awards into the picture of their badge, PNG or SVG.",
        discussion: """
            An award is a credential.json, a credential.jwt or an assertion.json. A picture holds one of each standard: an \
            award takes the place of the one that is there, and every other byte of the picture stays.

            Example:
              blazon bake emblem.png credential.json
              blazon bake emblem.svg credential.jwt assertion.json --output badge.svg
            """)

    @Argument(help: "The picture.")
    var image: String

    @Argument(help: ArgumentHelp("The awards, one of each standard.", valueName: "award"))
    var awards: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Where to write; '-' is standard output. (default: beside the picture, with '-baked' in its name)",
            valueName: "file"))
    var output: String?

    func run() throws {
        let file = try ImageFile(image)
        let place = try OutputFile(output ?? file.bakedPath, apartFrom: output == nil ? awards + [image] : awards)
        let awards = try awards.map(AwardFile.init)
        try place.write(file.bake(awards, for: place))
        try place.summary.line(DisplayText.neutralised("Baked into \(place.name):"))
        for line in file.report(awards) { try place.summary.line(DisplayText.neutralised(line)) }
        let unsigned = awards.filter(\.isUnsigned).map { "'\($0.path)' has no proof: nobody can verify it" }
        for note in file.notes(replacing: awards.map(\.payload.version)) + unsigned {
            try Terminal.errors.line("note: " + DisplayText.neutralised(note))
        }
    }
}
