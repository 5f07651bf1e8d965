import Testing

@testable import Blazon

@Suite struct AddressKeepingTests {
    private static func page(_ number: Int) throws -> OutputPath {
        try #require(OutputPath("awards/\(TestRegister.id(number).uuid)/index.html"))
    }

    @Test func `an award that the register does not have is missed`() throws {
        var register = try TestRegister()
        for number in 1...3 {
            var words = TestRegister.Words(number)
            if number == 3 { words.visibility = .private }
            try register.add(words)
        }
        try register.change(2, .visibility(.private))
        var site = try register.site()
        try register.makeLists(in: &site)
        let keeping = try #require(site.read().keeping)
        var paths = try (1...5).reversed().map(Self.page)
        for path in ["index.html", "awards/index.html", "awards/x/index.html", "badges/x/index.html"] {
            paths.append(try #require(OutputPath(path)))
        }
        let lost = keeping.lost(among: paths)
        #expect(lost.map(\.path) == [try Self.page(4), try Self.page(5)])
        #expect(lost.first?.address == "https://badges.example.edu/awards/\(TestRegister.id(4).uuid)/")
    }

    @Test func `without a register every award is missed`() throws {
        let keeping = try #require(TestSite().read().keeping)
        #expect(keeping.lost(among: [try Self.page(1)]).count == 1)
    }
}
