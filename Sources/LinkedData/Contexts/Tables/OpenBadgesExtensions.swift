extension ContextTable {
    static let openBadgesExtensions = ContextTable(
        url: "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        sha256: "146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3",
        facts: """
            id @id
            type @type
            1EdTechJsonSchemaValidator2019 1edtech|vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019
            1EdTechRevocationList 1edtech|vcrl/v1p0/context.json#1EdTechRevocationList
            1EdTechCredentialRefresh 1edtech|vccr/v1p0/context.json#1EdTechCredentialRefresh
            """
    )
}
