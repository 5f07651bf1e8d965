import LinkedData

/// A credential as an issuer of many makes it: of one badge, to one learner after the other.
struct Award {
    let number: Int

    /// What differs from learner to learner.
    static let slots = [
        "/id", "/validFrom", "/validUntil", "/credentialSubject/id", "/credentialSubject/identifier/0/identityHash",
        "/credentialSubject/identifier/0/salt", "/credentialSubject/identifier/1/identityHash",
        "/credentialSubject/narrative", "/evidence/0/id", "/credentialStatus/id", "/credentialStatus/statusListIndex",
    ].compactMap(JSON.Pointer.init)

    var document: JSON.Object {
        [
            "@context": [
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
            ],
            "id": .string("urn:uuid:6f1b2c3d-0000-4000-8000-\(digits(12))"),
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "Captioning and transcripts",
            "issuer": [
                "id": "did:web:badges.example.edu", "type": ["Profile"], "name": "University of Northern Exämple",
                "url": "https://badges.example.edu/", "email": "badges@example.edu",
            ],
            "validFrom": "2026-03-01T00:00:00Z",
            "validUntil": "2029-03-01T23:59:59Z",
            "credentialSubject": subject,
            "evidence": [
                [
                    "id": .string("https://portfolio.example.org/learners/\(number)/captions"), "type": ["Evidence"],
                    "name": "A lecture with captions",
                ]
            ],
            "credentialSchema": [
                [
                    "id":
                        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                    "type": "1EdTechJsonSchemaValidator2019",
                ]
            ],
            "credentialStatus": [
                "id": .string("https://badges.example.edu/status/1.json#\(number)"), "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation", "statusListIndex": .string(String(number)),
                "statusListCredential": "https://badges.example.edu/status/1.json",
            ],
        ]
    }

    private var subject: JSON {
        [
            "id": .string("urn:uuid:7a1b2c3d-0000-4000-8000-\(digits(12))"),
            "type": ["AchievementSubject"],
            "identifier": [
                [
                    "type": "IdentityObject", "hashed": true, "identityHash": .string("sha256$" + digits(64)),
                    "identityType": "emailAddress", "salt": .string(digits(32)),
                ],
                [
                    "type": "IdentityObject", "hashed": false, "identityHash": .string("Learner \(number)"),
                    "identityType": "name",
                ],
            ],
            "narrative": .string("Captioned lecture \(number) \"in one go\"."),
            "creditsEarned": 3,
            "achievement": Document.achievement(7),
        ]
    }

    private func digits(_ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: count - digits.count) + digits
    }
}
