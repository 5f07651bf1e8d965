import Credentials
import LinkedData
import OpenBadges

/// The definitions as JSON-LD documents, embedded in pages and published beside them.
extension Definitions {
    /// - Parameter own: an id that a badge has or had.
    func achievementDocument(_ own: Slug) -> JSON? {
        site.achievements[own].map { .object($0.document) }
    }

    func badgeClassDocument(_ badge: Badge, as own: Slug) -> JSON? {
        badgeClass(badge, as: own).map { .object($0.document) }
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
                ([badge.id] + badge.formerly).flatMap { id in
                    [
                        file(Addresses.badgeClass(id), "BadgeClass '\(id)'") {
                            Definitions(site).badgeClassDocument(badge, as: id)
                        },
                        file(Addresses.achievement(id), "Achievement '\(id)'") {
                            Definitions(site).achievementDocument(id)
                        },
                    ]
                }
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
