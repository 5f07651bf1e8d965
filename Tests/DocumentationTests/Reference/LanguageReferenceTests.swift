import Testing

@testable import Blazon

struct LanguageReferenceTests {
    @Test func `every known language is shown by example`() throws {
        let tags = Set(DateWords.known.keys).union(NumberMarks.known.keys).union(ListWords.known.keys)
        let rows = try tags.sorted().filter(isKnown).filter(differs).map { tag in
            "| `\(tag)` | \(LanguageNames.name(of: tag)) | " + (try examples(of: tag)).joined(separator: " | ") + " |"
        }
        try GeneratedPart(name: "languages", document: "docs/reference/languages.md").expect(
            ["| language | name | a day | a number | a list | forms by number |", "|---|---|---|---|---|---|"] + rows)
    }

    private func examples(of tag: String) throws -> [String] {
        let formats = Formats(Language(tag))
        return [
            formats.dates?.text(try #require(CalendarDate("2026-08-24"))) ?? "",
            formats.numbers.text(try #require(DecimalNumber("12345.5"))), formats.lists.text(["A", "B", "C"]),
            formats.forms.map { "`\($0)`" }.joined(separator: ", "),
        ]
    }

    private func isKnown(_ tag: String) -> Bool {
        let formats = Formats(Language(tag))
        return formats.dates != nil && formats.plural != nil
    }

    /// Whether a variety is not just as the language it is a variety of.
    private func differs(_ tag: String) throws -> Bool {
        guard let base = Language(tag).tags.dropFirst().first else { return true }
        return try examples(of: tag) != examples(of: base)
    }
}
