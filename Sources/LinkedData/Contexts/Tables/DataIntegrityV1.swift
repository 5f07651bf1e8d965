extension ContextTable {
    static let dataIntegrityV1 = ContextTable(
        url: "https://w3id.org/security/data-integrity/v1",
        sha256: "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554",
        facts: """
            id @id
            type @type
            @protected
            proof sec|proof ^@id *graph
            DataIntegrityProof sec|DataIntegrityProof
              @protected
              id @id
              type @type
              challenge sec|challenge
              created http://purl.org/dc/terms/created ^xsd|dateTime
              domain sec|domain
              expires sec|expiration ^xsd|dateTime
              nonce sec|nonce
              proofPurpose sec|proofPurpose ^@vocab
                @protected
                id @id
                type @type
                assertionMethod sec|assertionMethod ^@id *set
                authentication sec|authenticationMethod ^@id *set
                capabilityInvocation sec|capabilityInvocationMethod ^@id *set
                capabilityDelegation sec|capabilityDelegationMethod ^@id *set
                keyAgreement sec|keyAgreementMethod ^@id *set
              cryptosuite sec|cryptosuite
              proofValue sec|proofValue ^sec|multibase
              verificationMethod sec|verificationMethod ^@id
            """
    )
}
