import Blazon
import Testing

@Suite struct SlugTests {
    @Test(arguments: ["a", "7", "web-basics", "a_b", "2026-course", String(repeating: "x", count: 100)])
    func accepts(_ text: String) {
        #expect(Slug(text)?.text == text)
    }

    @Test(arguments: [
        "", "-a", "a-", "_a", "a_", "Web", "a b", "a.b", "a/b", "..", "é", "e\u{301}", "а", "٣", "a\n", "a\u{0}b",
        "%61",
        String(repeating: "x", count: 101),
    ])
    func refuses(_ text: String) {
        #expect(Slug(text) == nil)
    }

    @Test(arguments: [
        ("Web Basics!", "web-basics"), ("  C++ & Java  ", "c-java"), ("Éducation", "ducation"), ("__", "badge-1"),
        ("", "badge-1"), ("日本語", "badge-1"), ("a_b", "a-b"),
    ])
    func suggests(_ words: String, _ slug: String) {
        #expect(Slug.suggestion(for: words) == slug)
    }

    /// A hundred letters end in the middle of a word, never in a hyphen.
    @Test(arguments: [99, 100, 101, 500])
    func suggestionIsASlug(length: Int) {
        let words = String(repeating: "a", count: length) + " and more"
        #expect(Slug(Slug.suggestion(for: words)) != nil)
    }

    @Test func ordersByByte() throws {
        let slugs = try ["b", "a-b", "a1", "a", "ab", "a_b"].map { try #require(Slug($0)) }
        #expect(slugs.sorted().map(\.text) == ["a", "a-b", "a1", "a_b", "ab", "b"])
    }
}
