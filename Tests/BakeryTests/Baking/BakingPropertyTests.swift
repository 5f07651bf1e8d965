import Bakery
import Testing

/// Images and awards made of chance, the same ones every time: what is baked is read, and taking it out gives the image back.
struct BakingPropertyTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    @Test func everyPNGTakesEveryAward() throws {
        var random = Seeded(state: 5)
        for _ in 0..<400 {
            let image = png(&random)
            let payloads = try awards(&random)
            let baked = try BadgeImage(BadgeImage(image).bake(payloads))
            #expect(try baked.unbake().map(\.form) == payloads.map(\.form))
            #expect(baked.unbaked() == image)
            try replaced(payloads, in: baked, &random)
        }
    }

    @Test func everySVGTakesEveryAward() throws {
        var random = Seeded(state: 6)
        for _ in 0..<400 {
            let image = svg(&random)
            let payloads = try awards(&random)
            let baked = try BadgeImage(BadgeImage(image).bake(payloads))
            #expect(try baked.unbake() == payloads)
            #expect(baked.unbaked() == image)
            try replaced(payloads, in: baked, &random)
        }
    }

    /// One version's award in the place of another of its own: all others stay.
    private func replaced(_ payloads: [BakedPayload], in image: BadgeImage, _ random: inout Seeded) throws {
        for payload in try awards(&random) {
            let rebaked = try BadgeImage(image.bake([payload]))
            #expect(try rebaked.payload(payload.version)?.form == payload.form)
            for other in payloads where other.version != payload.version {
                #expect(try rebaked.payload(other.version)?.form == other.form)
            }
            #expect(rebaked.remarks == image.remarks)
            #expect(rebaked.unbaked() == image.unbaked())
        }
    }

    private func awards(_ random: inout Seeded) throws -> [BakedPayload] {
        try BakedPayload.Version.allCases.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }.map { version in
            let letters = Array("ab\"\\]]]>><&{}'\t\n é€😀\u{301}\u{FFFD}.-_".unicodeScalars)
            let isToken = Bool.random(using: &random)
            let allowed = isToken ? letters.filter { $0.properties.isAlphabetic && $0.isASCII } : letters
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                if let letter = allowed.randomElement(using: &random) { text.append(letter) }
            }
            guard !isToken else { return try Baking.payload(version, "\(String(text)).b.c") }
            let url = version == .openBadges2 ? Baking.address : nil
            return try BakedPayload(version, .json(Array("{\(String(text))}".utf8)), hostedAt: url)
        }
    }

    private func png(_ random: inout Seeded) -> [UInt8] {
        let types = ["tEXt", "iTXt", "zTXt", "pHYs", "acTL", "fcTL", "fdAT", "IDAT", "PLTE", "prVt", "eXIf"]
        let chunks = (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in
            let data = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            return Samples.chunk(types.randomElement(using: &random) ?? "tEXt", data)
        }
        let rest = (0..<Int.random(in: 0...9, using: &random)).map { UInt8($0) }
        return Samples.png(with: chunks) + rest
    }

    private func svg(_ random: inout Seeded) -> [UInt8] {
        func any(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        let prolog =
            any(["", "<?xml version='1.0'?>\n", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>"])
            + any(["", "<!-- <svg> -->", "<?p a='>'?>\n"])
            + any(["", "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'>", "<!DOCTYPE svg [<!ENTITY e 'é'>]>\r\n"])
        let prefix = any(["", "s:"])
        let space = any([" ", "\n\t"])
        var attributes = "\(space)xmlns\(prefix.isEmpty ? "" : ":s")='http://www.w3.org/2000/svg'"
        for index in 0..<Int.random(in: 0...3, using: &random) {
            attributes += any([" ", "\n"]) + "a\(index)" + any(["=", " = "]) + any(["'>'", "\"/>'\"", "'&#60;&gt;'"])
        }
        attributes += any(["", " xmlns:openbadges='http://other.test'", " xmlns:o='http://openbadges.org'"])
        let parts = [
            "<g/>", "text", "<![CDATA[</svg>]]>", "<a b='>'><c/></a>", "<!-- -->", "&amp;", "<?q?>", "\r\n", "é",
        ]
        let content = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            any(parts).replacing("<g/>", with: "<\(prefix)g/>")
        }
        let text =
            any(["", "\u{FEFF}"]) + prolog + "<\(prefix)svg\(attributes)\(any(["", " ", "\n"]))>\(content.joined())"
            + "</\(prefix)svg\(any(["", " "]))>" + any(["", "\n", "<!-- end -->"])
        return Array(text.utf8)
    }
}
