import Credentials
import Foundation
import LinkedData
import Testing

@testable import Blazon

@Suite struct StatusListTests {
    private static func now() throws -> DateTimeStamp {
        try #require(DateTimeStamp("2026-06-01T09:00:00Z"))
    }

    private static func base(_ text: String = TestRegister.base) throws -> BaseURL {
        try #require(WebURL(text).flatMap { BaseURL($0) })
    }

    @Test func `entries are drawn from a list until it is full, then another begins`() throws {
        var register = try TestRegister()
        try register.add(.init(1))
        var other = TestRegister.Words(2)
        other.list = 2
        other.purpose = .suspension
        try register.add(other)
        let index = RegisterReading.index(of: try register.site().tree).index
        var lists = StatusLists(index, base: try Self.base())
        var random = SeededRandom(seed: 1)
        var drawn: Set<StatusPlace> = []
        for _ in 0..<200 { drawn.insert(lists.draw(.revocation, using: &random)) }
        #expect(drawn.count == 200)
        #expect(drawn.allSatisfy { $0.list == 1 && $0.index != 1 })
        #expect(lists.draw(.suspension, using: &random).list == 2)
        // What nobody sees changed is not signed anew.
        #expect(lists.due == [])

        var moved = StatusLists(index, base: try Self.base("https://elsewhere.example.edu/badges"))
        #expect(moved.draw(.revocation, using: &random).list == 3)
        #expect(moved.draw(.revocation, using: &random).list == 3)
        #expect(moved.due == [3])
    }

    @Test func `a full list is followed by the next`() throws {
        var index = RegisterIndex()
        var full = StatusListContents(
            number: 4, purpose: .revocation, address: "https://badges.example.edu/status/4.json")
        for place in 0..<Bitstring.leastCount where place != 77 { full.take(place) }
        index.statusLists = [full]
        var lists = StatusLists(index, base: try Self.base())
        var random = SeededRandom(seed: 1)
        #expect(lists.draw(.revocation, using: &random) == StatusPlace(list: 4, index: 77))
        #expect(lists.draw(.revocation, using: &random).list == 5)
    }

    @Test func `the files made of the lists are what the register wants`() throws {
        var register = try TestRegister()
        var words = TestRegister.Words(1)
        words.hasToken = true
        try register.add(words)
        try register.add(.init(2))
        var site = try register.site()
        #expect(
            site.findings() == [
                "status-list content/register/status/1.json:1:1 no status list 1, which credentials name"
            ])
        try register.makeLists(in: &site)
        #expect(site.findings() == [])
        let bytes = try #require(site.files["content/register/status/1.json"])
        let json = try #require(JSON(parsing: bytes).asObject)
        let list = try #require(BitstringStatusListCredential(json: json))
        #expect(try list.statuses().bytes.allSatisfy { $0 == 0 })
        #expect(json["validUntil"] == nil)
        #expect(json["id"] == "https://badges.example.edu/status/1.json")

        try register.change(2, .revoked(reason: "Fraud"))
        for (path, bytes) in register.files() { site.put(path, bytes) }
        #expect(
            site.findings() == [
                "status-list content/register/status/1.json:1:1 "
                    + "status list 1 and the register disagree about 1 award",
                "status-list content/register/status/1.jwt:1:1 "
                    + "status list 1 and the register disagree about 1 award",
            ])
        let index = RegisterReading.index(of: site.tree).index
        #expect(StatusLists.cutShort(index, in: site.tree) == [1])
        try register.makeLists(in: &site)
        #expect(site.findings() == [])
    }

    @Test func `a list that says more than the changes tells that changes are lost, and is not signed anew`() throws {
        var register = try TestRegister()
        for number in 1...3 { try register.add(.init(number)) }
        try register.change(1, .revoked(reason: "Fraud"))
        try register.change(2, .suspended(reason: "Checks"))
        var site = try register.site()
        try register.makeLists(in: &site)
        func losses() -> [String] {
            StatusLists.losses(RegisterReading.index(of: site.tree).index, in: site.tree).map(\.message)
        }
        #expect(losses() == [])

        try register.change(2, .reinstated)
        site.put(RegisterFiles.changes.text, register.files()[RegisterFiles.changes.text] ?? [])
        #expect(losses() == [])
        #expect(
            site.findings().first
                == "status-list content/register/status/1.json:1:1 status list 1 and the register disagree about 1 award"
        )

        site.put(RegisterFiles.changes.text, [])
        let told = "status list 1 puts 2 awards out of force that the register knows nothing of"
        #expect(losses() == [told, told])
        #expect(
            site.findings() == ["json", "jwt"].map { "status-list content/register/status/1.\($0):1:1 \(told)" })
    }

    @Test func `lists without tokens are due where there are to be tokens`() throws {
        var register = try TestRegister()
        try register.add(.init(1))
        var site = try register.site()
        try register.makeLists(in: &site, tokens: false)
        let index = RegisterReading.index(of: site.tree).index
        #expect(StatusLists.cutShort(index, in: site.tree) == [])
        #expect(StatusLists.cutShort(index, in: site.tree, wantsTokens: true) == [1])
    }

    @Test func `bits follow what happens`() throws {
        var register = try TestRegister()
        try register.add(.init(1))
        let index = RegisterReading.index(of: try register.site().tree).index
        var lists = StatusLists(index, base: try Self.base())
        lists.set(StatusPlace(list: 1, index: 1), outOfForce: false)
        #expect(lists.due == [])
        lists.set(StatusPlace(list: 1, index: 1), outOfForce: true)
        #expect(lists.due == [1])
        var canonicalizer = Canonicalizer()
        let files = try lists.files(
            of: 1, issuer: try #require(IRI(TestRegister.did)), now: try Self.now(), ed25519: register.signer,
            rs256: register.signer, with: &canonicalizer)
        #expect(files.map(\.path) == [RegisterFiles.statusList(1), RegisterFiles.statusListJWT(1)])
        let json = try #require(JSON(parsing: files[0].bytes).asObject)
        let list = try #require(BitstringStatusListCredential(json: json))
        let statuses = try list.statuses()
        #expect((0..<statuses.count).filter { statuses[$0] } == [1])
        var verifier = ProofVerifier(resolver: register.resolver)
        #expect(verifier.findings(about: json, at: try Self.now().instant).map(\.verdict) == [.passed])
        let token = try VCJWT(String(decoding: files[1].bytes, as: UTF8.self))
        #expect(
            VCJWTVerifier(resolver: register.resolver).finding(about: token, at: try Self.now().instant)
                .verdict == .passed)
    }

    @Test(arguments: [
        ("{", "is damaged"), ("{}", "is damaged"), ("- proof", "is not signed"),
        ("/status/1.json -> /status/9.json", "is not the list at 'https://badges.example.edu/status/1.json'"),
        ("revocation -> suspension", "is not for revocation"),
    ])
    func `a list that is not as it must be is told`(damage: String, message: String) throws {
        var register = try TestRegister()
        try register.add(.init(1))
        var site = try register.site()
        try register.makeLists(in: &site, tokens: false)
        let path = "content/register/status/1.json"
        let text = String(decoding: try #require(site.files[path]), as: UTF8.self)
        let parts = damage.components(separatedBy: " -> ")
        if parts.count == 2 {
            site.put(path, Array(text.replacing(parts[0], with: parts[1]).utf8))
        } else if damage == "- proof" {
            var json = try #require(JSON(parsing: text).asObject)
            json["proof"] = nil
            site.put(path, json.bytes())
        } else {
            site.put(path, Array(damage.utf8))
        }
        #expect(site.findings() == ["status-list \(path):1:1 status list 1 \(message)"])
    }
}
