import Testing

@testable import Blazon

struct ColourLightnessTests {
    @Test(arguments: [0xe8b93a, 0xf4f1ea, 0xc9657a, 0x8b98a5, 0xffffff, 0x777777, 0x00ff00] as [UInt32])
    func `a light colour is darkened until it can be read on paper, and no further`(_ hex: UInt32) throws {
        let colour = try #require(Colour(hex).reaching(4.5, on: SiteTheme.paper))
        #expect(colour.contrast(with: SiteTheme.paper) >= 4.5)
        #expect(colour.contrast(with: SiteTheme.paper) < 4.8)
    }

    @Test(arguments: Tincture.all)
    func `every tincture has a companion for dark paper`(_ tincture: Tincture) {
        let companion = SiteTheme.companion(of: tincture.colour)
        #expect(companion.contrast(with: SiteTheme.darkPaper) >= 7)
    }

    @Test func `hue and saturation stay`() throws {
        #expect(Colour(0x1f4e8c).reaching(4.5, on: SiteTheme.paper) == Colour(0x1f4e8c))
        let dark = try #require(Colour(0x800000).reaching(7, on: SiteTheme.darkPaper))
        #expect(dark.red > dark.green)
        #expect(dark.green == dark.blue)
    }
}
