import LinkedData
import Testing

@testable import Blazon

@Suite struct HostedAssertionTests {
    private static let folder = "awards/\(TestRegister.id(1).uuid)/"
    private static let path = folder + "assertion.json"
    private static let id = "https://badges.example.edu/" + path

    private static func words(_ change: (inout TestRegister.Words) -> Void = { _ in }) -> TestRegister.Words {
        var words = TestRegister.Words(1)
        words.name = "Ada Lovelace"
        words.validUntil = "2029-05-02"
        words.evidence = [["id": "https://work.example.org/essay", "type": ["Evidence"]]]
        change(&words)
        return words
    }

    private static func site(
        _ words: TestRegister.Words, _ changes: [StatusChange.Kind] = []
    ) throws -> TestSite {
        var register = try TestRegister()
        try register.add(words)
        for change in changes { try register.change(1, change) }
        var site = try register.site()
        try register.makeLists(in: &site)
        return site
    }

    private static func assertion(in site: TestSite) throws -> JSON.Object {
        try #require(JSON(parsing: site.text(path)).asObject)
    }

    @Test func `an award is an assertion of 2_0`() throws {
        let site = try Self.site(Self.words())
        let credential = try #require(JSON(parsing: site.text(Self.folder + "credential.json")).asObject)
        let identity = credential["credentialSubject"]?.asObject?["identifier"]?.elements.first?.asObject
        let hash = try #require(identity?["identityHash"]?.asText)
        #expect(
            try site.text(Self.path) == """
                {
                  "@context": "https://w3id.org/openbadges/v2",
                  "id": "\(Self.id)",
                  "type": "Assertion",
                  "recipient": {
                    "type": "email",
                    "hashed": true,
                    "salt": "0123456789abcdef0123456789abcdef",
                    "identity": "\(hash)"
                  },
                  "badge": "https://badges.example.edu/badges/web-basics/badge.json",
                  "verification": {
                    "type": "HostedBadge"
                  },
                  "issuedOn": "2026-05-02T00:00:00Z",
                  "expires": "2029-05-02T23:59:59Z",
                  "image": "https://badges.example.edu/\(Self.folder)badge.png",
                  "evidence": [
                    {
                      "id": "https://work.example.org/essay",
                      "type": "Evidence"
                    }
                  ],
                  "related": [
                    {
                      "id": "https://badges.example.edu/\(Self.folder)credential.json"
                    }
                  ]
                }

                """)
    }

    private static let outOfForce: [(changes: [StatusChange.Kind], reason: String)] = [
        ([.revoked(reason: "Issued by mistake")], "Issued by mistake"),
        ([.suspended(reason: "Under review.")], "This award is out of force for now. Under review."),
        (
            [.superseded(by: TestRegister.id(2), reason: "Name corrected")],
            "This award was corrected, and another took its place."
        ),
    ]

    @Test(arguments: outOfForce)
    func `what is out of force is revoked, and nothing else`(changes: [StatusChange.Kind], reason: String) throws {
        var register = try TestRegister()
        try register.add(Self.words())
        try register.add(TestRegister.Words(2))
        for change in changes { try register.change(1, change) }
        var site = try register.site()
        try register.makeLists(in: &site)
        #expect(
            try Self.assertion(in: site) == [
                "@context": "https://w3id.org/openbadges/v2", "id": .string(Self.id), "type": "Assertion",
                "revoked": true, "revocationReason": .string(reason),
            ])
    }

    @Test func `an award in force again is whole again`() throws {
        let again = try Self.site(Self.words(), [.suspended(reason: "Under review."), .reinstated])
        #expect(try Self.assertion(in: again)["revoked"] == nil)
        #expect(try Self.assertion(in: again)["issuedOn"] == "2026-05-02T00:00:00Z")
    }

    @Test func `a badge that has another id now has its class where it was`() throws {
        var site = try Self.site(Self.words { $0.badge = "web-pages" })
        site.put("content/catalog.yaml", Array(FormerBadgeTests.catalog("formerly: [web-pages]").utf8))
        let badge = "https://badges.example.edu/badges/web-pages/badge.json"
        #expect(try Self.assertion(in: site)["badge"] == .string(badge))
        let badgeClass = try #require(JSON(parsing: site.text("badges/web-pages/badge.json")).asObject)
        #expect(badgeClass["id"] == .string(badge))
    }

    @Test func `what it depends on is told apart, unmade`() throws {
        func fingerprint(_ site: TestSite) throws -> Fingerprint {
            let artifact = try #require(site.read().artifacts.first { $0.path.text == Self.path })
            return try artifact.prepare().fingerprint
        }
        let site = try Self.site(Self.words())
        let known = try fingerprint(site)
        var reworded = site
        reworded.put("content/badges/web-basics/description.md", Array("Other words.\n".utf8))
        #expect(try fingerprint(reworded) == known)
        #expect(try fingerprint(Self.site(Self.words { $0.validUntil = "2030-05-02" })) != known)
        let revoked = try ["One", "Two"].map { try fingerprint(Self.site(Self.words(), [.revoked(reason: $0)])) }
        #expect(Set(revoked + [known]).count == 3)
    }

    @Test func `nobody's name or address is in it`() throws {
        let text = try Self.site(Self.words()).text(Self.path)
        #expect(!text.contains("Lovelace") && !text.contains("@example") && !text.contains("learner1"))
    }

    @Test func `a private award has none`() throws {
        let site = try Self.site(Self.words { $0.visibility = .private })
        #expect(try site.build()[Self.path] == nil)
    }

    @Test func `a recipient that is known by nothing 2_0 knows is no line of the register`() {
        let identity: JSON = [
            "type": "IdentityObject", "hashed": true, "identityType": "userName", "salt": "0123",
            "identityHash": .string("sha256$" + HashAlgorithm.sha256.digest(of: []).hexadecimal),
        ]
        #expect(HashedRecipient(subject: ["identifier": [identity]]) == nil)
    }
}
