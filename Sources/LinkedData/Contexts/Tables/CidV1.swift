extension ContextTable {
    static let cidV1 = ContextTable(
        url: "https://www.w3.org/ns/cid/v1",
        sha256: "ea216ecc1cb02cd39b693dba2250141e270ba0bf95890be107dd9a9e8e43de85",
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
            Multikey sec|Multikey
              @protected
              id @id
              type @type
              controller sec|controller ^@id
              revoked sec|revoked ^xsd|dateTime
              expires sec|expiration ^xsd|dateTime
              publicKeyMultibase sec|publicKeyMultibase ^sec|multibase
              secretKeyMultibase sec|secretKeyMultibase ^sec|multibase
            JsonWebKey sec|JsonWebKey
              @protected
              id @id
              type @type
              controller sec|controller ^@id
              revoked sec|revoked ^xsd|dateTime
              expires sec|expiration ^xsd|dateTime
              publicKeyJwk sec|publicKeyJwk ^@json
              secretKeyJwk sec|secretKeyJwk ^@json
            """
    )
}
