import Credentials
import LinkedData
import Testing

@testable import Blazon

@Suite struct RegisterVerificationTests {
    private static func register() throws -> TestRegister {
        var register = try TestRegister()
        for number in 1...3 {
            var words = TestRegister.Words(number)
            words.isSigned = true
            words.hasToken = number == 2
            words.name = "Zoë Example"
            words.validUntil = "2020-05-02"
            try register.add(words)
        }
        return register
    }

    private static func site(_ register: TestRegister) throws -> TestSite {
        var site = try register.site()
        try register.makeLists(in: &site)
        let created = try #require(DateTimeStamp("2026-05-02T09:00:00Z"))
        site.put(RegisterFiles.keys.text, KeyHistory([.init(register.method, created: created)]).bytes)
        return site
    }

    private static func words(_ diagnostics: [Diagnostic], _ site: TestSite) -> [String] {
        let tree = site.tree
        return diagnostics.map { diagnostic in
            let text = tree.source(of: diagnostic.span.path)
            let line = text?.position(of: diagnostic.span.range.lowerBound).line ?? 0
            return "\(diagnostic.rule.name) \(diagnostic.span.path.text.dropFirst(17)):\(line) \(diagnostic.message)"
        }
    }

    @Test func `what was signed verifies, on any number of threads, on any day`() async throws {
        let site = try Self.site(try Self.register())
        #expect(site.findings() == [])
        let verification = RegisterVerification(site.tree)
        #expect(verification.diagnostics() == [])
        for jobs in [1, 3] {
            var done: [Int] = []
            #expect(try await verification.diagnostics(jobs: jobs) { done.append($0) } == [])
            #expect(done == [3])
        }
    }

    @Test func `what was not is told with its line and why`() async throws {
        let register = try Self.register()
        var site = try Self.site(register)
        let path = "content/register/2026.jsonl"
        let text = String(decoding: try #require(site.files[path]), as: UTF8.self)
        site.put(path, Array(text.replacing("Web Basics", with: "Web Mastery").utf8))
        let id = "urn:uuid:8f14e45f-ceea-467f-9a3b-00000000000"
        let expected = [
            "register-proof 2026.jsonl:1 proof of award '\(id)1' does not verify: signature",
            "register-proof 2026.jsonl:2 proof of award '\(id)2' does not verify: signature",
            "register-proof 2026.jsonl:3 proof of award '\(id)3' does not verify: signature",
            "register-proof records/2026.jsonl:2 token of award '\(id)2' does not verify: signature",
        ]
        let found = try await RegisterVerification(site.tree).diagnostics(jobs: 2)
        #expect(Self.words(found, site) == expected)
        #expect(RegisterVerification(site.tree).diagnostics() == found)
        #expect(site.read().adding(found).artifacts.isEmpty)
    }

    @Test func `a key that is not the issuer's, or is not known, proves nothing`() async throws {
        let register = try Self.register()
        var site = try Self.site(register)
        let other = try TestRegister()
        let created = try #require(DateTimeStamp("2026-05-02T09:00:00Z"))
        site.put(RegisterFiles.keys.text, KeyHistory([.init(other.method, created: created)]).bytes)
        let found = try await RegisterVerification(site.tree).diagnostics(jobs: 1)
        #expect(found.count == 6)
        #expect(found.allSatisfy { $0.message.hasSuffix("does not verify: key invalid") })
        site.put(RegisterFiles.keys.text, nil)
        let none = try await RegisterVerification(site.tree).diagnostics(jobs: 1)
        #expect(none.count == 6)
        #expect(none.allSatisfy { $0.message.hasSuffix("does not verify: key unresolvable") })
    }

    @Test func `whatever byte of a credential or its token changes, it is told at its line`() async throws {
        let register = try Self.register()
        let whole = try Self.site(register)
        let path = "content/register/2026.jsonl"
        let bytes = try #require(whole.files[path])
        let lines = bytes.split(separator: 0x0A).map(Array.init)
        let start = lines[0].count + 1
        var random = SeededRandom(seed: 3)
        for _ in 0..<60 {
            let place = Int.random(in: start..<start + lines[1].count, using: &random)
            var damaged = bytes
            damaged[place] ^= 1 << UInt8.random(in: 0..<7, using: &random)
            var site = whole
            site.put(path, damaged)
            let read = RegisterReading.index(of: site.tree).diagnostics
            let found = Self.words(read + RegisterVerification(site.tree).diagnostics(), site)
            #expect(
                found.contains { $0.contains("2026.jsonl:2 ") || $0.contains("2026.jsonl:3 ") },
                "\(String(decoding: damaged[max(start, place - 20)..<place + 20], as: UTF8.self))")
            #expect(!found.contains { $0.contains("Zoë") })
        }
    }
}
