extension ContextTable {
    static let accessibilityExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/accessibilityExtension/context.json",
        sha256: "00efc7274f50b2ceda952090414004bb83bbf59ce8622036840a345e35dfa525",
        facts: """
            obi https://w3id.org/openbadges#
            extensions https://w3id.org/openbadges/extensions#
            url extensions:#accessibility
            accessibilityAPI schema|accessibilityAPI
            accessibilityControl schema|accessibilityControl
            accessibilityFeature schema|accessibilityFeature
            accessibilityHazard schema|accessibilityHazard
            """
    )
}
