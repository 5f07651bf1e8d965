import Testing

@testable import Blazon

@Suite struct ContrastTests {
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59), ("#1f4e8c", "#1f4e8c", 1),
    ])
    func `contrast is that of WCAG`(_ left: String, _ right: String, _ ratio: Double) throws {
        let (left, right) = (try #require(Colour(left)), try #require(Colour(right)))
        #expect(abs(left.contrast(with: right) - ratio) < 0.01)
        #expect(left.contrast(with: right) == right.contrast(with: left))
    }

    @Test func `a colour is written as it is read`() {
        #expect(Colour("#0A0b0C")?.text == "#0a0b0c")
        #expect(Colour("#12345") == nil)
        #expect(Colour("#12345g") == nil)
        #expect(Colour("1234567") == nil)
    }

    @Test func `each colour carries argent and or, and each metal sable`() {
        for tincture in Tincture.all where tincture.name != "rose" && tincture.name != "tenné" {
            let charges: [Tincture] = tincture.kind == .metal ? [.sable] : [.argent, .or]
            for charge in charges {
                #expect(tincture.colour.contrast(with: charge.colour) >= 3, "\(charge.text) on \(tincture.text)")
            }
        }
    }

    @Test func `who sees fewer colours confuses what they confuse`() {
        let (red, green) = (Colour(0xa4262c), Colour(0x5a5a10))
        #expect(ColourVision.full.distance(red, green) > 40)
        #expect(ColourVision.deuteranopia.distance(red, green) < 25)
        #expect(ColourVision.greyscale.distance(Colour(0x777777), Colour(0x777777)) == 0)
        for vision in ColourVision.allCases {
            #expect(vision.distance(Colour(0), Colour(0xffffff)) > 99, "\(vision)")
        }
    }
}
