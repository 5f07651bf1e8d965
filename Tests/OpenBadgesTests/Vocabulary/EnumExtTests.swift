import OpenBadges
import Testing

@Suite struct EnumExtTests {
    @Test func standardTermsReadBack() {
        for text in AchievementType.standardTexts { #expect(AchievementType(text)?.text == text) }
        for text in AlignmentTargetType.standardTexts { #expect(AlignmentTargetType(text)?.text == text) }
        for text in IdentifierType.standardTexts { #expect(IdentifierType(text)?.text == text) }
        for text in ResultType.standardTexts { #expect(ResultType(text)?.text == text) }
    }

    @Test func standardTermsAreCases() {
        #expect(AchievementType("MicroCredential") == .standard(.microCredential))
        #expect(AlignmentTargetType("CFItem") == .standard(.cfItem))
        #expect(AchievementType("microcredential") == nil)
        #expect(AchievementType("CFItem") == nil)
    }

    @Test(arguments: ["ext:a", "ext:MyType", "ext:my-type", "ext:1.0_x-", "ext:.", "ext:ext"])
    func extensions(_ text: String) {
        #expect(ResultType(text)?.text == text)
        #expect(ResultType(text) == ExtensionTerm(text).map(ResultType.ext))
    }

    @Test(arguments: [
        "", "ext", "ext:", "ext:-a", "ext:a b", "ext:a|b", "ext:é", "EXT:a", " ext:a", "ext:a\n", "myext:a", "ext:a:b",
        "ext:a\u{301}", "ext:a\u{FE0F}", "ext:１",
    ])
    func otherTexts(_ text: String) {
        #expect(AchievementType(text) == nil)
    }
}
