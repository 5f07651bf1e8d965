extension ContextTable {
    static let exampleExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/exampleExtension/context.json",
        sha256: "5827540679c457f11ff12697f3009287dcd193db34c87c5faf922a4a21055fff",
        facts: """
            obi https://w3id.org/openbadges#
            extensions https://w3id.org/openbadges/extensions#
            exampleProperty http://schema.org/text
            """
    )
}
