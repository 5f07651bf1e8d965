import Testing

/// Pictures that cannot be read, and awards in them that cannot: each is told in words, with exit code 2.
struct ImageRefusalTests {
    private let table: BakingTable

    init() throws {
        table = try BakingTable()
    }

    /// What both commands say, for they say the same.
    private func refusal(_ bytes: [UInt8]) throws -> String {
        try table.write("picture", bytes)
        let unbaked = try table.run("blazon unbake picture")
        let baked = try table.run("blazon bake picture assertion.json -o out")
        #expect(unbaked == baked)
        #expect(unbaked.status == 2 && unbaked.output == "" && table.scratch.read("out") == nil)
        return unbaked.errors
    }

    private func refusal(_ text: String) throws -> String {
        try refusal(Array(text.utf8))
    }

    private let again = "download it again, or export it again from the program that made it\n"

    @Test func `other kinds`() throws {
        let export = "neither PNG nor SVG: export it as one of them\n"
        #expect(try refusal("hello") == "error: 'picture' is \(export)")
        #expect(try refusal("") == "error: 'picture' is \(export)")
        #expect(try refusal("GIF89a") == "error: 'picture' is GIF, \(export)")
        #expect(try refusal([0xFF, 0xD8, 0xFF]) == "error: 'picture' is JPEG, \(export)")
        let folder = try table.run("mkdir folder; blazon unbake folder")
        #expect(folder.errors == "error: cannot read 'folder': it is not a file\n" && folder.status == 2)
    }

    @Test func `PNG`() throws {
        let png = BakingTable.png(with: BakingTable.chunk("tEXt", Array("a\0b".utf8)))
        var damaged = png
        damaged[42] ^= 1
        #expect(
            try refusal(damaged) == "error: 'picture' is damaged at byte 33, in the chunk 'tEXt' (checksum): \(again)")
        #expect(
            try refusal(Array(png.prefix(45)))
                == "error: 'picture' is cut short at byte 33, in the chunk 'tEXt' (3 bytes and a checksum are expected, "
                + "and 4 are there): \(again)")
        #expect(
            try refusal(BakingTable.png(width: 0))
                == "error: 'picture' has no width or no height at byte 8, in the chunk 'IHDR' (0 × 1 pixels): \(again)")
        try table.run("truncate -s 70M large.png").expectFine()
        #expect(
            try table.run("blazon unbake large.png").errors
                == "error: 'large.png' is too large: it has 73400320 bytes, and at most 67108864 are read\n")
    }

    @Test func `SVG`() throws {
        let broken = try refusal(BakingTable.svg.replacing("<circle", with: "\n<circle <"))
        #expect(broken.hasPrefix("error: 'picture' is no well-formed SVG in line 2") && broken.hasSuffix(again))
        #expect(
            try refusal(#"<?xml version="1.0" encoding="KOI8-R"?>"# + BakingTable.svg)
                == "error: 'picture' is in 'koi8-r', which is not read here: save it as UTF-8\n")
        let entity = #"<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>"# + "\n"
        #expect(
            try refusal(entity + BakingTable.svg.replacing("<circle", with: "&x;<circle"))
                == "error: 'picture' has entities that are more than text in line 2 (&x;): export it as plain SVG\n")
        let space = String(repeating: " ", count: 8 << 20)
        #expect(
            try refusal(BakingTable.svg.replacing("<circle", with: space + "<circle"))
                == "error: 'picture' is too large (\(BakingTable.svg.utf8.count + space.utf8.count) bytes): export it "
                + "smaller\n")
    }

    @Test func `awards in a picture that cannot be read, and can be replaced`() throws {
        func compressed(_ stream: [UInt8]) -> [UInt8] {
            BakingTable.chunk("iTXt", Array("openbadges\0".utf8) + [1, 0, 0, 0] + stream)
        }
        for (chunk, words) in [
            (BakingTable.text([]), "is empty"),
            (BakingTable.text(Array("hello".utf8)), "is neither JSON nor a token nor an address"),
            (
                BakingTable.chunk("iTXt", Array("openbadges\0\u{7}".utf8)),
                "is not laid out as PNG and SVG lay out texts"
            ),
            (compressed([0x78, 0x9C, 1, 2, 3]), "is compressed and does not expand"),
            (BakingTable.text([0x7B, 0xFF, 0x7D]), "is not in UTF-8"),
            (BakingTable.text([UInt8](repeating: 0x20, count: 5 << 20)), "has more than 4194304 bytes"),
        ] {
            try table.write("picture.png", BakingTable.png(with: chunk))
            let message =
                "error: the Open Badges 2.0 award at byte 33 of 'picture.png' \(words): "
                + "ask for the image again, or replace the award with 'blazon bake'\n"
            let text = try table.run("blazon unbake picture.png")
            #expect(text.errors.hasSuffix(message) && text.output == "" && text.status == 2, "\(words): \(text.errors)")
            let json = try table.run("blazon unbake picture.png --format json")
            #expect(json.errors == message && json.output.contains(#""error": "the Open"#) && json.status == 2)
            try table.run("blazon bake picture.png assertion.json -o picture.png").expectFine()
            #expect(try table.run("blazon unbake picture.png").output == BakingTable.assertion)
        }
    }
}
