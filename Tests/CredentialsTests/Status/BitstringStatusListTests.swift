import LinkedData
import Testing

@testable import Credentials

@Suite("Status list entries and credentials")
struct BitstringStatusListTests {
    private static let now = DateTimeStamp.Instant(seconds: 1_780_272_000)
    private static let listURL = "https://example.org/status/1.json"

    private static func signer() throws -> Signer {
        let key = try TestKeys.ed25519()
        let name = try #require(key.publicKey.multikey?.description)
        return key.signer(verificationMethod: try iri("did:key:\(name)#\(name)"))
    }

    private static func list(
        _ purpose: StatusPurpose = .revocation, until: String? = nil, statuses: Bitstring
    ) throws -> JSON.Object {
        try BitstringStatusListCredential(
            id: iri(listURL), issuer: JSON(signer().verificationMethod.withoutFragment), statusPurpose: purpose,
            statuses: statuses, validFrom: #require(DateTimeStamp("2026-01-01T00:00:00Z")),
            validUntil: until.flatMap(DateTimeStamp.init), timeToLive: 3_600_000
        ).json
    }

    private static func signed(_ list: JSON.Object) throws -> JSON.Object {
        var canonicalizer = Canonicalizer()
        let options = DataIntegrityProof.Options(created: DateTimeStamp("2026-01-01T00:00:00Z"))
        return try EdDSARDFC2022().addProof(to: list, options, by: signer(), with: &canonicalizer)
    }

    private static func entry(_ index: Int, _ purpose: StatusPurpose = .revocation) throws -> JSON.Object {
        try #require(
            BitstringStatusListEntry(
                statusListCredential: IRI(listURL) ?? iri(listURL), statusListIndex: index, statusPurpose: purpose)
        ).json
    }

    private static func verdict(_ entry: JSON.Object, list: JSON.Object?) -> Verdict? {
        var verifier = StatusVerifier(proofVerifier: ProofVerifier()) { url in
            url == listURL ? list.map(JSON.object) : nil
        }
        return verifier.verdicts(on: ["credentialStatus": .object(entry)], at: now).first
    }

    @Test("The entry as JSON, and back")
    func entry() throws {
        let entry = try Self.entry(94_567)
        #expect(
            entry == [
                "id": "https://example.org/status/1.json#94567", "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation", "statusListIndex": "94567",
                "statusListCredential": "https://example.org/status/1.json",
            ])
        let read = try #require(BitstringStatusListEntry(entry))
        #expect(read.json == entry)
        #expect(read.statusListIndex == 94_567)
        #expect(
            BitstringStatusListEntry(
                statusListCredential: try iri("https://a.org/#x"), statusListIndex: 0, statusPurpose: .revocation)
                == nil)
        var other = entry
        other["statusListIndex"] = 7
        other["statusSize"] = 2
        other["id"] = nil
        #expect(BitstringStatusListEntry(other)?.statusListIndex == 7)
        #expect(BitstringStatusListEntry(other)?.json["statusSize"] == 2)
    }

    @Test(
        "What is no entry",
        arguments: [
            ("type", "StatusList2021Entry"), ("statusPurpose", 1), ("statusListIndex", "-1"), ("statusListIndex", ""),
            ("statusListIndex", "1e3"), ("statusListIndex", 1_000_000_000_000_000),
            ("statusListIndex", "99999999999999999999"),
            ("statusListIndex", "\u{0661}"), ("statusListCredential", "list"),
            ("id", "https://example.org/status/1.json"),
            ("id", ""), ("statusSize", 0), ("statusSize", "1"), ("statusSize", 33),
        ] as [(String, JSON)])
    func noEntry(name: String, value: JSON) throws {
        var entry = try Self.entry(1)
        entry[name] = value
        let isLarge = value == 1_000_000_000_000_000
        #expect((BitstringStatusListEntry(entry) != nil) == isLarge)
        let list = try Self.signed(Self.list(statuses: Bitstring()))
        let verdict = Self.verdict(entry, list: list)
        #expect(verdict == (name == "type" ? .inconclusive(.statusTypeUnsupported) : .failed(.statusEntryMalformed)))
    }

    @Test("The list as JSON, lossless in RDF, and signed as a token too")
    func credential() throws {
        var statuses = Bitstring()
        statuses[5] = true
        let json = try Self.list(until: "2027-06-01T00:00:00Z", statuses: statuses)
        #expect(json["type"] == ["VerifiableCredential", "BitstringStatusListCredential"])
        let subject = try #require(json["credentialSubject"]?.object)
        #expect(subject["id"] == "https://example.org/status/1.json#list")
        #expect(subject["ttl"] == 3_600_000)
        let read = try #require(BitstringStatusListCredential(json: json))
        #expect(try read.statuses() == statuses)
        #expect(read.statusPurposes == [.revocation])
        let signed = try Self.signed(json)
        var verifier = ProofVerifier()
        #expect(verifier.findings(about: signed, at: Self.now).map(\.verdict) == [.passed])
        let token = try VCJWT(VCJWT.sign(signed, by: Self.signer()))
        #expect(VCJWTVerifier().finding(about: token, at: Self.now).verdict == .passed)
    }

    @Test("What a list says of an entry")
    func statuses() throws {
        var statuses = Bitstring()
        statuses[5] = true
        let list = try Self.signed(Self.list(statuses: statuses))
        #expect(Self.verdict(try Self.entry(4), list: list) == .passed)
        #expect(Self.verdict(try Self.entry(5), list: list) == .failed(.revoked))
        #expect(Self.verdict(try Self.entry(131_071), list: list) == .passed)
        #expect(Self.verdict(try Self.entry(131_072), list: list) == .failed(.statusEntryMalformed))
        #expect(Self.verdict(try Self.entry(5, .suspension), list: list) == .failed(.statusListInvalid))
        let suspended = try Self.signed(Self.list(.suspension, statuses: statuses))
        #expect(Self.verdict(try Self.entry(5, .suspension), list: suspended) == .failed(.suspended))
        let messages = try Self.signed(Self.list(.message, statuses: statuses))
        #expect(Self.verdict(try Self.entry(5, .message), list: messages) == .passed)
        var verifier = StatusVerifier(proofVerifier: ProofVerifier()) { _ in nil }
        #expect(verifier.verdicts(on: [:], at: Self.now).isEmpty)
    }

    @Test("Lists that say nothing, and why")
    func badLists() throws {
        let entry = try Self.entry(4)
        let list = try Self.list(statuses: Bitstring())
        #expect(Self.verdict(entry, list: nil) == .inconclusive(.statusUnresolvable))
        #expect(Self.verdict(entry, list: list) == .failed(.statusListInvalid))
        var changed = try Self.signed(list)
        changed["validFrom"] = "2026-01-02T00:00:00Z"
        #expect(Self.verdict(entry, list: changed) == .failed(.statusListInvalid))
        var foreign = list
        foreign["issuer"] = "did:web:example.com"
        #expect(Self.verdict(entry, list: try Self.signed(foreign)) == .failed(.statusListInvalid))
        let over = try Self.list(until: "2026-02-01T00:00:00Z", statuses: Bitstring())
        #expect(Self.verdict(entry, list: try Self.signed(over)) == .failed(.statusListInvalid))
        var short = Bitstring(count: 1000)
        short[5] = true
        let shortList = try Self.signed(Self.list(statuses: short))
        #expect(Self.verdict(entry, list: shortList) == .inconclusive(.statusListTooShort))
        #expect(Self.verdict(try Self.entry(5), list: shortList) == .failed(.revoked))
    }
}
