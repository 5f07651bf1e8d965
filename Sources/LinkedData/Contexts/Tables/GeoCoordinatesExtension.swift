extension ContextTable {
    static let geoCoordinatesExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/geoCoordinatesExtension/context.json",
        sha256: "c0348b3b4d01897cd224051d564e18fa1c57131af98db6dc373fed4ac16e4b80",
        facts: """
            obi https://w3id.org/openbadges#
            schema http://schema.org/
            extensions https://w3id.org/openbadges/extensions#
            geo schema:geo
            name schema:name
            description schema:description
            latitude schema:latitude
            longitude schema:longitude
            """
    )
}
