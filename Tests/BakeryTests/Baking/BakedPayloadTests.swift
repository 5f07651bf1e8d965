import Bakery
import Testing

struct BakedPayloadTests {
    private func reason(_ text: [UInt8], hostedAt url: String? = nil) -> BakingError.Reason? {
        let error = #expect(throws: BakingError.self) { try BakedPayload(.openBadges2, text: text, hostedAt: url) }
        guard case .unfit(.openBadges2, let reason)? = error else { return nil }
        return reason
    }

    @Test func formsAreToldApart() throws {
        func form(_ text: String) throws -> BakedPayload.Form { try Baking.payload(.openBadges2, text).form }
        #expect(try form("\u{FEFF} {\"a\":1}\r\n") == .json(Array("{\"a\":1}".utf8)))
        #expect(try form("\ta.b-_9.Z\n") == .jws("a.b-_9.Z"))
        #expect(try form("a.b.") == .jws("a.b."))
        #expect(try form("HTTPS://a.test/?q=1&r=%20#f") == .url("HTTPS://a.test/?q=1&r=%20#f"))
    }

    @Test func whatIsNoAwardIsRefused() {
        for text in [
            "", " ", "a", "a.b", "a.b.c.d", ".b.c", "a.b.c=", "a.b .c", "[]", "\"a\"", "https://", "https://a b",
        ] {
            #expect(reason(Array(text.utf8)) == .unknownForm, "\(text)")
        }
        #expect(reason(Array("{\"a\":1".utf8)) == .notJSON)
        #expect(reason(Array("{\"a\u{0}\":1}".utf8)) == .notJSON)
        #expect(reason([0x7B, 0xC3, 0x28, 0x7D]) == .notJSON)
        #expect(reason(Array("{}".utf8), hostedAt: "a.json") == .notURL)
        #expect(throws: BakingError.unfit(.clr2, .notJWS)) { try BakedPayload(.clr2, .jws("a.b")) }
        #expect(throws: BakingError.unfit(.clr2, .notURL)) { try BakedPayload(.clr2, .url("a")) }
    }

    @Test func whatCannotBeBakedIsRefused() throws {
        let png = try BadgeImage(Samples.png())
        let svg = try BadgeImage(Samples.svg(""))
        let token = try Baking.payload(.openBadges3, Baking.token)
        let credential = try Baking.payload(.openBadges3, Baking.credential)
        let address = try Baking.payload(.openBadges2, Baking.address)
        let assertion = try Baking.payload(.openBadges2, Baking.assertion)
        for image in [png, svg] {
            #expect(throws: BakingError.unfit(.openBadges3, .repeated)) { try image.bake([token, credential]) }
            #expect(throws: BakingError.unfit(.openBadges2, .addressOnly)) { try image.bake([address]) }
            #expect(try image.bake([]) == image.bytes)
        }
        #expect(throws: BakingError.unfit(.openBadges2, .noAddress)) { try svg.bake([assertion]) }
        #expect(try BadgeImage(png.bake([assertion])).payload(.openBadges2) == assertion)
    }
}
