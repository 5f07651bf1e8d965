import Testing

@testable import Blazon

@Suite struct RuleFixtureTests {
    @Test(arguments: RuleFixture.all)
    func `breaks its rule, and is told so in words that help`(_ fixture: RuleFixture) throws {
        let site = try fixture.golden.site
        let found = site.diagnostics(verifying: fixture.verifies)
        #expect(found.contains { $0.rule.name == fixture.name })
        for diagnostic in found {
            #expect(!diagnostic.message.hasSuffix("."), "\(diagnostic.message)")
            #expect(!diagnostic.help.isEmpty, "\(diagnostic.message)")
        }
        try fixture.golden.expect(site.report(verifying: fixture.verifies))
    }

    @Test(arguments: RuleFixture.all)
    func `has nothing more to say once mended`(_ fixture: RuleFixture) throws {
        guard let mended = try fixture.mended else { return }
        #expect(mended.report(verifying: fixture.verifies) == "")
    }

    @Test func `every rule has a fixture, every fixture a rule`() {
        let fixtures = Set(RuleFixture.all.map(\.name))
        let rules = Set(RuleBook.all.map(\.name))
        #expect(rules.subtracting(fixtures).sorted() == [])
        #expect(fixtures.subtracting(rules).sorted() == [])
    }

    @Test func `most rules show how they are mended`() throws {
        #expect(try RuleFixture.all.count { try $0.mended != nil } >= 25)
    }
}
