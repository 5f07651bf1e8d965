import Bakery
import Testing

@testable import BlazonCLI

/// Awards that cannot be baked: each is told in words, with exit code 2, and nothing is written.
struct AwardRefusalTests {
    private let table: BakingTable

    init() throws {
        table = try BakingTable()
    }

    private func refusal(_ text: [UInt8], into image: String = "badge.png") throws -> String {
        try table.write("award", text)
        let result = try table.run("blazon bake \(image) award")
        #expect(result.status == 2 && result.output == "")
        #expect(try table.run("ls | grep -c baked").output == "0\n")
        return result.errors
    }

    private func refusal(_ text: String, into image: String = "badge.png") throws -> String {
        try refusal(Array(text.utf8), into: image)
    }

    private let bake = "bake the award's credential.json, credential.jwt or assertion.json"

    @Test func `what is no award`() throws {
        #expect(try refusal("hello") == "error: 'award' is neither JSON nor a token: \(bake)\n")
        #expect(try refusal("") == "error: 'award' is neither JSON nor a token: \(bake)\n")
        #expect(
            try refusal("https://a.test/1.json")
                == "error: 'award' holds an address alone: download what is there, and bake that\n")
        #expect(try refusal("{}") == "error: 'award' is no award of Open Badges or CLR: it has no type; \(bake)\n")
        #expect(
            try refusal(#"{"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass"}"#)
                == "error: 'award' is no award of Open Badges or CLR: its type is 'BadgeClass'; \(bake)\n")
        #expect(
            try refusal(#"{"@context":"https://other.test","type":["VerifiableCredential","\u001b[31m"]}"#)
                == "error: 'award' is no award of Open Badges or CLR: "
                + "its type is 'VerifiableCredential', '␛[31m'; \(bake)\n")
        #expect(
            try refusal(BakingTable.token(#"{"sub":"somebody"}"#))
                == "error: 'award' is no award of Open Badges or CLR: it has no type; \(bake)\n")
        let result = try table.run("blazon bake badge.png none.json")
        #expect(result.errors == "error: cannot read 'none.json': No such file or directory\n" && result.status == 2)
    }

    @Test func `texts that are broken`() throws {
        let again = "download it again\n"
        #expect(try refusal("{ \"a\": 1") == "error: 'award' is no JSON object in UTF-8: \(again)")
        #expect(try refusal(Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)).hasSuffix("in UTF-8: \(again)"))
        #expect(
            try refusal("{\"a\":1,\n}")
                == "error: 'award' is no JSON: comma after the last value at line 1, column 7; \(again)")
        #expect(
            try refusal("a.b.c")
                == "error: 'award' is no signed award: header and payload of its token are no JSON; \(again)")
        try table.run("{ printf '{'; head -c 4200000 /dev/zero | tr '\\0' ' '; printf '}'; } > large").expectFine()
        #expect(
            try table.run("blazon bake badge.png large").errors
                == "error: 'large' is too large: it has 4200002 bytes, and at most 4194304 are read\n")
    }

    @Test func `awards that do not fit the picture`() throws {
        #expect(
            try table.run("blazon bake badge.svg credential.json credential.jwt").errors
                == "error: 'credential.json' and 'credential.jwt' are both Open Badges 3.0, and an image holds one of "
                + "each: leave one out\n")
        let unhosted = BakingTable.assertion.replacing("https://a.test/1.json", with: "urn:uuid:1")
        #expect(
            try refusal(unhosted, into: "badge.svg")
                == "error: 'award' does not say where it is hosted, as an assertion in an SVG must: give its 'id' a web "
                + "address, or bake it into a PNG\n")
        let spaced = BakingTable.assertion.replacing("/1.json", with: "/1 é.json")
        #expect(
            try refusal(spaced)
                == "error: the 'id' of 'award' is no web address: spaces and letters beyond ASCII are written with '%'\n"
        )
        try table.scratch.write("latin.svg", #"<?xml version="1.0" encoding="ISO-8859-1"?>"# + BakingTable.svg)
        #expect(
            try refusal(BakingTable.credential, into: "latin.svg")
                == "error: 'award' has the character U+017A, which 'latin.svg' in ISO-8859-1 cannot hold: save the "
                + "picture as UTF-8\n")
        #expect(
            try refusal(BakingTable.credential.replacing("ź", with: "\u{FFFE}"), into: "badge.svg")
                == "error: 'award' has the character U+FFFE, which 'badge.svg' in UTF-8 cannot hold: bake the token, or "
                + "into a PNG\n")
        #expect(try table.run("blazon bake badge.svg").errors.hasPrefix("error: missing expected argument '<award>"))
    }

    @Test func `no award makes it trap`() throws {
        var read = 0
        for name in ["credential.json", "credential.jwt", "assertion.json"] {
            for mutant in BakingTable.mutants(of: try table.bytes(name), count: 300) {
                try table.write("mutant", mutant)
                do {
                    read += try AwardFile(table.scratch.place("mutant")).payload.text.isEmpty ? 0 : 1
                } catch let refusal as Refusal {
                    #expect(refusal.messages.allSatisfy { $0.contains("mutant") })
                }
            }
        }
        #expect(read > 50)
    }
}
