import Bakery
import Testing

@testable import BlazonCLI

struct UnbakeCommandTests {
    private let table: BakingTable

    init() throws {
        table = try BakingTable()
    }

    @Test func `of several awards the newest is shown, and the others are named`() throws {
        try table.run("blazon bake badge.svg assertion.json credential.json -o both.svg").expectFine()
        let newest = try table.run("blazon unbake both.svg")
        #expect(newest.output == BakingTable.credential && newest.status == 0)
        #expect(newest.errors == "note: 'both.svg' also holds Open Badges 2.0: see it with '--standard 2'\n")
        let older = try table.run("blazon unbake both.svg --standard 2 --output out.json")
        #expect(older.output == "Wrote 'out.json': Open Badges 2.0 as JSON\n")
        #expect(older.errors == "note: 'both.svg' also holds Open Badges 3.0: see it with '--standard 3'\n")
        #expect(table.scratch.read("out.json") == BakingTable.assertion)
    }

    @Test func `nothing baked is exit code 1`() throws {
        let nothing = try table.run("blazon unbake badge.png --output out.json")
        #expect(nothing == Binary.Result(output: "", errors: "error: no award is baked into 'badge.png'\n", status: 1))
        #expect(table.scratch.read("out.json") == nil)
        try table.run("blazon bake badge.png assertion.json").expectFine()
        let other = try table.run("blazon unbake badge-baked.png --standard clr")
        #expect(other.status == 1 && other.output == "")
        #expect(other.errors.hasSuffix("error: no award of that standard is baked into 'badge-baked.png'\n"))
        let json = try table.run("blazon unbake badge.png --format json")
        #expect(json.status == 1 && json.output.contains(#""awards": []"#))
    }

    @Test func `for programs there is all of it`() throws {
        try table.run("blazon bake badge.svg assertion.json credential.jwt -o both.svg").expectFine()
        let result = try table.run("blazon unbake both.svg --format json")
        #expect(result.status == 0 && result.errors == "")
        let token = table.scratch.read("credential.jwt")?.dropLast() ?? ""
        #expect(
            result.output == """
                {
                  "image": "both.svg",
                  "kind": "svg",
                  "awards": [
                    {
                      "standard": "Open Badges 2.0",
                      "form": "json",
                      "hostedAt": "https://a.test/1.json",
                      "text": "\(BakingTable.assertion.replacing("\"", with: "\\\""))"
                    },
                    {
                      "standard": "Open Badges 3.0",
                      "form": "jwt",
                      "text": "\(token)"
                    }
                  ],
                  "notes": []
                }

                """)
    }

    @Test func `the picture is never written over`() throws {
        try table.run("blazon bake badge.svg assertion.json -o badge.svg; ln -s badge.svg link.svg").expectFine()
        for name in ["badge.svg", "link.svg"] {
            let result = try table.run("blazon unbake badge.svg --output \(name)")
            #expect(
                result.errors == "error: cannot write '\(name)': 'badge.svg' is read from there; name another file\n")
            #expect(result.status == 2)
        }
    }

    @Test func `what is worth knowing is a note`() throws {
        let award = BakingTable.text(Array(BakingTable.assertion.utf8))
        try table.write("twice.png", BakingTable.png(with: award + award))
        let twice = try table.run("blazon unbake twice.png")
        #expect(twice.output == BakingTable.assertion)
        #expect(
            twice.errors == "note: 'twice.png' holds another Open Badges 2.0 award at byte \(33 + award.count), which "
                + "nobody reads\n")
        #expect(try table.run("blazon bake twice.png assertion.jwt -o once.png").errors == "")
        #expect(try table.run("blazon bake twice.png credential.jwt -o more.png").errors == twice.errors)

        try table.write(
            "old.png", BakingTable.png(with: BakingTable.chunk("tEXt", Array("openbadges\0http://a.test/1".utf8))))
        let old = try table.run("blazon unbake old.png")
        #expect(old.output == "http://a.test/1")
        #expect(
            old.errors.hasPrefix("note: the Open Badges 2.0 award at byte 33 of 'old.png' is compressed or in an old"))
        #expect(try table.run("blazon unbake old.png --format json").output.contains(#""form": "url""#))

        let prolog = "<!--" + String(repeating: " ", count: 300) + "-->"
        try table.scratch.write("late.svg", prolog + BakingTable.svg)
        let late = try table.run("blazon bake late.svg assertion.json")
        #expect(
            late.errors.hasPrefix("note: '<svg' is not within the first 256 bytes of 'late.svg'") && late.status == 0)
    }

    @Test func `people see no text that steers their terminal`() throws {
        try table.scratch.write("steer.json", BakingTable.credential.replacing("ź", with: "\u{202E}\u{9B}2J"))
        try table.run("blazon bake badge.png steer.json").expectFine()
        #expect(try table.run("blazon unbake badge-baked.png").output.contains("\u{202E}\u{9B}2J"))
        let seen = try table.run("script -qec 'blazon unbake badge-baked.png' /dev/null").output
        #expect(seen.contains("OpenBadgeCredential") && seen.contains("\u{FFFD}\u{FFFD}2J"))
    }

    @Test func `no picture makes it trap`() throws {
        try table.run("blazon bake badge.svg assertion.json credential.json -o both.svg").expectFine()
        try table.run("blazon bake badge.png assertion.jwt credential.json -o both.png").expectFine()
        var read = 0
        for name in ["both.svg", "both.png"] {
            for mutant in BakingTable.mutants(of: try table.bytes(name), count: 300) {
                try table.write("mutant", mutant)
                do {
                    let file = try ImageFile(table.scratch.place("mutant"))
                    read += UnbakingReport(file, file.image.versions).json.isEmpty ? 0 : 1
                } catch let refusal as Refusal {
                    #expect(refusal.messages.allSatisfy { $0.contains("mutant") })
                }
            }
        }
        #expect(read > 50)
    }
}
