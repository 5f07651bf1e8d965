import Foundation
import Testing

@testable import Blazon

/// Every word of an emblem, drawn: `docs/emblems.md` and its pictures.
struct EmblemGalleryTests {
    private struct Plate {
        let title: String
        let words: String
        /// The file's name, without its ending.
        let name: String
    }

    @Test func `every word is shown`() throws {
        var lines: [String] = []
        for (title, plates) in Self.gallery {
            lines += [lines.isEmpty ? "### \(title)" : "", lines.isEmpty ? "" : "### \(title)", ""].drop { $0.isEmpty }
            if lines.last != "" { lines.append("") }
            for row in stride(from: 0, to: plates.count, by: 6).map({ plates[$0..<min($0 + 6, plates.count)] }) {
                let cells = row + []
                let pictures = cells.map { "![\($0.title)](emblems/\($0.name).svg)" }
                let names = cells.map { "`\($0.title)`" }
                lines += [
                    "| " + pictures.joined(separator: " | ") + " |",
                    "|" + cells.map { _ in ":-:" }.joined(separator: "|") + "|",
                    "| " + names.joined(separator: " | ") + " |", "",
                ]
            }
        }
        try GeneratedPart(name: "emblems", document: "docs/emblems.md").expect(lines.dropLast())
    }

    @Test(arguments: gallery.flatMap(\.plates).map { ($0.name, $0.words) })
    func `the picture is what the words say`(_ name: String, _ words: String) throws {
        let emblem = try #require(EmblemLine.read(words) { _ in nil }.emblem)
        let svg = EmblemDrawing(emblem).svg(title: emblem.blazon)
        let file = Document.root.appending(path: "docs/emblems/\(name).svg")
        if GeneratedPart.rewrites { return try Data(svg.utf8).write(to: file) }
        let written = FileManager.default.contents(atPath: file.path(percentEncoded: false))
        let isSame = written == Data(svg.utf8)
        #expect(
            isSame, "docs/emblems/\(name).svg is not what is drawn: run the tests with BLAZON_REWRITE=1 and look at it")
    }

    @Test func `there is no picture of anything else`() throws {
        let folder = Document.root.appending(path: "docs/emblems").path(percentEncoded: false)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(Self.gallery.flatMap(\.plates).map { $0.name + ".svg" }))
    }

    private static let gallery: [(title: String, plates: [Plate])] = [
        (
            "Shapes",
            EmblemPart.shape.vocabulary.map {
                Plate(title: $0, words: "\($0), azure, plain border or", name: "shape-\($0)")
            }
        ),
        (
            "Tinctures",
            Tincture.all.map { tincture in
                let name = tincture == .tenne ? "tenne" : tincture.text
                return Plate(title: tincture.text, words: "roundel, \(tincture.text)", name: "tincture-\(name)")
            }
        ),
        (
            "Divisions of the field",
            EmblemPart.field.vocabulary.map {
                Plate(title: $0, words: "escutcheon, \($0) teal and argent", name: "division-\($0)")
            }
        ),
        (
            "Ordinaries",
            EmblemPart.ordinary.vocabulary.map {
                Plate(title: $0, words: "shield, purpure, \($0) or, charge star", name: "ordinary-\($0)")
            }
        ),
        (
            "Charges",
            EmblemPart.charge.vocabulary.map {
                Plate(title: $0, words: "roundel, azure, charge \($0)", name: "charge-\($0)")
            }
        ),
        (
            "Borders",
            EmblemPart.border.vocabulary.map {
                Plate(title: $0, words: "octagon, vert, \($0) border or", name: "border-\($0)")
            }
        ),
        (
            "Marks",
            ["1 bar", "2 bars", "3 chevrons", "5 stars", "laurel", "laurel, 1 star"].map {
                Plate(
                    title: $0, words: "hexagon, gules, cap, \($0)",
                    name: "marks-" + $0.replacing(", ", with: "-").replacing(" ", with: "-"))
            }
        ),
        (
            "Ribbons",
            [
                Plate(
                    title: "ribbon \"Level 2\"", words: "seal, teal, book, plain border, ribbon \"Level 2\"",
                    name: "ribbon-level"),
                Plate(
                    title: "ribbon \"Café Ångström\" or",
                    words: "rosette, azure, flask, ribbon \"Café Ångström\" or", name: "ribbon-accents"),
                Plate(
                    title: "ribbon \"Distance Teaching\" sable",
                    words: "lozenge, gules, globe, double border or, ribbon \"Distance Teaching\" sable",
                    name: "ribbon-long"),
            ]
        ),
    ]
}
