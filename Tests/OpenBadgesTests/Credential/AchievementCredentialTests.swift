import LinkedData
import OpenBadges
import Testing

@Suite struct AchievementCredentialTests {
    @Test func everyMemberInADocument() throws {
        var document = try Samples.credential().document
        let issuer = document["issuer"]
        document["issuer"] = "…"
        guard case .object(var subject)? = document["credentialSubject"] else {
            Issue.record("no subject")
            return
        }
        let achievement = subject["achievement"]
        subject["achievement"] = "…"
        document["credentialSubject"] = .object(subject)
        #expect(try issuer == .object(Samples.profile().node))
        #expect(try achievement == .object(Samples.achievement().node))
        let expected = """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
              ],
              "id": "urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b",
              "type": [
                "VerifiableCredential",
                "OpenBadgeCredential"
              ],
              "name": "Captioning",
              "description": "For Ada",
              "image": {
                "id": "https://badges.example.edu/awards/1/badge.png",
                "type": "Image"
              },
              "issuer": "…",
              "validFrom": "2026-05-02T00:00:00Z",
              "validUntil": "2029-05-02T23:59:59Z",
              "awardedDate": "2026-05-01T12:00:00+02:00",
              "credentialSubject": {
                "id": "urn:uuid:5b8a6d0e-1111-4222-8333-944455566677",
                "type": [
                  "AchievementSubject"
                ],
                "identifier": [
                  {
                    "type": "IdentityObject",
                    "hashed": true,
                    "identityHash": "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399",
                    "identityType": "emailAddress",
                    "salt": "Kosher"
                  },
                  {
                    "type": "IdentityObject",
                    "hashed": false,
                    "identityHash": "Ada Lovelace",
                    "identityType": "name"
                  }
                ],
                "activityStartDate": "2026-03-01T00:00:00Z",
                "activityEndDate": "2026-04-30T00:00:00Z",
                "creditsEarned": 0.70,
                "licenseNumber": "L-7",
                "narrative": "Captioned *two* films",
                "result": [
                  {
                    "type": [
                      "Result"
                    ],
                    "resultDescription": "https://badges.example.edu/badges/captioning/#result",
                    "value": "97",
                    "status": "Completed",
                    "achievedLevel": "https://badges.example.edu/badges/captioning/#meets",
                    "alignment": [
                      {
                        "type": [
                          "Alignment"
                        ],
                        "targetName": "Result",
                        "targetUrl": "https://badges.example.edu/results"
                      }
                    ]
                  }
                ],
                "role": "Author",
                "term": "Spring",
                "achievement": "…"
              },
              "evidence": [
                {
                  "id": "https://portfolio.example.org/essay",
                  "type": [
                    "Evidence"
                  ],
                  "narrative": "Written in May",
                  "name": "Essay",
                  "description": "An essay",
                  "genre": "Prose",
                  "audience": "Teachers"
                }
              ],
              "credentialSchema": [
                {
                  "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                  "type": "1EdTechJsonSchemaValidator2019"
                }
              ],
              "credentialStatus": {
                "id": "https://badges.example.edu/status/1.json#7",
                "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
                "statusListIndex": "7",
                "statusListCredential": "https://badges.example.edu/status/1.json"
              },
              "relatedResource": [
                {
                  "id": "https://badges.example.edu/awards/0/credential.json",
                  "digestSRI": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                  "mediaType": "application/vc"
                }
              ]
            }
            """
        #expect(document.fileText == expected)
    }

    @Test func whatIsNotThereIsNotWritten() throws {
        let achievement = try Achievement(
            id: Samples.iri("a"), name: "A", description: "", criteria: Criteria(narrative: "Do"))
        var subject = AchievementSubject(achievement: achievement)
        subject.id = IRI("did:web:learner.example.org")
        let credential = try AchievementCredential(
            id: #require(IRI("urn:uuid:1")), issuer: Profile(id: #require(IRI("did:web:badges.example.edu"))),
            validFrom: #require(DateTimeZ("2026-05-02T00:00:00Z")), credentialSubject: subject)
        #expect(
            credential.document == [
                "@context": [
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                ],
                "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
                "issuer": ["id": "did:web:badges.example.edu", "type": ["Profile"]],
                "validFrom": "2026-05-02T00:00:00Z",
                "credentialSubject": [
                    "id": "did:web:learner.example.org", "type": ["AchievementSubject"],
                    "achievement": .object(achievement.node),
                ],
            ])
        #expect(Evidence().node == ["type": ["Evidence"]])
        #expect(Result().node == ["type": ["Result"]])
    }

    /// What a signature covers is what JSON-LD keeps.
    @Test func nothingIsLostInRDF() throws {
        var processor = JSONLD.Processor()
        let dataset = try processor.toRDF(.object(Samples.credential().document))
        #expect(dataset.count > 100)
    }

    @Test func theStatusesOfResultsAreTheStandards() throws {
        guard let schema = try Conformance.object(PublishedSchema.path) else { return }
        let definitions = try #require(schema["$defs"] as? Conformance.Object)
        let properties = (definitions["Result"] as? Conformance.Object)?["properties"] as? Conformance.Object
        let published = (properties?["status"] as? Conformance.Object)?["enum"] as? [String]
        #expect(published == ResultStatusType.allCases.map(\.rawValue))
    }
}
