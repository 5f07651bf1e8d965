import LinkedData
import OpenBadges
import Testing

extension Samples {
    static func assertion() throws -> OB2.Assertion {
        var assertion = try #require(
            OB2.Assertion(
                projecting: credential().document, id: iri("awards/1/assertion.json"), badge: .embedded(badgeClass())))
        assertion.image = try OB2.Image(id: iri("awards/1/badge.png"))
        assertion.related = try [iri("awards/1/credential.json")]
        return assertion
    }
}

@Suite struct OB2AssertionTests {
    private static func projection(
        _ change: (inout AchievementCredential) throws -> Void = { _ in }
    ) throws -> JSON.Object? {
        var credential = try Samples.credential()
        try change(&credential)
        return try OB2.Assertion(
            projecting: credential.document, id: Samples.iri("awards/1/assertion.json"),
            badge: .at(Samples.iri("badges/captioning/badge.json")))?.document
    }

    @Test func everyMemberInADocument() throws {
        var assertion = try Samples.assertion()
        assertion.badge = try .at(Samples.iri("badges/captioning/badge.json"))
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "id": "https://badges.example.edu/awards/1/assertion.json",
              "type": "Assertion",
              "recipient": {
                "type": "email",
                "hashed": true,
                "salt": "Kosher",
                "identity": "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"
              },
              "badge": "https://badges.example.edu/badges/captioning/badge.json",
              "verification": {
                "type": "HostedBadge"
              },
              "issuedOn": "2026-05-02T00:00:00Z",
              "expires": "2029-05-02T23:59:59Z",
              "image": "https://badges.example.edu/awards/1/badge.png",
              "evidence": [
                {
                  "id": "https://portfolio.example.org/essay",
                  "type": "Evidence",
                  "narrative": "Written in May",
                  "name": "Essay",
                  "description": "An essay",
                  "genre": "Prose",
                  "audience": "Teachers"
                }
              ],
              "narrative": "Captioned *two* films",
              "related": [
                {
                  "id": "https://badges.example.edu/awards/1/credential.json"
                }
              ]
            }
            """
        #expect(assertion.document.fileText == expected)
    }

    @Test func nothingMoreThanThereIs() throws {
        let assertion = try Self.projection {
            $0.validUntil = nil
            $0.evidence = []
            $0.credentialSubject.narrative = nil
        }
        #expect(
            assertion?.members.map(\.name) == [
                "@context", "id", "type", "recipient", "badge", "verification", "issuedOn",
            ])
    }

    @Test(arguments: [("emailAddress", "email"), ("ext:url", "url"), ("ext:telephone", "telephone")])
    func aHashedRecipientIsKnownByOneProperty(_ identityType: String, _ property: String) throws {
        let digest = HashAlgorithm.sha256.digest(of: Array("xy".utf8))
        let assertion = try Self.projection {
            $0.credentialSubject.identifier = [
                IdentityObject(.plain("Ada Lovelace"), identityType: .standard(.name)),
                IdentityObject(
                    .sha256(digest, salt: "y"), identityType: try #require(IdentifierType(identityType))),
            ]
        }
        #expect(
            assertion?["recipient"] == [
                "type": .string(property), "hashed": true, "salt": "y",
                "identity": .string("sha256$" + digest.hexadecimal),
            ])
    }

    @Test func aDIDIsAnId() throws {
        let assertion = try Self.projection {
            $0.credentialSubject.id = IRI("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK")
            $0.credentialSubject.identifier.removeFirst()
        }
        #expect(
            assertion?["recipient"] == [
                "type": "id", "hashed": false,
                "identity": "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
            ])
    }

    @Test func nobodyAndNeverAreNoAssertion() throws {
        // A name, and a subject that only the credential knows.
        #expect(try Self.projection { $0.credentialSubject.identifier.removeFirst() } == nil)
        let digest = HashAlgorithm.sha256.digest(of: [])
        #expect(
            try Self.projection {
                $0.credentialSubject.identifier = [
                    IdentityObject(.sha256(digest, salt: "s"), identityType: .standard(.userName))
                ]
            } == nil)
        var credential = try Samples.credential().document
        credential["validFrom"] = "2026-05-02"
        let id = try Samples.iri("a")
        #expect(OB2.Assertion(projecting: credential, id: id, badge: .at(id)) == nil)
    }

    @Test(
        arguments: [
            (#"{"id": "https://a.example.org/1"}"#, #"{"id":"https://a.example.org/1","type":"Evidence"}"#),
            (#"{"id": "http://a.example.org/1"}"#, #"{"id":"http://a.example.org/1","type":"Evidence"}"#),
            (#"{"id": "urn:x:1", "narrative": "N"}"#, #"{"type":"Evidence","narrative":"N"}"#),
            (#"{"id": "javascript:alert(1)"}"#, nil), (#"{"id": 7, "name": ["N"]}"#, nil), ("{}", nil),
        ] as [(String, String?)])
    func evidenceIsAPageOrWords(_ evidence: String, _ expected: String?) throws {
        guard case .object(let object) = try JSON(parsing: evidence) else { return }
        let node = OB2.Evidence(projecting: object)?.node
        #expect(node.map { String(decoding: $0.bytes(), as: UTF8.self) } == expected)
    }

    @Test func whatIsRevokedSaysNothingElse() throws {
        let id = try Samples.iri("awards/1/assertion.json")
        #expect(
            OB2.RevokedAssertion(id: id, revocationReason: "Issued by mistake").document == [
                "@context": "https://w3id.org/openbadges/v2", "id": JSON(id), "type": "Assertion", "revoked": true,
                "revocationReason": "Issued by mistake",
            ])
        #expect(OB2.RevokedAssertion(id: id).document.count == 4)
    }

    @Test func anAchievementOfACredentialAsABadgeClass() throws {
        let id = try #require(IRI("urn:uuid:5b8a6d0e-1111-4222-8333-944455566677"))
        let image = try OB2.Image(id: Samples.iri("icon.png"))
        let issuer = try Samples.iri("issuer/issuer.json")
        let achievement = try Samples.achievement()
        let badgeClass = OB2.BadgeClass(projecting: achievement.node, id: id, image: image, issuer: issuer)
        var expected = try #require(OB2.BadgeClass(projecting: achievement, id: id, issuer: issuer))
        expected.image = image
        expected.criteria = OB2.Criteria(narrative: "# Do\n\n* *Caption* a film")
        #expect(badgeClass?.node == expected.node)
        for name in ["name", "description", "criteria"] {
            var lacking = achievement.node
            lacking[name] = nil
            #expect(OB2.BadgeClass(projecting: lacking, id: id, image: image, issuer: issuer) == nil)
        }
        var linked = achievement.node
        linked["criteria"] = ["id": "https://badges.example.edu/badges/captioning/"]
        #expect(
            OB2.BadgeClass(projecting: linked, id: id, image: image, issuer: issuer)?.node["criteria"]
                == "https://badges.example.edu/badges/captioning/")
    }

    @Test func anEmbeddedBadgeClassHasNoContextOfItsOwn() throws {
        let assertion = try Samples.assertion().document
        #expect(try assertion["badge"] == .object(Samples.badgeClass().node))
    }
}
