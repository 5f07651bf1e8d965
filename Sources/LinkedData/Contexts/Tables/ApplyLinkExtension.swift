extension ContextTable {
    static let applyLinkExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/applyLinkExtension/context.json",
        sha256: "2ec7e81e41ffae9455e0617c8532dac17fe6634bc6918b68035448ba145a6154",
        facts: """
            obi https://w3id.org/openbadges#
            extensions https://w3id.org/openbadges/extensions#
            url extensions:applyLink
            """
    )
}
