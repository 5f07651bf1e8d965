import Bakery

/// The picture of an award's badge with the award inside: the credential, and while the award is in force what Open Badges
/// 2.0 says of it.
struct BakedAward {
    let published: PublishedAward
    let kind: AwardPictures.Kind

    func prepare() throws -> Artifact.Prepared {
        guard let badge = published.badge else { throw RegisterChanged() }
        let assertion = published.isHosted ? try published.assertion() : nil
        var builder = FingerprintBuilder()
        builder.add(blazonVersion)
        builder.add(try published.pictures.fingerprint(of: badge, kind))
        builder.add(published.line)
        if let assertion { builder.add(assertion.fingerprint) }
        return Artifact.Prepared(fingerprint: builder.fingerprint) {
            var payloads = [try BakedPayload(.openBadges3, .json(published.line))]
            if let assertion {
                let address = Addresses.assertion(published.id).absolute(in: published.site.settings.baseURL)
                payloads.append(try BakedPayload(.openBadges2, .json(assertion.bytes()), hostedAt: address))
            }
            return try published.pictures.image(of: badge, kind).bake(payloads)
        }
    }
}
