import Testing

@testable import Blazon

@Suite struct StringsDraftTests {
    private static let english = """
        home: Home
        badge-count:
          one: "{count} badge"
          other: "{count} badges"

        """

    @Test(arguments: [
        ("nl", "  one: \"{count} badge\"\n  other: \"{count} badges\"\n"), ("ja", "  other: \"{count} badges\"\n"),
        (
            "pl",
            """
              one: "{count} badge"
              few: "{count} badges"
              many: "{count} badges"
              other: "{count} badges"

            """
        ),
        ("tlh", "  one: \"{count} badge\"\n  other: \"{count} badges\"\n"),
    ])
    func `a draft has the forms of its language`(tag: String, forms: String) {
        #expect(StringsDraft.text(for: tag, from: Self.english) == "home: Home\nbadge-count:\n" + forms)
    }

    @Test(arguments: ["ar", "cs", "ga", "ja", "pl", "sl", "tlh"])
    func `a draft of the English strings builds`(tag: String) throws {
        var site = try TestSite()
        let english = try #require(site.files["templates/strings/en.yaml"])
        site.put(
            "templates/strings/\(tag).yaml",
            Array(StringsDraft.text(for: tag, from: String(decoding: english, as: UTF8.self)).utf8))
        let settings = try #require(TestSite.minimal["content/site.yaml"]) + "language: \(tag)\n"
        site.put("content/site.yaml", Array(settings.utf8))
        #expect(site.findings() == [])
    }
}
