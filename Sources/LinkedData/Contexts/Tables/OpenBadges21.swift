extension ContextTable {
    static let openBadges21 = ContextTable(
        url: "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld",
        sha256: "4fcbe253b159dc04c7f79b12a46d529b5e9f0283d75a9686c6a121fe94a795df",
        facts: """
            id @id
            type @type
            obi 1edtech|ob/vocab#
            xsd http://www.w3.org/2001/XMLSchema#
            dtAssertion obi:dtAssertion
            dtBadgeConnectAPI obi:dtBadgeConnectAPI
            dtProfile obi:dtProfile
            dtStatus obi:dtStatus
            dtStatusResponse obi:dtStatusResponse
            dtCompactJWS obi:dtCompactJWS ^xsd:string
            dtIRI obi:dtIRI ^xsd:normalizedString
            dtURL obi:dtURL ^xsd:anyURI
            apiBase obi:dtURL
            assertion obi:dtAssertion
            assertions obi:dtAssertion *set
            authorizationUrl obi:dtURL
            badgeConnectAPI obi:dtBadgeConnectAPI *set
            error obi:error ^xsd:string
            image obi:image ^xsd:anyURI
            name obi:name ^xsd:string
            privacyPolicyUrl obi:dtURL
            profile obi:dtProfile
            registrationUrl obi:dtURL
            scopesOffered obi:scopesOffered ^xsd:anyURI *set
            signedAssertion obi:dtCompactJWS
            signedAssertions obi:dtCompactJWS *set
            status obi:dtStatus
            statusCode obi:statusCode ^xsd:integer
            statusText obi:StatusTextEnumDType
            termsOfServiceUrl obi:dtURL
            tokenRevocationUrl obi:dtURL
            tokenUrl obi:dtURL
            version obi:version ^xsd:string
            """
    )
}
