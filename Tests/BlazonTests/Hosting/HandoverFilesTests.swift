import Testing

@testable import Blazon

@Suite struct HandoverFilesTests {
    private static func site(_ more: (inout TestRegister) throws -> Void = { _ in }) throws -> (TestSite, TestRegister)
    {
        var register = try TestRegister()
        for number in 1...4 {
            var words = TestRegister.Words(number)
            words.visibility = number < 3 ? .private : .unlisted
            words.hasToken = number == 2
            try register.add(words)
        }
        try more(&register)
        var site = try register.site()
        try register.makeLists(in: &site)
        return (site, register)
    }

    private static func files(of site: TestSite) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for artifact in try #require(site.read().handover) {
            files[artifact.path.text] = try artifact.prepare().bytes()
        }
        return files
    }

    @Test func `private awards are handed over, exactly as they are in the register`() throws {
        let (site, register) = try Self.site()
        let files = try Self.files(of: site)
        let (one, two) = (TestRegister.id(1).uuid, TestRegister.id(2).uuid)
        let pictures = [one, two].flatMap { ["\($0)/badge.png", "\($0)/badge.svg"] }
        let credentials = ["\(one)/credential.json", "\(two)/credential.json", "\(two)/credential.jwt"]
        #expect(files.keys.sorted() == (pictures + credentials).sorted())
        let lines = try #require(register.lines[2026])
        #expect(files["\(one)/credential.json"] == lines[0] + [0x0A])
        #expect(site.read().handover?.awardCount == 2)
    }

    @Test func `nothing of a private award is published but its bit`() throws {
        let (site, _) = try Self.site()
        let built = try site.build()
        for number in 1...2 {
            let uuid = TestRegister.id(number).uuid
            for (path, bytes) in built {
                #expect(!path.contains(uuid))
                #expect(!String(decoding: bytes, as: UTF8.self).contains(uuid), "\(path)")
            }
        }
    }

    @Test func `what was made private is handed over, and what was made public is not`() throws {
        let (site, _) = try Self.site {
            try $0.change(1, .visibility(.unlisted))
            try $0.change(3, .visibility(.private))
        }
        let folders = Set(try Self.files(of: site).keys.map { $0.prefix(36) }.map(String.init))
        #expect(folders == [TestRegister.id(2).uuid, TestRegister.id(3).uuid])
    }

    @Test func `a site with errors hands nothing over`() throws {
        var (site, _) = try Self.site()
        site.put("content/catalog.yaml", Array("badges: [".utf8))
        #expect(site.read().handover == nil)
    }
}
