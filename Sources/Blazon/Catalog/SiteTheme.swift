/// The issuer's colours: `theme:` in `site.yaml`.
package struct SiteTheme: Hashable, Sendable {
    /// Links, focus, buttons and the band at the top of every page, on light paper.
    package var accent: Colour = Tincture.azure.colour
    /// The same on dark paper.
    package var accentDark: Colour = Colour(0x8fb6ec)

    /// The paper of `style.css`, which every accent must stand out from.
    static let paper = Colour(0xfbfaf7)
    static let darkPaper = Colour(0x14171d)
    /// Between an accent and its paper (WCAG 2.2, 1.4.3).
    static let leastContrast = 4.5
    /// What an accent that Blazon chooses for dark paper reaches: bright letters on black need more.
    private static let easyContrast = 7.0

    /// The companion for dark paper of an accent for light paper.
    static func companion(of accent: Colour) -> Colour {
        accent.reaching(easyContrast, on: darkPaper) ?? Colour(0xffffff)
    }
}
