import Testing

@testable import Blazon

@Suite struct RasterFilesTests {
    private static let ownPicture = """
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.
            image: own.png

        """

    @Test func `every badge has an emblem and a card in pixels, and the site its card and icons`() throws {
        let output = try TestSite().build(drawing: true)
        func size(_ path: String) throws -> [Int] {
            let reading = try PixelReading(try #require(output[path]))
            return [reading.width, reading.height]
        }
        #expect(try size("badges/web-basics/emblem.png") == [512, 512])
        #expect(try size("badges/web-basics/card.png") == [1200, 630])
        #expect(try size("card.png") == [1200, 630])
        #expect(try size("apple-touch-icon.png") == [180, 180])
        #expect(output.filter { $0.key.hasSuffix("card.png") }.allSatisfy { $0.value.count < 300_000 })
    }

    @Test func `an emblem is see-through around its shape, and an icon for home screens is not`() throws {
        let output = try TestSite().build(drawing: true)
        let emblem = try PixelReading(try #require(output["badges/web-basics/emblem.png"]))
        #expect(try emblem.pixel(2, 2)[3] == 0)
        #expect(try emblem.pixel(256, 60)[3] == 255)
        let icon = try PixelReading(try #require(output["apple-touch-icon.png"]))
        #expect(try icon.pixel(0, 0) == [0xFB, 0xFA, 0xF7, 0xFF])
    }

    @Test func `favicon.ico holds three PNGs`() throws {
        let icon = try #require(try TestSite().build(drawing: true)["favicon.ico"])
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(icon[place + $1]) << (8 * $1) }
        }
        #expect([number(0, 2), number(2, 2), number(4, 2)] == [0, 1, 3])
        for (index, side) in [16, 32, 48].enumerated() {
            let entry = 6 + 16 * index
            let start = number(entry + 12, 4)
            let picture = try PixelReading(Array(icon[start..<start + number(entry + 8, 4)]))
            #expect([Int(icon[entry]), picture.width, picture.height] == [side, side, side])
        }
    }

    @Test func `a PNG of the author's is published as it is`() throws {
        var site = try TestSite(["content/catalog.yaml": Self.ownPicture])
        let picture = TestPicture.png(width: 300, height: 300)
        site.put("content/badges/web-basics/own.png", picture)
        let output = try site.build(drawing: true)
        #expect(output["badges/web-basics/emblem.png"] == picture)
        #expect(output["badges/web-basics/emblem.svg"] == nil)
        #expect(try PixelReading(try #require(output["badges/web-basics/card.png"])).width == 1200)
    }

    @Test func `what the author puts at an address comes first`() throws {
        var site = try TestSite([
            "content/badges/web-basics/description.md": "![Steps](card.png) and ![another picture](emblem.png)\n"
        ])
        let picture = TestPicture.png(width: 10, height: 10)
        for path in ["templates/favicon.ico", "content/badges/web-basics/card.png"] { site.put(path, picture) }
        site.put("content/badges/web-basics/emblem.svg", Array(HostilePicture.plain.utf8))
        site.put("content/badges/web-basics/emblem.png", picture)
        let output = try site.build(drawing: true)
        for path in ["favicon.ico", "badges/web-basics/card.png", "badges/web-basics/emblem.png"] {
            #expect(output[path] == picture, "\(path)")
        }
    }

    @Test func `pages name their cards and icons`() throws {
        let output = try TestSite().build(drawing: true).mapValues { String(decoding: $0, as: UTF8.self) }
        let badge = try #require(output["badges/web-basics/index.html"])
        let card = "https://badges.example.edu/badges/web-basics/card.png"
        #expect(badge.contains(#"<meta property="og:image" content="\#(card)">"#))
        #expect(badge.contains(#"<meta property="og:image:width" content="1200">"#))
        #expect(badge.contains(#"<meta property="og:image:height" content="630">"#))
        #expect(badge.contains(#"<meta property="og:image:alt" content="Web Basics · Example University">"#))
        #expect(badge.contains(#"<meta name="twitter:card" content="summary_large_image">"#))
        #expect(badge.contains(#"<link rel="icon" href="../../favicon.ico""#))
        #expect(badge.contains(#"<link rel="apple-touch-icon" href="../../apple-touch-icon.png">"#))
        let home = try #require(output["index.html"])
        #expect(home.contains(#"<meta property="og:image" content="https://badges.example.edu/card.png">"#))
        let notFound = try #require(output["404.html"])
        #expect(notFound.contains(#"<link rel="icon" href="/favicon.ico""#))
        #expect(notFound.contains(#"<meta name="twitter:card" content="summary">"#))
    }

    @Test func `the same words give the same bytes, on one thread or many, at any time`() async throws {
        let site = try TestSite.demonstration()
        let once = try site.pixels()
        #expect(once.count > 40)
        let many = try await (0..<4).concurrentMap(jobs: 4, chunk: 1) { _ in try site.pixels() }
        for other in many { #expect(other == once) }
    }

    @Test func `a fingerprint changes with what is shown, and with nothing else`() throws {
        let before = try TestSite().fingerprints()
        #expect(try TestSite().fingerprints() == before)
        let wordy = try TestSite(["content/badges/web-basics/criteria.md": "Make two pages.\n"]).fingerprints()
        #expect(wordy == before)
        let catalog = try #require(TestSite.minimal["content/catalog.yaml"])
        func changed(_ files: [String: String]) throws -> [String] {
            let after = try TestSite(files).fingerprints()
            return after.filter { before[$0.key] != $0.value }.keys.sorted()
        }
        let card = "badges/web-basics/card.png"
        let emblem = "badges/web-basics/emblem.png"
        #expect(
            try changed(["content/catalog.yaml": catalog.replacing("Web Basics", with: "Web Basics!")]) == [card])
        #expect(
            try changed(["content/catalog.yaml": catalog + "    emblem: shield, vert, leaf or\n"]) == [card, emblem])
        let settings = try #require(TestSite.minimal["content/site.yaml"])
        #expect(
            try changed([
                "content/site.yaml": settings + "  image: seal.svg\n", "content/seal.svg": HostilePicture.plain,
            ]) == ["apple-touch-icon.png", card, "card.png", "favicon.ico"])
    }

    @Test func `without a picture the issuer has a roundel in the accent, or in the family's first tincture`() throws {
        let settings = try #require(TestSite.minimal["content/site.yaml"])
        func ground(_ more: String) throws -> [UInt8] {
            let output = try TestSite(["content/site.yaml": settings + more]).build(drawing: true)
            return try PixelReading(try #require(output["card.png"])).pixel(10, 10)
        }
        #expect(try ground("theme:\n  accent: \"#7a1f2b\"\n") == [0x7A, 0x1F, 0x2B, 0xFF])
        #expect(try ground("emblems:\n  tinctures: [vert, or, argent]\n") == [0x1E, 0x6B, 0x45, 0xFF])
    }

    @Test func `an emblem alone is a picture of 512 pixels`() throws {
        let (emblem, _) = EmblemLine.read("roundel, vert, leaf or") { _ in nil }
        let picture = try PixelReading(EmblemRaster.png(of: try #require(emblem)))
        #expect([picture.width, picture.height] == [512, 512])
        #expect(try picture.drawn(100..<400, 100..<400) > 1000)
    }
}

extension TestSite {
    private var rasters: [Artifact] {
        read().artifacts.filter { ["png", "ico"].contains($0.path.text.split(separator: ".").last ?? "") }
    }

    fileprivate func pixels() throws -> [String: [UInt8]] {
        var bytes: [String: [UInt8]] = [:]
        for artifact in rasters { bytes[artifact.path.text] = try artifact.prepare().bytes() }
        return bytes
    }

    fileprivate func fingerprints() throws -> [String: Fingerprint] {
        var fingerprints: [String: Fingerprint] = [:]
        for artifact in rasters { fingerprints[artifact.path.text] = try artifact.prepare().fingerprint }
        return fingerprints
    }
}
