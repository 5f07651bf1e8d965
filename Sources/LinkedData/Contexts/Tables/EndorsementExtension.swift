extension ContextTable {
    static let endorsementExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/endorsement/context.json",
        sha256: "85b3cd56e0ab06120a7a51c59f02d0114c84ca94dfb5e84494bfde7b2888941d",
        facts: """
            obi https://w3id.org/openbadges#
            endorsement https://w3id.org/openbadges/extensions#Endorsement
            endorsedObject endorsement:/endorsedObject
            """
    )
}
