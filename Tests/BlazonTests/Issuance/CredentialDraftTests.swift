import Credentials
import LinkedData
import Testing

@testable import Blazon

@Suite struct CredentialDraftTests {
    private static let full = """
        badge,recipient,name,issued,expires,evidence,narrative,credit,result
        web-basics,Ada@Example.org,Ada Lovelace,2026-05-02,,https://a.example/1 https://a.example/2,Made a *page*,2.50,exceeds

        """

    @Test func saysAllThatTheRowSays() throws {
        let predecessor = Predecessor(
            id: try IssuingSample.id(7), visibility: .unlisted, digest: HashAlgorithm.sha256.digest(of: []))
        var document = try IssuingSample.draft(Self.full, replacing: predecessor).document
        var subject = try #require(document["credentialSubject"]?.object)
        let achievement = try #require(subject["achievement"]?.object)
        subject["achievement"] = "…"
        document["credentialSubject"] = .object(subject)
        let expected = """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
              ],
              "id": "urn:uuid:8f14e45f-ceea-467f-9a3b-000000000001",
              "type": [
                "VerifiableCredential",
                "OpenBadgeCredential"
              ],
              "name": "Web Basics",
              "issuer": {
                "id": "did:web:badges.example.edu",
                "type": [
                  "Profile"
                ],
                "name": "Example University",
                "url": "https://www.example.edu",
                "email": "badges@example.edu"
              },
              "validFrom": "2026-05-02T00:00:00Z",
              "validUntil": "2029-05-02T23:59:59Z",
              "credentialSubject": {
                "id": "urn:uuid:8f14e45f-ceea-467f-9a3b-000000001001",
                "type": [
                  "AchievementSubject"
                ],
                "identifier": [
                  {
                    "type": "IdentityObject",
                    "hashed": true,
                    "identityHash": "sha256$HASH",
                    "identityType": "emailAddress",
                    "salt": "00112233445566778899aabbccddeeff"
                  },
                  {
                    "type": "IdentityObject",
                    "hashed": false,
                    "identityHash": "Ada Lovelace",
                    "identityType": "name"
                  }
                ],
                "creditsEarned": 2.5,
                "narrative": "Made a *page*",
                "result": [
                  {
                    "type": [
                      "Result"
                    ],
                    "resultDescription": "https://badges.example.edu/badges/web-basics/achievement.json#result",
                    "achievedLevel": "https://badges.example.edu/badges/web-basics/achievement.json#result-exceeds"
                  }
                ],
                "achievement": "…"
              },
              "evidence": [
                {
                  "id": "https://a.example/1",
                  "type": [
                    "Evidence"
                  ]
                },
                {
                  "id": "https://a.example/2",
                  "type": [
                    "Evidence"
                  ]
                }
              ],
              "credentialSchema": [
                {
                  "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                  "type": "1EdTechJsonSchemaValidator2019"
                }
              ],
              "credentialStatus": {
                "id": "https://badges.example.edu/status/1.json#1",
                "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
                "statusListIndex": "1",
                "statusListCredential": "https://badges.example.edu/status/1.json"
              },
              "relatedResource": [
                {
                  "id": "https://badges.example.edu/awards/8f14e45f-ceea-467f-9a3b-000000000007/credential.json",
                  "digestSRI": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                  "mediaType": "application/vc"
                }
              ]
            }
            """
        // printf 'ada@example.org00112233445566778899aabbccddeeff' | sha256sum
        let hash = "c6e170fb83319363a6bdc1c057bad6e22df3046d6e909c2ae8f499ab6cf31556"
        #expect(
            String(decoding: document.bytes(.pretty).dropLast(), as: UTF8.self)
                == expected.replacing("HASH", with: hash))
        #expect(achievement["id"] == "https://badges.example.edu/badges/web-basics/achievement.json")
        #expect(achievement["creator"] == ["id": "did:web:badges.example.edu", "type": ["Profile"]])
        #expect(achievement["inLanguage"] == nil)
        #expect(achievement["criteria"] != nil)
        #expect(achievement["resultDescription"] != nil)
    }

    /// What a signature covers is all that it says.
    @Test func nothingIsLostInRDF() throws {
        let predecessor = Predecessor(
            id: try IssuingSample.id(7), visibility: .unlisted, digest: HashAlgorithm.sha256.digest(of: []))
        var processor = JSONLD.Processor()
        let draft = try IssuingSample.draft(Self.full, replacing: predecessor)
        #expect(try processor.toRDF(.object(draft.document)).count > 60)
    }

    @Test func saysNoMoreThanTheRow() throws {
        let list = "badge,recipient,recipient_type,issued\nattendance,did:web:ada.example.org,did,2026-05-02\n"
        let document = try IssuingSample.draft(list).document
        #expect(
            document.members.map(\.name) == [
                "@context", "id", "type", "name", "issuer", "validFrom", "credentialSubject", "credentialSchema",
                "credentialStatus",
            ])
        let subject = try #require(document["credentialSubject"]?.object)
        #expect(subject.members.map(\.name) == ["id", "type", "achievement"])
        #expect(subject["id"] == "did:web:ada.example.org")
    }

    @Test(arguments: [
        ("web-basics,a@example.org,2024-02-29,", "2027-02-28T23:59:59Z"),
        ("web-basics,a@example.org,2026-05-02,2026-06-30", "2026-06-30T23:59:59Z"),
        ("layout,a@example.org,2026-05-02,", "2026-05-04T12:30:00Z"),
        ("attendance,a@example.org,2026-05-02,", nil),
    ])
    func isValidUntilTheRowOrTheBadgeSays(_ row: String, _ end: String?) throws {
        let document = try IssuingSample.draft("badge,recipient,issued,expires\n\(row)\n").document
        #expect(document["validUntil"] == end.map(JSON.string))
    }

    @Test(arguments: [
        ("email", "Ada@Example.org", "emailAddress"), ("url", "https://ada.example.org/", "ext:url"),
        ("phone", "+1 608 555 0100", "ext:telephone"),
    ])
    func hashesTheRecipient(_ kind: String, _ text: String, _ type: String) throws {
        let list = "badge,recipient,recipient_type,issued\nattendance,\(text),\(kind),2026-05-02\n"
        let draft = try IssuingSample.draft(list)
        let pointer = try #require(JSON.Pointer("/credentialSubject/identifier/0"))
        let identity = try #require(JSON.object(draft.document)[pointer]?.object)
        #expect(identity["identityType"] == .string(type))
        #expect(!draft.document.bytes().contains("Ada@Example") && identity["hashed"] == true)
        let known = try #require(Recipient.Kind(rawValue: kind))
        let recipient = try #require(Recipient(known, text))
        guard
            case .identity(_, let hash, let salt) = HashedRecipient(recipient, salt: "00112233445566778899aabbccddeeff")
        else { return }
        #expect(identity["identityHash"] == .string("sha256$" + hash.hexadecimal))
        #expect(identity["salt"] == .string(salt))
    }

    @Test(arguments: [
        (
            "typing,a@example.org,2026-05-02,97",
            #"{"type":["Result"],"resultDescription":"…typing/achievement.json#result","value":"97"}"#
        ),
        (
            "layout,a@example.org,2026-05-02,Completed",
            #"{"type":["Result"],"resultDescription":"…layout/achievement.json#result","status":"Completed"}"#
        ),
    ])
    func tellsTheResult(_ row: String, _ result: String) throws {
        let document = try IssuingSample.draft("badge,recipient,issued,result\n\(row)\n").document
        let pointer = try #require(JSON.Pointer("/credentialSubject/result/0"))
        let found = try #require(JSON.object(document)[pointer]?.object)
        #expect(
            String(decoding: found.bytes(), as: UTF8.self).replacing(
                "https://badges.example.edu/badges/", with: "…") == result)
    }

    @Test func standsInAListForSuspensionsWhereItMayBeSuspended() throws {
        let head = "badge,recipient,issued,status,reason\n"
        let purpose = { (row: String) in
            try IssuingSample.draft(head + row + "\n").document["credentialStatus"]?.object?["statusPurpose"]
        }
        #expect(try purpose("layout,a@example.org,2026-05-02,,") == "suspension")
        #expect(try purpose("typing,a@example.org,2026-05-02,,") == "revocation")
        #expect(try purpose("typing,a@example.org,2026-05-02,suspended,Under review") == "suspension")
        #expect(try purpose("typing,a@example.org,2026-05-02,revoked,Slip") == "revocation")
    }

    @Test func namesAPrivatePredecessorByItsIdAlone() throws {
        let predecessor = Predecessor(
            id: try IssuingSample.id(7), visibility: .private, digest: HashAlgorithm.sha256.digest(of: []))
        let document = try IssuingSample.draft(Self.full, replacing: predecessor).document
        let pointer = try #require(JSON.Pointer("/relatedResource/0/id"))
        #expect(JSON.object(document)[pointer] == "urn:uuid:8f14e45f-ceea-467f-9a3b-000000000007")
    }

    @Test func catalogGivesTheCreditThatTheRowDoesNot() throws {
        let document = try IssuingSample.draft("badge,recipient,issued\nlayout,a@example.org,2026-05-02\n").document
        let pointer = try #require(JSON.Pointer("/credentialSubject/creditsEarned"))
        #expect(JSON.object(document)[pointer] == .number(try #require(JSON.Number("0.7"))))
    }
}

extension JSON {
    fileprivate var object: JSON.Object? { if case .object(let object) = self { object } else { nil } }
}

extension [UInt8] {
    fileprivate func contains(_ text: String) -> Bool { String(decoding: self, as: UTF8.self).contains(text) }
}
