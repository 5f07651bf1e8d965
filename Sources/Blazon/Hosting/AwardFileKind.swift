import Credentials
import LinkedData

/// A file that awards have in their folders. It depends on the award, its badge and the site, and on no other award.
struct AwardFileKind: Sendable {
    let address: @Sendable (AwardIdentifier) -> SiteAddress
    /// Whether an award has it.
    let isMade: @Sendable (AwardRecord, SiteContent) -> Bool
    let prepare: @Sendable (PublishedAward) throws -> Artifact.Prepared

    /// The files of an award, in output order. A new kind is one line here.
    static let all = [credential, token, assertion, svg, png, embedded, page]

    /// The files of a private award, which are handed over and not published.
    static let handedOver = [credential, token, svg, png]

    private static let credential = AwardFileKind(
        address: Addresses.credential, isMade: { _, _ in true }
    ) {
        Artifact.Prepared($0.line + [UInt8(ascii: "\n")])
    }

    private static let token = AwardFileKind(
        address: Addresses.credentialJWT, isMade: { record, _ in record.jws != nil }
    ) { published in
        let (line, jws) = (published.line, published.record.jws ?? "")
        var builder = FingerprintBuilder()
        builder.add(blazonVersion)
        builder.add(line)
        builder.add(jws)
        return Artifact.Prepared(fingerprint: builder.fingerprint) {
            guard let token = DetachedVCJWT(jws) else { throw RegisterChanged() }
            return Array(try token.token(of: published.award().credential.json).utf8)
        }
    }

    private static let assertion = AwardFileKind(
        address: Addresses.assertion, isMade: { _, _ in true }
    ) { published in
        try published.assertion()
    }

    private static let svg = baked(.svg, at: Addresses.bakedSVG)
    private static let png = baked(.png, at: Addresses.bakedPNG)

    private static func baked(
        _ kind: AwardPictures.Kind, at address: @escaping @Sendable (AwardIdentifier) -> SiteAddress
    ) -> AwardFileKind {
        AwardFileKind(
            address: address,
            isMade: { record, site in
                site.catalog.badge(awardedAs: record.badge).map {
                    AwardPictures.kinds(of: $0, in: site).contains(kind)
                } ?? false
            }
        ) {
            try BakedAward(published: $0, kind: kind).prepare()
        }
    }

    private static let embedded = AwardFileKind(
        address: Addresses.embedded, isMade: { _, _ in true }
    ) {
        Artifact.Prepared(try EmbeddedAward(published: $0).document().bytes(.pretty))
    }

    private static let page = AwardFileKind(
        address: Addresses.award, isMade: { _, _ in true }
    ) { published in
        try published.page(AwardPage(award: published.award(), replacement: published.replacement), published.site)
            .prepare()
    }
}
