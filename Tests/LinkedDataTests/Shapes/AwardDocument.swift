import LinkedData

/// A credential with all that varies from award to award, its blank nodes with and without slots.
enum AwardDocument {
    static let slots = [
        "/id", "/validFrom", "/validUntil", "/credentialSubject/id", "/credentialSubject/identifier/0/identityHash",
        "/credentialSubject/identifier/0/salt", "/credentialSubject/identifier/1/identityHash",
        "/credentialSubject/narrative", "/evidence/0/id", "/credentialStatus/id", "/credentialStatus/statusListIndex",
        "/relatedResource/0/id", "/relatedResource/0/digestSRI", "/nowhere", "/evidence/7/id",
    ].compactMap(JSON.Pointer.init)

    static let sample: JSON = [
        "@context": [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        ],
        "id": "urn:uuid:6f1b2c3d-0000-4000-8000-000000000001",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Captioning",
        "issuer": [
            "id": "did:web:badges.example.edu", "type": ["Profile"], "name": "Exämple",
            "address": ["type": ["Address"], "addressLocality": "Nowhere"],
        ],
        "validFrom": "2026-03-01T00:00:00Z",
        "validUntil": "2029-03-01T23:59:59Z",
        "credentialSubject": [
            "id": "urn:uuid:7a1b2c3d-0000-4000-8000-000000000002", "type": ["AchievementSubject"],
            "identifier": [
                [
                    "type": "IdentityObject", "hashed": true, "identityHash": "sha256$00", "salt": "0a",
                    "identityType": "emailAddress",
                ],
                ["type": "IdentityObject", "hashed": false, "identityHash": "Ada", "identityType": "name"],
            ],
            "narrative": "Captioned a lecture.",
            "creditsEarned": 3,
            "result": [["type": ["Result"], "value": "A"], ["type": ["Result"], "value": "B"]],
            "achievement": achievement,
        ],
        "evidence": [["id": "https://portfolio.example.org/ada", "type": ["Evidence"], "name": "A lecture"]],
        "credentialStatus": [
            "id": "https://badges.example.edu/status/1.json#17", "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation", "statusListIndex": "17",
            "statusListCredential": "https://badges.example.edu/status/1.json",
        ],
        "relatedResource": [
            [
                "id": "https://badges.example.edu/awards/old/credential.json", "digestSRI": "sha256-AAAA",
                "mediaType": "application/vc",
            ]
        ],
    ]

    static let achievement: JSON = [
        "id": "https://badges.example.edu/badges/captioning/", "type": ["Achievement"], "name": "Captioning",
        "description": "Captions a lecture.", "criteria": ["narrative": "Caption \"it\"."],
        "alignment": .array(["a", "b", "b"].map(alignment)),
    ]

    /// Two of three are the same: their blank nodes have equal hashes.
    private static func alignment(_ name: String) -> JSON {
        ["type": ["Alignment"], "targetName": .string(name), "targetUrl": .string("https://example.org/\(name)")]
    }
}

extension JSON {
    /// With another value at a place that exists.
    func setting(_ pointer: String, _ value: JSON?) -> JSON {
        guard let pointer = Pointer(pointer) else { return self }
        return setting(pointer.tokens[...], value)
    }

    private func setting(_ tokens: ArraySlice<String>, _ value: JSON?) -> JSON {
        switch (self, tokens.first) {
        case (.object(var object), let token?):
            object[token] = tokens.count == 1 ? value : object[token]?.setting(tokens.dropFirst(), value)
            return .object(object)
        case (.array(var elements), let token?):
            guard let index = Int(token) else { return self }
            elements[index] = tokens.count == 1 ? value ?? .null : elements[index].setting(tokens.dropFirst(), value)
            return .array(elements)
        default: return self
        }
    }
}
