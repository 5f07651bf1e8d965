import Foundation
import LinkedData

/// A document to measure with, the same bytes every time.
struct Document {
    enum Kind {
        /// An Open Badges 3.0 credential.
        case credential
        /// A thousand achievements as one array.
        case catalog
        /// Whatever was asked for.
        case other
    }

    let name: String
    let kind: Kind
    let bytes: [UInt8]

    init(name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
        let json: JSON =
            switch kind {
            case .credential: Self.credential
            case .catalog: .array((0..<1_000).map(Self.achievement))
            case .other: .null
            }
        bytes = json.bytes(.pretty)
    }

    init(file: String) throws {
        name = URL(filePath: file).lastPathComponent
        kind = .other
        bytes = Array(try Data(contentsOf: URL(filePath: file)))
    }

    private static let credential: JSON = [
        "@context": [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        ],
        "id": "https://badges.example.edu/awards/2026/captioning/7f3a",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Captioning and transcripts",
        "issuer": [
            "id": "https://badges.example.edu/issuer", "type": ["Profile"], "name": "University of Northern Exämple",
            "url": "https://badges.example.edu/", "email": "badges@example.edu",
        ],
        "validFrom": "2026-03-01T09:00:00Z",
        "credentialSubject": [
            "id": "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", "type": ["AchievementSubject"],
            "achievement": achievement(7),
        ],
        "credentialSchema": [
            [
                "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                "type": "1EdTechJsonSchemaValidator2019",
            ]
        ],
        "proof": [
            [
                "type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": "2026-03-01T09:00:01Z",
                "verificationMethod": "https://badges.example.edu/issuer#key-1", "proofPurpose": "assertionMethod",
                "proofValue":
                    "z4eSaGcUmWSoXuXuU4HAuKVXqVuJUAxiQvPeVcDyRrpCmBtHfh5DDzTDvAcKo1TJQT1gE6vqPhMLJzAqfwVmXVAR5",
            ]
        ],
    ]

    static func achievement(_ number: Int) -> JSON {
        [
            "id": .string("https://badges.example.edu/badges/captioning-\(number)/achievement.json"),
            "type": ["Achievement"],
            "name": .string("Captioning and transcripts \(number)"),
            "description":
                "Makes recorded teaching usable for everybody: captions, transcripts, and words for what is seen.",
            "achievementType": "MicroCredential",
            "criteria": [
                "id": .string("https://badges.example.edu/badges/captioning-\(number)/"),
                "narrative":
                    "1. Caption a lecture of *your own*.\n2. Say \"what changed\" — in your words.\n3. Hand it in.",
            ],
            "creditsAvailable": .number(JSON.Number(Double(number % 9) + 0.5) ?? JSON.Number(0)),
            "tag": ["video", "captions", "accessibility"],
            "version": .number(JSON.Number(number)),
            "alignment": .array((0..<3).map(alignment)),
        ]
    }

    private static func alignment(_ number: Int) -> JSON {
        [
            "type": ["Alignment"],
            "targetName": .string("Outcome \(number)"),
            "targetUrl": .string("https://www.example.org/framework/accessible-media/\(number)"),
            "targetCode": .string("AM-\(number)"),
        ]
    }
}

// MARK: What JSONDecoder makes of it

struct Credential: Codable {
    struct Issuer: Codable {
        let id: String, type: [String], name: String, url: String, email: String
    }
    struct Subject: Codable {
        let id: String, type: [String], achievement: Achievement
    }
    struct Schema: Codable {
        let id: String, type: String
    }
    struct Proof: Codable {
        let type: String, cryptosuite: String, created: String, verificationMethod: String, proofPurpose: String,
            proofValue: String
    }

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, name, issuer, validFrom, credentialSubject, credentialSchema, proof
    }

    let context: [String], id: String, type: [String], name: String, issuer: Issuer, validFrom: String,
        credentialSubject: Subject, credentialSchema: [Schema], proof: [Proof]
}

struct Achievement: Codable {
    struct Criteria: Codable {
        let id: String, narrative: String
    }
    struct Alignment: Codable {
        let type: [String], targetName: String, targetUrl: String, targetCode: String
    }

    let id: String, type: [String], name: String, description: String, achievementType: String, criteria: Criteria,
        creditsAvailable: Double, tag: [String], version: Int, alignment: [Alignment]
}
