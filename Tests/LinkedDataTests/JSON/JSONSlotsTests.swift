import Testing

@testable import LinkedData

@Suite("Slots")
struct JSONSlotsTests {
    private let slots = JSON.Slots(
        ["/a", "/b/1/c", "/b/0", "/b/x", "/a/d", "/é", "/b/01"].compactMap(JSON.Pointer.init))

    @Test("Texts are taken out and put back")
    func split() {
        let document: JSON = ["b": ["x", ["c": "y", "d": "z"]], "a": "w", "e\u{301}": "v"]
        let (shape, texts) = slots.split(document)
        #expect(shape == ["b": ["", ["c": "", "d": "z"]], "a": "", "e\u{301}": "v"])
        #expect(texts == ["w", "y", "x"])
        #expect(slots.filling(shape, with: texts) == document)
        #expect(slots.filling(shape, with: ["1"]) == ["b": ["", ["c": "", "d": "z"]], "a": "1", "e\u{301}": "v"])
    }

    @Test(
        "What is no text, or not there, is part of the shape",
        arguments: [
            [:], ["a": 1, "b": "x"], ["a": ["d": 1], "b": [:]], ["b": [["c": "x"]]], ["b": [1, ["c": ["x"]]]], "x",
            ["x"],
            .null,
        ] as [JSON])
    func other(document: JSON) {
        let (shape, texts) = slots.split(document)
        #expect(shape == document)
        #expect(texts.isEmpty)
    }

    @Test("A slot below a slot, and the whole document")
    func nested() {
        #expect(slots.split(["a": ["d": "x"]]).shape == ["a": ["d": ""]])
        #expect(JSON.Slots([.root]).split("x").texts == ["x"])
    }
}
