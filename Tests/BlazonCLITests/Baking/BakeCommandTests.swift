import Foundation
import Testing

struct BakeCommandTests {
    private let table: BakingTable

    init() throws {
        table = try BakingTable()
    }

    @Test(arguments: ["svg", "png"])
    func `what is baked is what is unbaked, and the picture stays`(kind: String) throws {
        let source = try table.bytes("badge." + kind)
        for (name, standard) in [
            ("assertion.json", "2"), ("assertion.jwt", "2"), ("credential.json", "3"), ("credential.jwt", "3"),
            ("record.json", "clr"),
        ] {
            let baked = try table.run("blazon bake badge.\(kind) \(name)")
            #expect(baked.status == 0 && baked.errors == "")
            #expect(baked.output.hasPrefix("Baked into 'badge-baked.\(kind)':\n"), "\(baked)")
            let award = try table.run("blazon unbake badge-baked.\(kind) --standard \(standard)")
            #expect(award.status == 0 && award.errors == "")
            #expect(award.output == table.scratch.read(name)?.trimmingCharacters(in: .newlines), "\(name)")
        }
        #expect(try table.bytes("badge." + kind) == source)
    }

    @Test(arguments: ["svg", "png"])
    func `an award takes the place of the one of its standard`(kind: String) throws {
        #expect(try table.run("blazon bake badge.\(kind) credential.json assertion.json -o both.\(kind)").status == 0)
        let both = try table.bytes("both." + kind)
        let again = try table.run("blazon bake both.\(kind) credential.jwt --output both.\(kind)")
        #expect(
            again.output == """
                Baked into 'both.\(kind)':
                  Open Badges 2.0  stays as it was
                  Open Badges 3.0  'credential.jwt', in place of what was there

                """)
        #expect(try table.bytes("both." + kind) != both)
        #expect(try table.run("blazon bake both.\(kind) assertion.json credential.json -o both.\(kind)").status == 0)
        #expect(try table.bytes("both." + kind) == both)
        #expect(try table.run("ls -A | grep -c tmp").output == "0\n")
    }

    @Test func `the picture that is written over is replaced, not written into`() throws {
        let source = try table.bytes("badge.png")
        #expect(try table.run("ln badge.png other.png; blazon bake badge.png assertion.json -o badge.png").status == 0)
        #expect(try table.bytes("other.png") == source)
        #expect(try table.bytes("badge.png") != source)
    }

    @Test func `names are made beside the picture`() throws {
        try table.run("mkdir a.b; cp badge.png a.b/plain; cp badge.png a.b/.png; cp badge.png B.PNG").expectFine()
        for (source, baked) in [
            ("a.b/plain", "a.b/plain-baked.png"), ("a.b/.png", "a.b/.png-baked.png"), ("B.PNG", "B-baked.PNG"),
        ] {
            let result = try table.run("blazon bake \(source) assertion.json")
            #expect(result.output.hasPrefix("Baked into '\(baked)':\n"), "\(result)")
            #expect(table.scratch.read(baked) != nil)
        }
    }

    @Test func `on standard output there is the picture alone`() throws {
        let result = try table.run("blazon bake badge.png assertion.json --output - > out.png")
        #expect(result.errors.hasPrefix("Baked into standard output:\n") && result.status == 0)
        try table.run("blazon bake badge.png assertion.json").expectFine()
        #expect(try table.bytes("out.png") == table.bytes("badge-baked.png"))
    }

    @Test func `a credential without a proof is baked, with a note`() throws {
        try table.scratch.write("bare.json", BakingTable.credential.replacing(#","proof":{}"#, with: ""))
        let result = try table.run("blazon bake badge.svg bare.json")
        #expect(result.errors == "note: 'bare.json' has no proof: nobody can verify it\n" && result.status == 0)
    }

    @Test func `what must not be written over is not`() throws {
        let before = try table.scratch.tree(".")
        for (command, message) in [
            (
                "badge.png assertion.json -o assertion.json",
                "cannot write 'assertion.json': 'assertion.json' is read from there; name another file"
            ),
            (
                "badge.png assertion.json -o badge.svg",
                "'badge.png' stays PNG when awards are baked in: name a file in .png instead of 'badge.svg'"
            ),
            (
                "badge.png assertion.json -o /dev/null",
                "cannot write '/dev/null': it is not a file; '-' is standard output"
            ),
            ("badge.png assertion.json -o .", "cannot write '.': it is not a file; '-' is standard output"),
            ("badge.png assertion.json -o no/b.png", "cannot write 'no/b.png': No such file or directory"),
        ] {
            let result = try table.run("blazon bake " + command)
            #expect(result == Binary.Result(output: "", errors: "error: \(message)\n", status: 2))
        }
        #expect(try table.scratch.tree(".") == before)
    }
}
