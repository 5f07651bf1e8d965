extension ContextTable {
    static let ed25519Suite2020 = ContextTable(
        url: "https://w3id.org/security/suites/ed25519-2020/v1",
        sha256: "b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588",
        facts: """
            id @id
            type @type
            @protected
            proof sec|proof ^@id *graph
            Ed25519VerificationKey2020 sec|Ed25519VerificationKey2020
              @protected
              id @id
              type @type
              controller sec|controller ^@id
              revoked sec|revoked ^xsd|dateTime
              publicKeyMultibase sec|publicKeyMultibase ^sec|multibase
            Ed25519Signature2020 sec|Ed25519Signature2020
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
              proofValue sec|proofValue ^sec|multibase
              verificationMethod sec|verificationMethod ^@id
            """
    )
}
