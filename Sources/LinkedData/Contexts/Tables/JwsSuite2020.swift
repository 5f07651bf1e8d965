extension ContextTable {
    static let jwsSuite2020 = ContextTable(
        url: "https://w3id.org/security/suites/jws-2020/v1",
        sha256: "d648e05ddc6577827ca2bfd5e931f53e9ebc6e52a57a8da81df4ec8c46ffcd1e",
        facts: """
            privateKeyJwk sec|privateKeyJwk ^@json
            JsonWebKey2020 sec|JsonWebKey2020
              @protected
              id @id
              type @type
              publicKeyJwk sec|publicKeyJwk ^@json
            JsonWebSignature2020 sec|JsonWebSignature2020
              @protected
              id @id
              type @type
              challenge sec|challenge
              created http://purl.org/dc/terms/created ^xsd|dateTime
              domain sec|domain
              expires sec|expiration ^xsd|dateTime
              jws sec|jws
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
              verificationMethod sec|verificationMethod ^@id
            """
    )
}
