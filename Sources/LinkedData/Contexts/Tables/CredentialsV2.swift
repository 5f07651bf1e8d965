extension ContextTable {
    static let credentialsV2 = ContextTable(
        url: "https://www.w3.org/ns/credentials/v2",
        sha256: "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
        facts: """
            @protected
            id @id
            type @type
            description schema|description
            digestMultibase sec|digestMultibase ^sec|multibase
            digestSRI cred|digestSRI ^cred|sriString
            mediaType schema|encodingFormat
            name schema|name
            VerifiableCredential cred|VerifiableCredential
              @protected
              id @id
              type @type
              confidenceMethod cred|confidenceMethod ^@id
              credentialSchema cred|credentialSchema ^@id
              credentialStatus cred|credentialStatus ^@id
              credentialSubject cred|credentialSubject ^@id
              description schema|description
              evidence cred|evidence ^@id
              issuer cred|issuer ^@id
              name schema|name
              proof sec|proof ^@id *graph
              refreshService cred|refreshService ^@id
              relatedResource cred|relatedResource ^@id
              renderMethod cred|renderMethod ^@id
              termsOfUse cred|termsOfUse ^@id
              validFrom cred|validFrom ^xsd|dateTime
              validUntil cred|validUntil ^xsd|dateTime
            EnvelopedVerifiableCredential cred|EnvelopedVerifiableCredential
            VerifiablePresentation cred|VerifiablePresentation
              @protected
              id @id
              type @type
              holder cred|holder ^@id
              proof sec|proof ^@id *graph
              termsOfUse cred|termsOfUse ^@id
              verifiableCredential cred|verifiableCredential ^@id *graph ~null
            EnvelopedVerifiablePresentation cred|EnvelopedVerifiablePresentation
            JsonSchemaCredential cred|JsonSchemaCredential
            JsonSchema cred|JsonSchema
              @protected
              id @id
              type @type
              jsonSchema cred|jsonSchema ^@json
            BitstringStatusListCredential status|BitstringStatusListCredential
            BitstringStatusList status|BitstringStatusList
              @protected
              id @id
              type @type
              encodedList status|encodedList ^sec|multibase
              statusPurpose status|statusPurpose
              ttl status|ttl
            BitstringStatusListEntry status|BitstringStatusListEntry
              @protected
              id @id
              type @type
              statusListCredential status|statusListCredential ^@id
              statusListIndex status|statusListIndex
              statusPurpose status|statusPurpose
              statusMessage status|statusMessage
                @protected
                id @id
                type @type
                message status|message
                status status|status
              statusReference status|statusReference ^@id
              statusSize status|statusSize ^xsds|integer
            DataIntegrityProof sec|DataIntegrityProof
              @protected
              id @id
              type @type
              challenge sec|challenge
              created http://purl.org/dc/terms/created ^xsd|dateTime
              cryptosuite sec|cryptosuite ^sec|cryptosuiteString
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
                capabilityDelegation sec|capabilityDelegationMethod ^@id *set
                capabilityInvocation sec|capabilityInvocationMethod ^@id *set
                keyAgreement sec|keyAgreementMethod ^@id *set
              proofValue sec|proofValue ^sec|multibase
              verificationMethod sec|verificationMethod ^@id
            ... jwt|...
            _sd jwt|_sd ^@json
            _sd_alg jwt|_sd_alg
            aud jwt|aud ^@id
            cnf jwt|cnf
              @protected
              kid jwt|kid ^@id
              jwk jwt|jwk ^@json
            exp jwt|exp ^xsds|nonNegativeInteger
            iat jwt|iat ^xsds|nonNegativeInteger
            iss jose|iss ^@id
            jku jose|jku ^@id
            kid jose|kid ^@id
            nbf jwt|nbf ^xsds|nonNegativeInteger
            sub jose|sub ^@id
            x5u jose|x5u ^@id
            """
    )
}
