import Bakery
import Testing

/// An SVG is baked in its own encoding, or refused.
struct SVGEncodingBakingTests {
    private static let svg = "<svg xmlns='http://www.w3.org/2000/svg'><title>é€</title><g/></svg>"

    private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            isLittle ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
        }
    }

    @Test(arguments: [true, false])
    func utf16StaysUTF16(isLittle: Bool) throws {
        for text in [
            Self.svg, "<?xml version='1.0' encoding='UTF-16'?>" + Self.svg, Self.svg.replacing("<g/>", with: "😀"),
        ] {
            let bytes = utf16(text, isLittle: isLittle)
            for payload in try Baking.pairs().joined() {
                let baked = try BadgeImage(BadgeImage(bytes).bake([payload]))
                #expect(try baked.unbake() == [payload])
                #expect(baked.unbaked() == bytes)
                #expect(baked.remarks == [.lateRoot])
                let utf8 = try BadgeImage(Array(text.replacing("UTF-16", with: "UTF-8").utf8)).bake([payload])
                let written = String(decoding: utf8, as: UTF8.self).replacing("UTF-8", with: "UTF-16")
                #expect(baked.bytes == utf16(written, isLittle: isLittle))
            }
        }
    }

    @Test func latin1StaysLatin1() throws {
        let head = Array("<?xml version='1.0' encoding='ISO-8859-1'?><svg xmlns='http://www.w3.org/2000/svg'>".utf8)
        let bytes = head + [0xE9, 0x80] + Array("</svg>".utf8)
        let image = try BadgeImage(bytes)
        let payload = try Baking.payload(.openBadges3, #"{"a":"é ÿ"}"#)
        let baked = try image.bake([payload])
        let element = Array("<openbadges:credential><![CDATA[{\"a\":\"".utf8) + [0xE9, 0x20, 0xFF]
        #expect(baked.indices.contains { baked[$0...].starts(with: element) })
        #expect(try BadgeImage(baked).unbake() == [payload])
        #expect(try BadgeImage(baked).unbaked() == bytes)
        for (letter, json) in [("ź", #"{"a":"ź"}"#), ("€", #"{"a":"€"}"#), ("\u{85}", "{\"a\":\"\u{85}\"}")] {
            let scalar = try #require(letter.unicodeScalars.first)
            let error = BakingError.unfit(.openBadges3, .unwritable(scalar, encoding: "ISO-8859-1"))
            #expect(throws: error) { try image.bake([Baking.payload(.openBadges3, json)]) }
        }
    }

    @Test func asciiStaysASCII() throws {
        let text = "<?xml version='1.0' encoding='US-ASCII'?><svg xmlns='http://www.w3.org/2000/svg'/>"
        let image = try BadgeImage(Array(text.utf8))
        #expect(try BadgeImage(image.bake([Baking.payload(.openBadges3, "a.b.c")])).text(.openBadges3) == "a.b.c")
        #expect(throws: BakingError.unfit(.openBadges3, .unwritable("é", encoding: "US-ASCII"))) {
            try image.bake([Baking.payload(.openBadges3, #"{"a":"é"}"#)])
        }
    }

    @Test func charactersThatXMLLacksAreRefused() throws {
        let image = try BadgeImage(Samples.svg(""))
        #expect(throws: BakingError.unfit(.openBadges3, .unwritable("\u{FFFE}", encoding: "UTF-8"))) {
            try image.bake([Baking.payload(.openBadges3, "{\"a\":\"\u{FFFE}\"}")])
        }
        let kept = try Baking.payload(
            .openBadges3, "{\"a\":\"\u{7F}\u{85}\u{2028}\u{FFFD}\u{10FFFF}e\u{301}\u{FB01}\"}")
        #expect(try BadgeImage(image.bake([kept])).payload(.openBadges3)?.text == kept.text)
    }

    @Test func otherEncodingsAreRefusedByName() {
        let text = "<?xml version='1.0' encoding='Shift_JIS'?>" + Self.svg
        let error = #expect(throws: BakingError.self) { try BadgeImage(Array(text.utf8)) }
        guard case .image(let image)? = error else { return }
        #expect(image.code == .unknownEncoding && image.detail == "shift_jis")
    }
}
