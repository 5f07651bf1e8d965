extension ContextTable {
    static let ed25519Suite2018 = ContextTable(
        url: "https://w3id.org/security/suites/ed25519-2018/v1",
        sha256: "166c6abb9e08176cee5f6c87c9c1bbfefa5717da391bcac525e5437f93eab809",
        facts: """
            id @id
            type @type
            @protected
            proof sec|proof ^@id *graph
            Ed25519VerificationKey2018 sec|Ed25519VerificationKey2018
              @protected
              id @id
              type @type
              controller sec|controller ^@id
              revoked sec|revoked ^xsd|dateTime
              publicKeyBase58 sec|publicKeyBase58
            Ed25519Signature2018 sec|Ed25519Signature2018
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
              jws sec|jws
              verificationMethod sec|verificationMethod ^@id
            """
    )
}
