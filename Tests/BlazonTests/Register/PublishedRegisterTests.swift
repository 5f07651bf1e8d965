import Credentials
import LinkedData
import Synchronization
import Testing

@testable import Blazon

@Suite struct PublishedRegisterTests {
    private static func register(_ more: (inout TestRegister) throws -> Void = { _ in }) throws -> TestRegister {
        var register = try TestRegister()
        for number in 1...5 {
            var words = TestRegister.Words(number)
            words.visibility = [1: .public, 2: .private][number] ?? .unlisted
            words.hasToken = number < 4
            try register.add(words)
        }
        try more(&register)
        return register
    }

    private static func site(_ register: TestRegister) throws -> TestSite {
        var site = try register.site()
        try register.makeLists(in: &site)
        return site
    }

    private static func folder(_ number: Int) -> String { "awards/\(TestRegister.id(number).uuid)/" }

    @Test func `every award that is not private is published, exactly as it is in the register`() throws {
        let register = try Self.register()
        let site = try Self.site(register)
        let without = try Set(TestSite().build().keys)
        let built = try site.build()
        let more = Set(built.keys).subtracting(without)
        var expected = ["status/1.json", "status/1.jwt"]
        for number in [1, 3, 4, 5] {
            let names = [
                "index.html", "credential.json", "assertion.json", "badge.svg", "badge.png", "oembed.json",
            ]
            expected += names.map { Self.folder(number) + $0 }
            if number < 4 { expected.append(Self.folder(number) + "credential.jwt") }
        }
        #expect(more == Set(expected))
        #expect(without.isSubset(of: built.keys))
        #expect(site.read().artifacts.count == built.count)
        #expect(try site.read().pageCount == TestSite().read().pageCount + 4)
        for number in [1, 3, 4, 5] {
            let line = try #require(register.lines[2026])[number - 1]
            #expect(built[Self.folder(number) + "credential.json"] == line + [0x0A])
        }
        #expect(built["status/1.json"] == site.files["content/register/status/1.json"])
        #expect(built["status/1.jwt"] == site.files["content/register/status/1.jwt"])
    }

    @Test func `a token is whole again, and verifies`() throws {
        var register = try TestRegister()
        var words = TestRegister.Words(1)
        words.hasToken = true
        words.validUntil = "2029-05-02"
        words.name = "Zoë \"Z\" Example"
        try register.add(words)
        let token = try Self.site(register).text(Self.folder(1) + "credential.jwt")
        #expect(try token == VCJWT.sign(register.credential(words), by: register.signer))
        let finding = VCJWTVerifier(resolver: register.resolver).finding(
            about: try VCJWT(token), at: try #require(DateTimeStamp("2026-06-01T00:00:00Z")).instant)
        #expect(finding.verdict == .passed)
        #expect(finding.omissions == [])
    }

    @Test func `only public awards are for search engines`() throws {
        let site = try Self.site(try Self.register { try $0.change(4, .visibility(.public)) })
        let noindex = #"<meta name="robots" content="noindex">"#
        #expect(try !site.text(Self.folder(1) + "index.html").contains(noindex))
        #expect(try site.text(Self.folder(3) + "index.html").contains(noindex))
        #expect(try !site.text(Self.folder(4) + "index.html").contains(noindex))
        let sitemap = try site.text("sitemap.xml")
        for (number, isListed) in [(1, true), (2, false), (3, false), (4, true), (5, false)] {
            #expect(sitemap.contains(Self.folder(number)) == isListed)
        }
        #expect(try !site.text("search.json").contains("awards/"))
    }

    @Test func `an award leads to its badge, whatever id that has by now`() throws {
        var register = try TestRegister()
        var words = TestRegister.Words(1)
        words.badge = "web-pages"
        words.achievementName = "Web Pages"
        try register.add(words)
        var site = try Self.site(register)
        site.put("content/catalog.yaml", Array(FormerBadgeTests.catalog("formerly: [web-pages]").utf8))
        let page = try site.text(Self.folder(1) + "index.html")
        #expect(page.contains("<h1>Web Pages</h1>"))
        #expect(page.contains(#"href="../../badges/web-basics/""#))
    }

    @Test func `an award that is private now keeps its address, and says nothing of anybody`() throws {
        let site = try Self.site(
            try Self.register {
                try $0.change(3, .visibility(.private))
                // It was shown for a while.
                try $0.change(2, .visibility(.public))
                try $0.change(2, .visibility(.private))
            })
        let built = try site.build()
        for number in [2, 3] {
            #expect(built.keys.filter { $0.hasPrefix(Self.folder(number)) } == [Self.folder(number) + "index.html"])
            let page = try site.text(Self.folder(number) + "index.html")
            #expect(page.contains("This award is not public any more."))
            #expect(page.contains(#"<meta name="robots" content="noindex">"#))
            for word in ["Web Basics", "web-basics", "learner", "2026", "credential.json", "urn:uuid"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
        #expect(site.read().artifacts.count == built.count)
        #expect(try site.read().pageCount == TestSite().read().pageCount + 5)
        #expect(try !site.text("sitemap.xml").contains(Self.folder(2)))
        // One that was never shown has no page.
        let hidden = try Self.site(try Self.register())
        #expect(try hidden.build().keys.filter { $0.hasPrefix(Self.folder(2)) } == [])
    }

    @Test func `a link may lead to an award that is published`() throws {
        var site = try Self.site(try Self.register())
        let path = "content/badges/web-basics/description.md"
        site.put(
            path,
            Array(
                "[One](/\(Self.folder(1))), [its JSON](/\(Self.folder(1))credential.json), [2.0](/\(Self.folder(1))assertion.json).\n"
                    .utf8))
        #expect(site.findings() == [])
        site.put(path, Array("[One](/\(Self.folder(2))).\n".utf8))
        #expect(site.findings().map { $0.prefix(11) } == ["broken-link"])
    }

    @Test func `what is no file of the register is told`() throws {
        var site = try Self.site(try Self.register())
        for name in ["2026.csv", "26.jsonl", "status/list.json", "records/notes.txt"] {
            site.put("content/register/" + name, Array("x".utf8))
        }
        #expect(
            site.findings() == [
                "stray-file content/register/2026.csv:1:1 'content/register/2026.csv' is no file of the register",
                "stray-file content/register/26.jsonl:1:1 'content/register/26.jsonl' is no file of the register",
                "stray-file content/register/records/notes.txt:1:1 "
                    + "'content/register/records/notes.txt' is no file of the register",
                "stray-file content/register/status/list.json:1:1 "
                    + "'content/register/status/list.json' is no file of the register",
            ])
    }

    @Test(arguments: ["shorter", "other", "unreadable"])
    func `a register that changes while it is published makes nothing, and removes nothing`(change: String) throws {
        let register = try Self.register()
        let files = try Self.site(register).files
        let isChanged = Mutex(false)
        struct DiskError: Error {}
        let tree = SourceTree(paths: files.keys.map(SourcePath.init(_:))) { path in
            let bytes = files[path.text] ?? []
            guard isChanged.withLock({ $0 }), path == RegisterFiles.records(2026) || path.name == "2026.jsonl" else {
                return bytes
            }
            if change == "unreadable" { throw DiskError() }
            let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
            return Array((change == "shorter" ? Array(lines.dropLast()) : Array(lines.reversed())).joined())
        }
        let site = Generator.read(tree)
        #expect(!site.diagnostics.hasErrors)
        isChanged.withLock { $0 = true }
        var failures = 0
        for artifact in site.artifacts {
            do { _ = try artifact.prepare() } catch is RegisterChanged { failures += 1 }
        }
        // Another order is the same register.
        #expect((failures > 0) == (change != "other"))
    }

    @Test func `files of awards are made one award at a time`() throws {
        let register = try Self.register()
        var site = try Self.site(register)
        let most = Mutex(0)
        var iterator = site.read().artifacts.makeIterator()
        var count = 0
        while let artifact = iterator.next() {
            if artifact.path.text.hasPrefix("awards/") { count += 1 }
            most.withLock { $0 = max($0, count) }
        }
        #expect(count == 26)
        #expect(most.withLock { $0 } == 26)
        site.put("content/register/2026.jsonl", Array("{\n".utf8))
        #expect(site.read().artifacts.isEmpty)
    }
}
