import LinkedData
import Testing

@Suite struct IRITests {
    @Test(arguments: [
        "https://badges.example.edu/badges/udl/", "did:web:badges.example.edu", "urn:uuid:0c07c1ce", "a:",
        "https://example.org/été?q=é#日本", "data:image/png;base64,AA==", "HTTP://Example.ORG/%7e", "x+y-z.1:rest",
    ])
    func iris(_ text: String) throws {
        #expect(try #require(IRI(text)).text.utf8.elementsEqual(text.utf8))
    }

    @Test(arguments: [
        "", ":", "badges/udl", "/badges", "//example.org/", "1a:b", "é:b", "ht tp://x", "https://example.org/a b",
        "https://example.org/<b>", "a:\"", "a:{b}", "a:|", "a:\\", "a:^", "a:`", "a:\n", "a:\u{0}", "a:\u{7F}",
        "a:\u{85}", "a:\u{A0}", "a:\u{2028}", "@:b", "[:b", "a:b#c#d", "a",
    ])
    func otherTexts(_ text: String) {
        #expect(IRI(text) == nil)
    }

    @Test func equalityIsOfBytes() {
        #expect(IRI("a:\u{E9}") != IRI("a:e\u{301}"))
        #expect(IRI("HTTPS://example.org") != IRI("https://example.org"))
        #expect(Set([IRI("a:b"), IRI("a:b")]).count == 1)
    }
}
