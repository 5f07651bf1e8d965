import Blazon
import Testing

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("sumary", "summary"), ("summmary", "summary"), ("summery", "summary"), ("usmmary", "summary"),
        ("Summary", "summary"), ("nmae", "name"), ("captionning", "captioning"), ("x", "y"),
    ])
    func findsSlipsOfTheHand(_ word: String, _ meant: String) {
        #expect(Suggestion.nearest(to: word, among: ["unrelated", meant, "something"]) == meant)
    }

    @Test(arguments: ["zzzzzzz", "summarise everything", "s", ""])
    func isSilentWhenNothingIsNear(_ word: String) {
        #expect(Suggestion.nearest(to: word, among: ["summary", "name"]) == nil)
    }

    @Test func prefersTheNearest() {
        #expect(Suggestion.nearest(to: "module-on", among: ["module-two", "module-one", "modules"]) == "module-one")
    }

    @Test func takesTheFirstOfEquals() {
        #expect(Suggestion.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
        #expect(Suggestion.nearest(to: "bat", among: ["hat", "cat"]) == "hat")
    }

    @Test func neverSuggestsTheWordItself() {
        #expect(Suggestion.nearest(to: "name", among: ["name"]) == nil)
        #expect(Suggestion.nearest(to: "name", among: []) == nil)
    }
}
