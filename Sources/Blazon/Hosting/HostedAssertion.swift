import LinkedData
import OpenBadges

/// What hosts and verifiers of Open Badges 2.0 read of an award: an assertion made from the credential, or that it does
/// not hold.
struct HostedAssertion: Sendable {
    let published: PublishedAward

    private var record: AwardRecord { published.record }
    private var history: AwardHistory { published.history }
    private var site: SiteContent { published.site }

    func prepare() throws -> Artifact.Prepared {
        if let revoked { return Artifact.Prepared(revoked.document.bytes(.pretty)) }
        var builder = FingerprintBuilder()
        builder.add(blazonVersion)
        builder.add(published.line)
        builder.add(site.settings.baseURL.text)
        builder.add(image?.path ?? "")
        return Artifact.Prepared(fingerprint: builder.fingerprint) { try assertion().document.bytes(.pretty) }
    }

    /// What is left of an assertion that does not hold; nil while it does. 2.0 knows no suspension: while an award is
    /// suspended, hosts shall not show it, and the reason says that this may end.
    private var revoked: OB2.RevokedAssertion? {
        let reason: String?
        switch history.standing {
        case .valid: return nil
        case .revoked: reason = history.reason
        case .suspended:
            reason = [site.strings(.awardSuspendedNote), history.reason].compactMap(\.self).joined(separator: " ")
        case .superseded: reason = site.strings(.awardReplacedNote)
        }
        return iri(Addresses.assertion(record.id)).map { OB2.RevokedAssertion(id: $0, revocationReason: reason) }
    }

    private func assertion() throws -> OB2.Assertion {
        let credential = try published.award().credential.json
        guard let id = iri(Addresses.assertion(record.id)),
            // Under the id that it had then, as the credential names it.
            let badge = iri(Addresses.badgeClass(record.badge)),
            var assertion = OB2.Assertion(projecting: credential, id: id, badge: .at(badge))
        else { throw RegisterChanged() }
        assertion.image = image.flatMap(iri).map { OB2.Image(id: $0) }
        // The one term of 2.0 that can name the credential.
        assertion.related = [iri(Addresses.credential(record.id))].compactMap(\.self)
        return assertion
    }

    /// In pixels where there are any, for not every host shows an SVG.
    private var image: SiteAddress? {
        let kinds = site.catalog.badge(awardedAs: record.badge).map { AwardPictures.kinds(of: $0, in: site) } ?? []
        if kinds.contains(.png) { return Addresses.bakedPNG(record.id) }
        return kinds.isEmpty ? nil : Addresses.bakedSVG(record.id)
    }

    private func iri(_ address: SiteAddress) -> IRI? {
        IRI(address.absolute(in: site.settings.baseURL))
    }
}
