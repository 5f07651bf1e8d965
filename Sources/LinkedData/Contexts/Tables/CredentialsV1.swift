extension ContextTable {
    static let credentialsV1 = ContextTable(
        url: "https://www.w3.org/2018/credentials/v1",
        sha256: "ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc",
        facts: """
            @version 1.1
            @protected
            id @id
            type @type
            VerifiableCredential cred|VerifiableCredential
              @version 1.1
              @protected
              id @id
              type @type
              cred https://www.w3.org/2018/credentials#
              sec https://w3id.org/security#
              xsd http://www.w3.org/2001/XMLSchema#
              credentialSchema cred:credentialSchema ^@id
                @version 1.1
                @protected
                id @id
                type @type
                cred https://www.w3.org/2018/credentials#
                JsonSchemaValidator2018 cred:JsonSchemaValidator2018
              credentialStatus cred:credentialStatus ^@id
              credentialSubject cred:credentialSubject ^@id
              evidence cred:evidence ^@id
              expirationDate cred:expirationDate ^xsd:dateTime
              holder cred:holder ^@id
              issued cred:issued ^xsd:dateTime
              issuer cred:issuer ^@id
              issuanceDate cred:issuanceDate ^xsd:dateTime
              proof sec:proof ^@id *graph
              refreshService cred:refreshService ^@id
                @version 1.1
                @protected
                id @id
                type @type
                cred https://www.w3.org/2018/credentials#
                ManualRefreshService2018 cred:ManualRefreshService2018
              termsOfUse cred:termsOfUse ^@id
              validFrom cred:validFrom ^xsd:dateTime
              validUntil cred:validUntil ^xsd:dateTime
            VerifiablePresentation cred|VerifiablePresentation
              @version 1.1
              @protected
              id @id
              type @type
              cred https://www.w3.org/2018/credentials#
              sec https://w3id.org/security#
              holder cred:holder ^@id
              proof sec:proof ^@id *graph
              verifiableCredential cred:verifiableCredential ^@id *graph
            EcdsaSecp256k1Signature2019 sec|EcdsaSecp256k1Signature2019
              @version 1.1
              @protected
              id @id
              type @type
              sec https://w3id.org/security#
              xsd http://www.w3.org/2001/XMLSchema#
              challenge sec:challenge
              created http://purl.org/dc/terms/created ^xsd:dateTime
              domain sec:domain
              expires sec:expiration ^xsd:dateTime
              jws sec:jws
              nonce sec:nonce
              proofPurpose sec:proofPurpose ^@vocab
                @version 1.1
                @protected
                id @id
                type @type
                sec https://w3id.org/security#
                assertionMethod sec:assertionMethod ^@id *set
                authentication sec:authenticationMethod ^@id *set
              proofValue sec:proofValue
              verificationMethod sec:verificationMethod ^@id
            EcdsaSecp256r1Signature2019 sec|EcdsaSecp256r1Signature2019
              @version 1.1
              @protected
              id @id
              type @type
              sec https://w3id.org/security#
              xsd http://www.w3.org/2001/XMLSchema#
              challenge sec:challenge
              created http://purl.org/dc/terms/created ^xsd:dateTime
              domain sec:domain
              expires sec:expiration ^xsd:dateTime
              jws sec:jws
              nonce sec:nonce
              proofPurpose sec:proofPurpose ^@vocab
                @version 1.1
                @protected
                id @id
                type @type
                sec https://w3id.org/security#
                assertionMethod sec:assertionMethod ^@id *set
                authentication sec:authenticationMethod ^@id *set
              proofValue sec:proofValue
              verificationMethod sec:verificationMethod ^@id
            Ed25519Signature2018 sec|Ed25519Signature2018
              @version 1.1
              @protected
              id @id
              type @type
              sec https://w3id.org/security#
              xsd http://www.w3.org/2001/XMLSchema#
              challenge sec:challenge
              created http://purl.org/dc/terms/created ^xsd:dateTime
              domain sec:domain
              expires sec:expiration ^xsd:dateTime
              jws sec:jws
              nonce sec:nonce
              proofPurpose sec:proofPurpose ^@vocab
                @version 1.1
                @protected
                id @id
                type @type
                sec https://w3id.org/security#
                assertionMethod sec:assertionMethod ^@id *set
                authentication sec:authenticationMethod ^@id *set
              proofValue sec:proofValue
              verificationMethod sec:verificationMethod ^@id
            RsaSignature2018 sec|RsaSignature2018
              @version 1.1
              @protected
              challenge sec:challenge
              created http://purl.org/dc/terms/created ^xsd:dateTime
              domain sec:domain
              expires sec:expiration ^xsd:dateTime
              jws sec:jws
              nonce sec:nonce
              proofPurpose sec:proofPurpose ^@vocab
                @version 1.1
                @protected
                id @id
                type @type
                sec https://w3id.org/security#
                assertionMethod sec:assertionMethod ^@id *set
                authentication sec:authenticationMethod ^@id *set
              proofValue sec:proofValue
              verificationMethod sec:verificationMethod ^@id
            proof sec|proof ^@id *graph
            """
    )
}
