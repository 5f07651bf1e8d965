import Credentials
import LinkedData
import Synchronization
import Testing

@testable import Blazon

@Suite struct RegisterReadingTests {
    private static func register(_ count: Int = 3) throws -> TestRegister {
        var register = try TestRegister()
        for number in 1...count { try register.add(.init(number)) }
        return register
    }

    private static func findings(_ files: [String: [UInt8]]) -> [String] {
        let tree = SourceTree(paths: files.keys.map(SourcePath.init(_:))) { files[$0.text] ?? [] }
        return RegisterReading.index(of: tree).diagnostics.map { diagnostic in
            #expect(diagnostic.showing == [], "\(diagnostic.message)")
            let line = tree.source(of: diagnostic.span.path)?.position(of: diagnostic.span.range.lowerBound).line ?? 0
            return "\(diagnostic.rule.name) \(diagnostic.span.path.name):\(line) \(diagnostic.message)"
        }
    }

    @Test func `awards come in order of year and line, with what became of them`() throws {
        var register = try TestRegister()
        var private1 = TestRegister.Words(3)
        private1.visibility = .private
        try register.add(.init(9), year: 2025)
        try register.add(private1)
        try register.add(.init(4))
        try register.add(.init(5))
        try register.change(3, .visibility(.public))
        try register.change(4, .suspended(reason: "Checks"), by: .list)
        try register.change(4, .reinstated, by: .list)
        try register.change(5, .superseded(by: TestRegister.id(4), reason: "Name"))
        try register.change(9, .suspended(reason: "Checks"))
        let index = RegisterReading.index(of: try register.site().tree)
        #expect(index.diagnostics == [])
        let entries = index.index.entries
        #expect(entries.map(\.id) == [9, 3, 4, 5].map(TestRegister.id))
        #expect(entries.map(\.place) == [(2025, 1), (2026, 1), (2026, 2), (2026, 3)].map(RegisterPlace.init))
        #expect(entries.map(\.standing) == [.suspended(by: .command), .valid, .valid, .superseded])
        #expect(entries.map(\.visibility) == [.unlisted, .public, .unlisted, .unlisted])
        #expect(entries.map(\.status) == [9, 3, 4, 5].map { StatusPlace(list: 1, index: $0) })
        #expect(entries[0].recipient.isOf(try #require(Recipient(.email, "Learner9@example.org"))))
        #expect(index.index.counts == [2025: 1, 2026: 3])
        let list = try #require(index.index.statusLists.first)
        #expect(list.purpose == .revocation)
        #expect(list.address == "https://badges.example.edu/status/1.json")
        #expect(list.indices == [3, 4, 5, 9])
        #expect(list.indices.filter { list.statuses[$0] } == [5, 9])
    }

    @Test func `an entry is small`() {
        #expect(MemoryLayout<RegisterEntry>.stride <= 256)
    }

    @Test func `no register is no register`() throws {
        let index = RegisterReading.index(of: try TestSite().tree)
        #expect(index.index.entries == [])
        #expect(index.diagnostics == [])
    }

    @Test func `records of an issue that was cut short are passed over, missing ones are not`() throws {
        var files = try Self.register().files()
        let records = try #require(files["content/register/records/2026.jsonl"])
        files["content/register/records/2026.jsonl"] = records + Array(#"{"id":"urn:uu"#.utf8)
        files["content/register/records/2027.jsonl"] = Array("{".utf8)
        #expect(Self.findings(files) == [])
        files["content/register/records/2026.jsonl"] = Array(
            records.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(2).joined(separator: [0x0A])
                + [0x0A])
        #expect(
            Self.findings(files) == [
                "register-record 2026.jsonl:3 no record of this credential in 'content/register/records/2026.jsonl'"
            ])
    }

    @Test func `every fault is told at once, at its line`() throws {
        var register = try TestRegister()
        for number in 1...3 { try register.add(.init(number)) }
        var again = TestRegister.Words(2)
        again.index = 22
        try register.add(again)
        var reused = TestRegister.Words(5)
        reused.index = 1
        try register.add(reused)
        var purpose = TestRegister.Words(6)
        purpose.purpose = .suspension
        try register.add(purpose)
        try register.add(.init(7))
        var files = register.files()
        let path = "content/register/2026.jsonl"
        var lines = try #require(files[path]).split(separator: 0x0A).map(Array.init)
        lines[2][0] = UInt8(ascii: "[")
        files[path] = Array(lines.joined(separator: [0x0A]))
        var records = register.records[2026] ?? []
        records.swapAt(0, 1)
        files["content/register/records/2026.jsonl"] = Array(records.map { $0.line + [0x0A] }.joined())
        let first = "line is no credential that Blazon issued:"
        #expect(
            Self.findings(files).map { $0.replacing(/8f14[-0-9a-f]+/, with: "…") } == [
                "damaged-register-line 2026.jsonl:3 \(first) character that cannot stand here",
                "repeated-award 2026.jsonl:4 award 'urn:uuid:…' stands in the register twice",
                "status-index-reused 2026.jsonl:5 entry 1 of status list 1 is another award's already",
                "status-list 2026.jsonl:6 status list 1 has another purpose or address than for earlier credentials",
                "damaged-register-line 2026.jsonl:7 \(first) unfinished",
                "register-record 2026.jsonl:1 record is of another credential than line 1 of '2026.jsonl'",
                "register-record 2026.jsonl:2 record is of another credential than line 2 of '2026.jsonl'",
            ])
    }

    @Test func `what others do to the register is told by its name, and nothing follows from it`() throws {
        let path = "content/register/2026.jsonl"
        let whole = try Self.register().files()
        let lines = try #require(whole[path]).split(separator: 0x0A).map(Array.init)
        func findings(_ lines: [[UInt8]], end: [UInt8] = [0x0A]) -> [String] {
            var files = whole
            files[path] = Array(lines.map { $0 + end }.joined())
            return Self.findings(files)
        }
        let first = "line is no credential that Blazon issued:"
        let marked = [lines[0], Array("<<<<<<< HEAD".utf8), lines[1], Array("=======".utf8), lines[2]]
        #expect(
            findings(marked + [Array(">>>>>>> spring".utf8)])
                == [2, 4, 6].map {
                    "damaged-register-line 2026.jsonl:\($0) \(first) conflict marker of a merge"
                })
        #expect(
            findings(lines, end: [0x0D, 0x0A]) == [
                "damaged-register-line 2026.jsonl:1 \(first) line ends of Windows"
            ])
        #expect(
            findings([lines[0], lines[1], lines[2] + [0x0D]]) == [
                "damaged-register-line 2026.jsonl:3 \(first) line ends of Windows"
            ])
        #expect(findings(lines + [[]]) == ["damaged-register-line 2026.jsonl:4 \(first) empty"])
        var files = whole
        let wide = String(decoding: try #require(whole[path]), as: UTF8.self).utf16
        files[path] = [0xFF, 0xFE] + wide.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        #expect(Self.findings(files) == ["damaged-register-line 2026.jsonl:1 \(first) encoding is not UTF-8"])
    }

    @Test func `when the register was last written is known`() throws {
        var register = try Self.register()
        let signed = try #require(RegisterReading.index(of: register.site().tree).index.latest)
        #expect(signed.text.hasPrefix("2026-"))
        try register.change(1, .suspended(reason: "Checks"))
        let changed = RegisterReading.index(of: try register.site().tree).index.latest
        #expect(changed == [signed, try #require(register.changes.last).at].max { $0.instant < $1.instant })
    }

    @Test func `a change is of an award that there is, and can happen to it`() throws {
        var register = try Self.register(4)
        try register.change(1, .revoked(reason: "Fraud"))
        try register.change(1, .reinstated)
        try register.change(2, .reinstated)
        try register.change(3, .suspended(reason: "Checks"))
        try register.change(3, .suspended(reason: "Checks"))
        try register.change(4, .superseded(by: TestRegister.id(90), reason: "Name"))
        try register.change(91, .revoked(reason: "Fraud"))
        try register.change(4, .visibility(.private))
        var files = register.files()
        #expect(
            Self.findings(files).map { $0.replacing(/8f14[-0-9a-f]+-0+/, with: "…") } == [
                "register-change changes.jsonl:2 award 'urn:uuid:…1' is revoked, which is final",
                "register-change changes.jsonl:3 award 'urn:uuid:…2' is not suspended",
                "register-change changes.jsonl:5 award 'urn:uuid:…3' is suspended already",
                "register-change changes.jsonl:6 no award 'urn:uuid:…5a' in the register",
                "register-change changes.jsonl:7 no award 'urn:uuid:…5b' in the register",
            ])
        files[RegisterFiles.changes.text] = Array("\n{\"award\":".utf8)
        #expect(
            Self.findings(files) == [
                "register-change changes.jsonl:1 line is no change that Blazon made: empty",
                "register-change changes.jsonl:2 line is no change that Blazon made: unfinished",
            ])
    }

    @Test func `whatever byte changes, there is a finding at its line or the line still holds together`() throws {
        var words = TestRegister.Words(2)
        words.name = "Zoë Example"
        words.hasToken = true
        var register = try TestRegister()
        try register.add(.init(1))
        try register.add(words)
        try register.add(.init(3))
        let files = register.files()
        var generator = SeededRandom(seed: 5)
        var caught = 0
        for path in ["content/register/2026.jsonl", "content/register/records/2026.jsonl"] {
            let bytes = try #require(files[path])
            let lines = bytes.split(separator: 0x0A).map(Array.init)
            let start = lines[0].count + 1
            for _ in 0..<250 {
                let place = Int.random(in: start...start + lines[1].count, using: &generator)
                var damaged = bytes
                damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                var files = files
                files[path] = damaged
                let found = Self.findings(files)
                if !found.isEmpty {
                    caught += 1
                    #expect(found.contains { $0.contains(".jsonl:2 ") || $0.contains(".jsonl:3 ") }, "\(found)")
                }
                #expect(!found.contains { $0.contains("Zo") })
            }
        }
        #expect(caught > 250)
    }

    @Test func `ten thousand lines pass in the room of a few`() throws {
        var register = try TestRegister()
        let model = try register.credential(.init(1)).bytes()
        let line = AwardRecord(
            id: TestRegister.id(1), badge: try #require(Slug("web-basics")),
            issued: try #require(CalendarDate("2026-05-02")), visibility: .unlisted, list: "a.csv",
            facts: Fingerprint(of: []), replaces: nil, jws: nil
        ).line
        let record = String(decoding: line, as: UTF8.self)
        // The id stands at %, the index at ^.
        let text = String(decoding: model, as: UTF8.self)
            .replacing("/status/1.json#1\"", with: "/status/1.json#^\"")
            .replacing("\"statusListIndex\":\"1\"", with: "\"statusListIndex\":\"^\"")
        let parts = [RegisterFiles.credentials(2026): text, RegisterFiles.records(2026): record].mapValues {
            $0.replacing(TestRegister.id(1).uuid, with: "%").split(separator: /[%^]/).map { Array($0.utf8) }
        }
        let asked = Mutex(0)
        let tree = SourceTree(paths: Array(parts.keys)) { _ in
            Issue.record("read whole")
            return []
        } open: { path in
            let parts = parts[path] ?? []
            var number = 0
            return {
                guard number < 10_000 else { return nil }
                number += 1
                asked.withLock { $0 += 1 }
                let id = Array(TestRegister.id(number).uuid.utf8)
                let index = Array("\(number)".utf8)
                // Credentials have id, index, index; records the id alone.
                var line = parts[0] + id + parts[1]
                if parts.count > 2 { line += index + parts[2] + index + parts[3] }
                return line + [0x0A]
            }
        }
        let findings = Findings()
        var count = 0
        let contents = RegisterReading(tree, findings: findings).read { award in
            count += 1
            // Neither file is ahead of the award by more than a line.
            if asked.withLock({ $0 }) > 2 * count + 2 { Issue.record("read ahead") }
            if award.place.line != count { Issue.record("\(award.place)") }
        }
        #expect(findings.diagnostics.map(\.message) == [])
        #expect(count == 10_000)
        #expect(contents.published.count == 10_000)
        #expect(contents.statusLists[1]?.taken.bytes.reduce(0) { $0 + $1.nonzeroBitCount } == 10_000)
    }
}
