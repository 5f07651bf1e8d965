extension ContextTable {
    static let issuerAccreditationExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/issuerAccreditationExtension/context.json",
        sha256: "5cf2c8dbf69e8023c298b0b255c0339a8217c54ef7c4294409a2165a26347b31",
        facts: """
            obi https://w3id.org/openbadges#
            extensions https://w3id.org/openbadges/extensions#
            schema http://schema.org/
            name schema:name
            contactInstructions extensions:accreditationContactInstructions
            email schema:email
            url schema:url
            address schema:address
            streetAddress schema:streetAddress
            addressLocality schema:addressLocality
            addressRegion schema:addressRegion
            postalCode schema:postalCode
            addressCountry schema:addressCountry
            description schema:description
            logo schema:logo
            parentOrganization schema:parentOrganization
            areaServed schema:areaServed
            accreditationDate extensions:accreditationDate
            educationalSector extensions:accreditationEducationalSector
            """
    )
}
