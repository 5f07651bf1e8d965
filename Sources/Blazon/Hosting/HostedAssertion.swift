import LinkedData
import OpenBadges

/// What hosts and verifiers of Open Badges 2.0 read of an award: an assertion made from the credential, or that it does
/// not hold.
struct HostedAssertion: Sendable {
    /// The credential's exact bytes.
    let line: [UInt8]
    let record: AwardRecord
    let history: AwardHistory
    let site: SiteContent

    func prepare() throws -> Artifact.Prepared {
        if let revoked { return Artifact.Prepared(revoked.document.bytes(.pretty)) }
        var builder = FingerprintBuilder()
        builder.add(blazonVersion)
        builder.add(line)
        builder.add(site.settings.baseURL.text)
        builder.add(site.settings.issuer.name)
        builder.add(site.catalog.has(record.badge))
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
        guard let credential = try JSON(parsing: line).asObject, let id = iri(Addresses.assertion(record.id)),
            let badge = badge(of: credential),
            var assertion = OB2.Assertion(projecting: credential, id: id, badge: badge)
        else { throw RegisterChanged() }
        // The one term of 2.0 that can name the credential.
        assertion.related = [iri(Addresses.credential(record.id))].compactMap(\.self)
        return assertion
    }

    /// The badge class that is published. Of a badge that has left the catalog none is: hosts would look in vain for one
    /// that is named, so it travels along, as it was issued.
    private func badge(of credential: JSON.Object) -> OB2.Assertion.Badge? {
        if site.catalog.has(record.badge) { return iri(Addresses.badgeClass(record.badge)).map { .at($0) } }
        guard let achievement = credential["credentialSubject"]?.asObject?["achievement"]?.asObject,
            let id = achievement["id"]?.asText.flatMap(Self.unhosted), let issuer = iri(Addresses.issuerProfile2),
            // The picture left with the badge.
            let image = iri(Addresses.touchIcon).map({ OB2.Image(id: $0, caption: site.settings.issuer.name) })
        else { return nil }
        return OB2.BadgeClass(projecting: achievement, id: id, image: image, issuer: issuer).map { .embedded($0) }
    }

    /// An identifier that is the same in each award of a badge, and that nobody looks for in the web, as validators do with
    /// every URL. They take UUIDs of versions 1 to 5 only.
    private static func unhosted(_ achievement: String) -> IRI? {
        let digits = HashAlgorithm.sha256.digest(of: Array(achievement.utf8)).hexadecimal.utf8
        func part(_ start: Int, _ count: Int) -> String { String(digits.dropFirst(start).prefix(count)) ?? "" }
        return IRI("urn:uuid:\(part(0, 8))-\(part(8, 4))-4\(part(12, 3))-8\(part(15, 3))-\(part(18, 12))")
    }

    private func iri(_ address: SiteAddress) -> IRI? {
        IRI(address.absolute(in: site.settings.baseURL))
    }
}
