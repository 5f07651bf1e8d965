extension ContextTable {
    static let didV1 = ContextTable(
        url: "https://www.w3.org/ns/did/v1",
        sha256: "4f3eae5568c9c5f036a082088f9e192019ee06faa78973c87ff91d5421b88dad",
        facts: """
            @protected
            id @id
            type @type
            alsoKnownAs https://www.w3.org/ns/activitystreams#alsoKnownAs ^@id
            assertionMethod sec|assertionMethod ^@id *set
            authentication sec|authenticationMethod ^@id *set
            capabilityDelegation sec|capabilityDelegationMethod ^@id *set
            capabilityInvocation sec|capabilityInvocationMethod ^@id *set
            controller sec|controller ^@id
            keyAgreement sec|keyAgreementMethod ^@id *set
            service did|service ^@id
              @protected
              id @id
              type @type
              serviceEndpoint did|serviceEndpoint ^@id
            verificationMethod sec|verificationMethod ^@id
            """
    )
}
