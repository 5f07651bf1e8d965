extension ContextTable {
    static let didConfigurationV1 = ContextTable(
        url: "https://identity.foundation/.well-known/did-configuration/v1",
        sha256: "a72455e2a489b997ec3a3e1fdcd8950591be86b1500c80ccf2c99b374a7acaf1",
        facts: """
            @version 1.1
            @protected
            LinkedDomains wellknown|LinkedDomains
            DomainLinkageCredential wellknown|DomainLinkageCredential
            origin wellknown|origin
            linked_dids wellknown|linked_dids
            """
    )
}
