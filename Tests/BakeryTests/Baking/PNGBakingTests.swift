import Bakery
import Testing

struct PNGBakingTests {
    @Test func anAwardIsAnUncompressedTextBehindTheHeader() throws {
        let png = Samples.png()
        let baked = try BadgeImage(png).bake([Baking.payload(.openBadges3, " \n" + Baking.credential + "\n")])
        let chunk = Samples.chunk("iTXt", Array(("openbadgecredential\0\0\0\0\0" + Baking.credential).utf8))
        #expect(baked == png[..<33] + chunk + png[33...])
    }

    @Test(arguments: BakedPayload.Version.allCases)
    func whatIsBakedIsReadAndTakenOut(version: BakedPayload.Version) throws {
        let png = Samples.png(with: Samples.chunk("tEXt", Array("Software\0x".utf8))) + [1, 2, 3]
        for payload in try Baking.pairs().joined() where payload.version == version {
            let baked = try BadgeImage(BadgeImage(png).bake([payload]))
            #expect(baked.kind == .png && baked.versions == [version] && baked.remarks.isEmpty)
            #expect(try baked.unbake().map(\.form) == [payload.form])
            #expect(baked.unbaked() == png && baked.unbaked([version]) == png)
            #expect(baked.unbaked(Set(BakedPayload.Version.allCases).subtracting([version])) == baked.bytes)
        }
    }

    @Test func eachVersionIsReplacedAlone() throws {
        let png = Samples.png()
        let (json, signed) = (try Baking.pairs()[0], try Baking.pairs()[1])
        let all = try BadgeImage(BadgeImage(png).bake(json))
        #expect(try all.unbake().map(\.form) == json.map(\.form))
        for (index, payload) in signed.enumerated() {
            let rebaked = try BadgeImage(all.bake([payload]))
            var expected = json.map(\.form)
            expected[index] = payload.form
            #expect(try rebaked.unbake().map(\.form) == expected)
            #expect(rebaked.remarks.isEmpty && rebaked.unbaked() == png)
            let others = Set(json.map(\.version)).subtracting([payload.version])
            #expect(try rebaked.unbaked(others) == BadgeImage(png).bake([payload]))
        }
        #expect(try all.bake(json) == all.bytes)
        #expect(try all.bake(signed) == BadgeImage(png).bake(signed))
        #expect(try BadgeImage(png).bake(signed.reversed()) == BadgeImage(png).bake(signed))
    }

    /// Animations, unknown chunks and what comes after the end.
    @Test func allOtherBytesStay() throws {
        let chunks =
            Samples.chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]) + Samples.chunk("prVt", [7])
            + Samples.chunk("IDAT", [1]) + Samples.chunk("IDAT", []) + Samples.chunk("fdAT", [0, 0, 0, 1])
        let png = Samples.png(with: chunks) + Array("trailer".utf8)
        let payload = try Baking.payload(.openBadges2, Baking.assertion)
        let baked = try BadgeImage(png).bake([payload])
        #expect(baked.count == png.count + 12 + 15 + payload.text.count)
        #expect(baked.prefix(33) == png.prefix(33) && baked.suffix(png.count - 33) == png.dropFirst(33))
        // Where others put it: before the end, or between the pixels.
        let note = Baking.text("openbadges", Baking.token)
        let foreign = Samples.png(with: Samples.chunk("IDAT", [1]) + note) + note
        #expect(BadgeImage.unbakedBytes(foreign) == Samples.png(with: Samples.chunk("IDAT", [1])) + note)
    }

    @Test func theFirstCountsAndTheOthersAreNoticed() throws {
        let chunks =
            Samples.chunk("tEXt", Array("openbadges\0https://old.test/".utf8)) + Baking.text("openbadges", "a.b.c")
            + Baking.text("openbadges", "d.e.f") + Baking.text("openbadgecredential", "g.h.i")
        let image = try BadgeImage(Samples.png(with: chunks))
        #expect(try image.text(.openBadges2) == "a.b.c")
        #expect(try image.text(.openBadges3) == "g.h.i")
        #expect(
            image.remarks == [.duplicate(.openBadges2, offset: 33 + 40 + 32), .duplicate(.openBadges2, offset: 33)])
        let rebaked = try BadgeImage(image.bake([Baking.payload(.openBadges2, "j.k.l")]))
        #expect(rebaked.remarks.isEmpty)
        #expect(try rebaked.unbake().map(\.text) == ["j.k.l", "g.h.i"].map { Array($0.utf8) })
        #expect(image.unbaked() == Samples.png())
    }

    @Test func olderKindsOfTextAreRead() throws {
        func read(_ chunk: [UInt8]) throws -> BakedPayload? {
            let image = try BadgeImage(Samples.png(with: chunk))
            #expect(image.remarks == [.outdated(.openBadges2, offset: 33)])
            return try image.payload(.openBadges2)
        }
        let url = try read(Samples.chunk("tEXt", Array("openbadges\0 https://a.test/1\n".utf8)))
        #expect(url?.form == .url("https://a.test/1"))
        let latin = try read(Samples.chunk("tEXt", Array("openbadges\0{\"a\":\"".utf8) + [0xE9] + Array("\"}".utf8)))
        #expect(latin?.text == Array("{\"a\":\"é\"}".utf8))
        let json = Array(Baking.assertion.utf8)
        #expect(try read(Samples.chunk("tEXt", Array("openbadges\0".utf8) + json))?.form == .json(json))
        #expect(
            try read(Samples.chunk("zTXt", Array("openbadges\0\0".utf8) + Baking.stored(json)))?.form == .json(json))
        #expect(try read(Baking.compressed("openbadges", Baking.stored(json)))?.form == .json(json))
    }

    @Test func textsOfOtherKeywordsAreNoAwards() throws {
        for keyword in ["OpenBadges", "openbadge", "openbadgesx", "openbadgecredentials", ""] {
            #expect(try BadgeImage(Samples.png(with: Baking.text(keyword, "a.b.c"))).versions.isEmpty)
        }
        #expect(try BadgeImage(Samples.png(with: Samples.chunk("tEXt", Array("openbadges".utf8)))).versions.isEmpty)
    }
}

extension BadgeImage {
    /// Empty when the image is refused.
    static func unbakedBytes(_ bytes: [UInt8]) -> [UInt8] {
        (try? BadgeImage(bytes).unbaked()) ?? []
    }
}
