import Credentials
import LinkedData
import OpenBadges

/// The definitions as JSON-LD documents, embedded in pages and published beside them.
extension Definitions {
    func achievementDocument(_ badge: Badge) -> JSON? {
        site.achievements[badge.id].map { .object($0.document) }
    }

    func badgeClassDocument(_ badge: Badge) -> JSON? {
        badgeClass(badge).map { .object($0.document) }
    }

    var profileDocument: JSON? {
        profile.map { .object($0.document) }
    }

    var issuerDocument: JSON? {
        issuer.map { .object($0.document) }
    }

    static func files(of site: SiteContent) -> [PlannedFile] {
        let issuer = [
            file(Addresses.issuerProfile2, "the issuer's 2.0 profile") { Definitions(site).issuerDocument },
            file(Addresses.issuerProfile3, "the issuer's 3.0 profile") { Definitions(site).profileDocument },
        ]
        return issuer + didFiles(of: site)
            + site.catalog.badges.flatMap { badge in
                [
                    file(Addresses.badgeClass(badge.id), "BadgeClass '\(badge.id)'") {
                        Definitions(site).badgeClassDocument(badge)
                    },
                    file(Addresses.achievement(badge.id), "Achievement '\(badge.id)'") {
                        Definitions(site).achievementDocument(badge)
                    },
                ]
            }
    }

    private static func didFiles(of site: SiteContent) -> [PlannedFile] {
        guard let document = Definitions(site).didDocument else { return [] }
        return [
            file(Addresses.didDocument(of: site.settings.baseURL), "the issuer's DID document") {
                .object(document.json)
            }
        ]
    }

    private static func file(
        _ address: SiteAddress, _ what: String, document: @escaping @Sendable () -> JSON?
    ) -> PlannedFile {
        PlannedFile(address: address, what: what, origin: nil) { Artifact.Prepared(document()?.bytes(.pretty) ?? []) }
    }
}
