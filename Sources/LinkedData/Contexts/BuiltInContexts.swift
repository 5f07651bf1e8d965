/// The contexts that Blazon carries: no other is ever used unless another loader is given.
///
/// They are tables of facts, read when a document first names one.
public struct BuiltInContexts: JSONLD.DocumentLoader {
    /// The contexts.
    public init() {}

    /// The URLs that are known.
    public static var urls: [String] {
        tables.flatMap { [$0.url] + $0.aliases }
    }

    /// The document of a published URL, or nil when it is none of ``urls``.
    public func document(at url: IRI) -> JSONLD.RemoteDocument? {
        Self.tables.first { table in
            table.url.hasSameBytes(as: url.text) || table.aliases.contains { $0.hasSameBytes(as: url.text) }
        }.map { JSONLD.RemoteDocument(documentURL: url, document: $0.document) }
    }

    /// Every table, by its standard.
    static let tables: [ContextTable] = [
        // Open Badges and CLR
        .openBadges303, .openBadges302, .openBadges301, .openBadges300, .openBadgesExtensions, .openBadges21,
        .openBadges20, .clr201, .clr200,
        // Verifiable Credentials
        .credentialsV2, .credentialsV1, .credentialsExamplesV2, .credentialsExamplesV1, .undefinedTermsV2,
        .bitstringStatusListV1, .statusList2021V1,
        // Proofs and keys
        .dataIntegrityV2, .dataIntegrityV1, .multikeyV1, .jwkV1, .ed25519Suite2020, .ed25519Suite2018, .jwsSuite2020,
        .securityV2, .securityV1,
        // Controllers
        .cidV1, .didV1, .didConfigurationV1,
        // Vocabularies that credentials use
        .odrl,
        // Extensions of Open Badges 2.0
        .accessibilityExtension, .applyLinkExtension, .assessmentExtension, .endorsementExtension, .exampleExtension,
        .extraDescriptionExtension, .geoCoordinatesExtension, .issuerAccreditationExtension, .licenseExtension,
        .originalCreatorExtension, .recipientProfileExtension,
    ]
}
