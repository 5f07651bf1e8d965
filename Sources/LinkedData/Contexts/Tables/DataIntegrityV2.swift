extension ContextTable {
    static let dataIntegrityV2 = ContextTable(
        url: "https://w3id.org/security/data-integrity/v2",
        sha256: "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4",
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
              previousProof sec|previousProof ^@id
              proofPurpose sec|proofPurpose ^@vocab
                @protected
                id @id
                type @type
                assertionMethod sec|assertionMethod ^@id *set
                authentication sec|authenticationMethod ^@id *set
                capabilityInvocation sec|capabilityInvocationMethod ^@id *set
                capabilityDelegation sec|capabilityDelegationMethod ^@id *set
                keyAgreement sec|keyAgreementMethod ^@id *set
              cryptosuite sec|cryptosuite ^sec|cryptosuiteString
              proofValue sec|proofValue ^sec|multibase
              verificationMethod sec|verificationMethod ^@id
            """
    )
}
