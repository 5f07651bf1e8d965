extension ContextTable {
    static let originalCreatorExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/originalCreatorExtension/context.json",
        sha256: "96bd22c0ac4e908c0990c6213a7d5a8f60ff2aeeadf735e6fe8cb49428eb6fe4",
        facts: """
            obi https://w3id.org/openbadges#
            extensions https://w3id.org/openbadges/extensions#
            url extensions:#originalCreator
            """
    )
}
