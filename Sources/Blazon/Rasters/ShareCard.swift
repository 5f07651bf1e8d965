/// The picture of a page for previews elsewhere: an emblem on its tincture, and beside it what it stands for.
struct ShareCard: Sendable {
    static let width = 1200
    static let height = 630
    static let mediaType = "image/png"

    let title: String
    /// Level and credit, or what else one should know at once: in one line if they fit.
    let facts: [String]
    let issuer: String
    let logo: CardLogo?
    /// Of the site, without the scheme.
    let address: String
    let language: String
    let picture: RasterPicture
    /// For a picture that does not tell.
    let tincture: Tincture

    func fingerprint(showing picture: [UInt8]) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(ShareCardDrawing.version)
        builder.add(DrawingLibraries.fingerprint)
        builder.add(FontSet.shared.fingerprint)
        for text in [title] + facts + [issuer, address, language, tincture.text] { builder.add(text) }
        builder.add(logo != nil)
        if let logo { builder.add(logo.fingerprint) }
        builder.add(picture)
        return builder.fingerprint
    }
}
