import OpenBadges
import Testing

/// The published schema knows the same terms.
@Suite struct StandardTermTests {
    @Test(arguments: [
        ("Achievement", "achievementType", AchievementType.standardTexts),
        ("Alignment", "targetType", AlignmentTargetType.standardTexts),
        ("IdentifierEntry", "identifierType", IdentifierType.standardTexts),
        ("ResultDescription", "resultType", ResultType.standardTexts),
    ])
    func terms(_ definition: String, _ property: String, _ texts: [String]) throws {
        let path = "schemas/ob3/ob_v3p0_achievementcredential_schema.array-form.json"
        guard let schema = try Conformance.object(path) else { return }
        let definitions = try #require(schema["$defs"] as? Conformance.Object)
        let properties = try #require((definitions[definition] as? Conformance.Object)?["properties"])
        let choices = try #require(((properties as? Conformance.Object)?[property] as? Conformance.Object)?["oneOf"])
        let published = try #require((choices as? [Conformance.Object])?.first?["enum"] as? [String])
        #expect(texts == published)
    }
}
