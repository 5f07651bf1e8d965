extension ContextTable {
    static let credentialsExamplesV1 = ContextTable(
        url: "https://www.w3.org/2018/credentials/examples/v1",
        sha256: "2070ae4e75bc3b4c2cfe2b8b6e86ec45119672bbb5da283f0399ea96c60a0104",
        facts: """
            @version 1.1
            @context https://www.w3.org/ns/odrl.jsonld
            ex https://example.org/examples#
            schema http://schema.org/
            rdf http://www.w3.org/1999/02/22-rdf-syntax-ns#
            3rdPartyCorrelation ex:3rdPartyCorrelation
            AllVerifiers ex:AllVerifiers
            Archival ex:Archival
            BachelorDegree ex:BachelorDegree
            Child ex:Child
            CLCredentialDefinition2019 ex:CLCredentialDefinition2019
            CLSignature2019 ex:CLSignature2019
            IssuerPolicy ex:IssuerPolicy
            HolderPolicy ex:HolderPolicy
            Mother ex:Mother
            RelationshipCredential ex:RelationshipCredential
            UniversityDegreeCredential ex:UniversityDegreeCredential
            AlumniCredential ex:AlumniCredential
            DisputeCredential ex:DisputeCredential
            PrescriptionCredential ex:PrescriptionCredential
            ZkpExampleSchema2018 ex:ZkpExampleSchema2018
            issuerData ex:issuerData
            attributes ex:attributes
            signature ex:signature
            signatureCorrectnessProof ex:signatureCorrectnessProof
            primaryProof ex:primaryProof
            nonRevocationProof ex:nonRevocationProof
            alumniOf schema:alumniOf ^rdf:HTML
            child ex:child ^@id
            degree ex:degree
            degreeType ex:degreeType
            degreeSchool ex:degreeSchool
            college ex:college
            name schema:name ^rdf:HTML
            givenName schema:givenName
            familyName schema:familyName
            parent ex:parent ^@id
            referenceId ex:referenceId
            documentPresence ex:documentPresence
            evidenceDocument ex:evidenceDocument
            spouse schema:spouse
            subjectPresence ex:subjectPresence
            verifier ex:verifier ^@id
            currentStatus ex:currentStatus
            statusReason ex:statusReason
            prescription ex:prescription
            """
    )
}
