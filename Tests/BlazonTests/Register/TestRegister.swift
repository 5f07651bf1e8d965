import Credentials
import Foundation
import LinkedData
import Testing

@testable import Blazon

/// A register made at test time, by a key that is forgotten afterwards.
struct TestRegister {
    static let base = "https://badges.example.edu"
    static let did = "did:web:badges.example.edu"

    let method: VerificationMethod
    let signer: Signer
    private(set) var lines: [Int: [[UInt8]]] = [:]
    private(set) var records: [Int: [AwardRecord]] = [:]
    var changes: [StatusChange] = []
    private(set) var lists: Set<Int> = []
    private var canonicalizer = Canonicalizer()

    init(seed: UInt8 = 7) throws {
        let key = try PrivateKey(ed25519Seed: (0..<32).map { _ in UInt8.random(in: .min ... .max) ^ seed })
        let controller = try #require(IRI(Self.did))
        method = try #require(VerificationMethod(controller: controller, publicKey: key.publicKey))
        signer = key.signer(verificationMethod: method.id)
    }

    /// What can be said of an award.
    struct Words {
        var number: Int
        var badge = "web-basics"
        var issued = "2026-05-02"
        var validUntil: String?
        /// An e-mail address.
        var recipient: String?
        var facts = Fingerprint(of: [1, 2])
        var name: String?
        var visibility = Award.Visibility.unlisted
        var list = 1
        var index: Int?
        var purpose = StatusPurpose.revocation
        var replaces: AwardIdentifier?
        var evidence: [JSON] = []
        var issuer = TestRegister.did
        var achievementName = "Web Basics"
        /// More members of the achievement, and of the subject.
        var achievement: JSON.Object = [:]
        var subject: JSON.Object = [:]
        /// Signed in earnest, which takes long.
        var isSigned = false
        var hasToken = false

        init(_ number: Int) {
            self.number = number
        }
    }

    static func id(_ number: Int) -> AwardIdentifier {
        let digits = String(number, radix: 16)
        let text = "8f14e45f-ceea-467f-9a3b-" + String(repeating: "0", count: 12 - digits.count) + digits
        guard let id = AwardIdentifier(text) else { preconditionFailure("no UUID") }
        return id
    }

    @discardableResult
    mutating func add(_ words: Words, year: Int = 2026) throws -> AwardIdentifier {
        let id = Self.id(words.number)
        let credential = try credential(words)
        let jws = try words.hasToken ? VCJWT.signDetached(credential, by: signer).text : nil
        lines[year, default: []].append(credential.bytes())
        records[year, default: []].append(
            AwardRecord(
                id: id, badge: try #require(Slug(words.badge)), issued: try #require(CalendarDate(words.issued)),
                visibility: words.visibility, list: "2026-spring.csv", facts: words.facts,
                replaces: words.replaces, jws: jws))
        lists.insert(words.list)
        return id
    }

    mutating func credential(_ words: Words) throws -> JSON.Object {
        let list = try #require(IRI("\(Self.base)/status/\(words.list).json"))
        let entry = try #require(
            BitstringStatusListEntry(
                statusListCredential: list, statusListIndex: words.index ?? words.number, statusPurpose: words.purpose))
        let salt = "0123456789abcdef0123456789abcdef"
        let recipient = try #require(Recipient(.email, words.recipient ?? "learner\(words.number)@example.org"))
        guard case .identity(let type, let hash, _) = HashedRecipient(recipient, salt: salt) else {
            throw CocoaError(.coderInvalidValue)
        }
        var identities: [JSON] = [
            [
                "type": "IdentityObject", "hashed": true, "identityHash": .string("sha256$" + hash.hexadecimal),
                "identityType": .string(type), "salt": .string(salt),
            ]
        ]
        if let name = words.name {
            identities.append(
                ["type": "IdentityObject", "hashed": false, "identityHash": .string(name), "identityType": "name"])
        }
        let page = "\(Self.base)/badges/\(words.badge)/"
        var achievement: JSON.Object = [
            "id": .string(page + "achievement.json"), "type": ["Achievement"],
            "achievementType": "Badge", "name": .string(words.achievementName),
            "description": "The earner can make a web page.",
            "criteria": ["id": .string(page), "narrative": "Make one page, and publish it."],
            "creator": ["id": .string(words.issuer), "type": ["Profile"]],
        ]
        for member in words.achievement.members { achievement[member.name] = member.value }
        var subject: JSON.Object = [
            "id": .string("urn:uuid:8f14e45f-ceea-467f-9a3c-\(String(100_000_000_000 + words.number))"),
            "type": ["AchievementSubject"], "identifier": .array(identities), "achievement": .object(achievement),
        ]
        for member in words.subject.members { subject[member.name] = member.value }
        let object = JSON.Object(present: [
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
            ],
            "id": .string(Self.id(words.number).description),
            "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": .string(words.achievementName),
            "issuer": [
                "id": .string(words.issuer), "type": ["Profile"], "name": "Example University",
                "url": "https://www.example.edu", "email": "badges@example.edu",
            ],
            "validFrom": .string(words.issued + "T00:00:00Z"),
            "validUntil": words.validUntil.map { .string($0 + "T23:59:59Z") },
            "credentialSubject": .object(subject), "evidence": .array(words.evidence),
            "credentialStatus": .object(entry.json),
        ])
        let created = DateTimeStamp(words.issued + "T09:00:00Z")
        guard words.isSigned else {
            var forged = object
            forged["proof"] = [
                [
                    "type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022",
                    "created": .string(created?.text ?? ""), "verificationMethod": JSON(method.id),
                    "proofPurpose": "assertionMethod", "proofValue": "z3FXQjecWufY46yg5abdVZsXqLhxhueuSoZ",
                ]
            ]
            return forged
        }
        return try EdDSARDFC2022().addProof(
            to: object, DataIntegrityProof.Options(created: created), by: signer, with: &canonicalizer)
    }

    mutating func change(_ number: Int, _ kind: StatusChange.Kind, by origin: StatusChange.Origin = .command) throws {
        changes.append(
            StatusChange(
                award: Self.id(number), kind: kind, at: try #require(DateTimeStamp("2026-06-01T09:00:00Z")),
                origin: origin))
    }

    /// The files of `content/register/`, by path.
    func files() -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for (year, lines) in lines {
            files[RegisterFiles.credentials(year).text] = Array(lines.map { $0 + [0x0A] }.joined())
            files[RegisterFiles.records(year).text] = Array((records[year] ?? []).map { $0.line + [0x0A] }.joined())
        }
        if !changes.isEmpty {
            files[RegisterFiles.changes.text] = Array(changes.map { $0.line + [0x0A] }.joined())
        }
        return files
    }

    /// Signs the status lists that the site's register asks for.
    func makeLists(in site: inout TestSite, tokens: Bool = true) throws {
        let index = RegisterReading.index(of: site.tree).index
        let base = try #require(WebURL(Self.base).flatMap { BaseURL($0) })
        var canonicalizer = Canonicalizer()
        for list in index.statusLists {
            let files = try StatusLists(index, base: base).files(
                of: list.number, issuer: try #require(IRI(Self.did)),
                now: try #require(DateTimeStamp("2026-06-01T09:00:00Z")), ed25519: signer,
                rs256: tokens ? signer : nil, with: &canonicalizer)
            for (path, bytes) in files { site.put(path.text, bytes) }
        }
    }

    /// Knows the key.
    var resolver: KeyResolver {
        let document = IRI(Self.did).map { DIDDocument(id: $0, verificationMethods: [method]) }
        return KeyResolver { _ in document.map { .object($0.json) } }
    }

    func site() throws -> TestSite {
        var site = try TestSite()
        for (path, bytes) in files() { site.put(path, bytes) }
        return site
    }
}
