import Testing

@testable import LinkedData

/// What a stranger may write to make a processor work for ever.
@Suite("JSON-LD budgets")
struct JSONLDBudgetTests {
    /// Serves contexts that lead to others without end.
    private struct EndlessContexts: JSONLD.DocumentLoader {
        func document(at url: IRI) -> JSONLD.RemoteDocument? {
            JSONLD.RemoteDocument(documentURL: url, document: ["@context": .string(url.text + "x")])
        }
    }

    private func code(_ document: JSON, _ loader: some JSONLD.DocumentLoader = BuiltInContexts()) -> JSONLDError.Code? {
        var options = JSONLD.Options()
        options.lossless = false
        var processor = JSONLD.Processor(options: options, loader: loader)
        do {
            _ = try processor.toRDF(document)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func contextsWithoutEnd() {
        #expect(code(["@context": "https://example.org/"], EndlessContexts()) == .contextOverflow)
    }

    @Test func deepDocument() {
        var document: JSON = "v"
        for _ in 0..<500 { document = ["x:p": document] }
        #expect(code(document) == .tooDeep)
        document = "v"
        for _ in 0..<500 { document = [document] }
        #expect(code(["x:p": document]) == .tooDeep)
    }

    @Test func deepScopes() {
        var context: JSON = ["p": "x:p"]
        for _ in 0..<500 { context = ["p": ["@id": "x:p", "@context": context]] }
        #expect([.contextOverflow, .invalidScopedContext].contains(code(["@context": context, "p": 1])))
    }

    @Test func chainOfPrefixes() {
        let chain = (0..<10_000).map { ("t\($0)", JSON.string("t\($0 + 1):x")) }
        #expect(code(["@context": .object(JSON.Object(chain))]) == .contextOverflow)
    }

    @Test func contextCopiedByEveryNode() {
        let terms = (0..<10_000).map { ("t\($0)", JSON.string("x:\($0)")) }
        let nodes = (0..<1_000).map { _ -> JSON in ["@context": ["p": "x:p"], "p": 1] }
        #expect(code(["@context": .object(JSON.Object(terms)), "x:nodes": .array(nodes)]) == .contextOverflow)
    }

    @Test(arguments: ["@vocab", "@base"]) func namespaceThatGrows(_ entry: String) {
        let step: JSON = [entry: .string(String(repeating: "a", count: 1_000) + "/")]
        let contexts = [[entry: "https://example.org/"]] + Array(repeating: step, count: 2_000)
        #expect(code(["@context": .array(contexts), "x:p": 1]) == .contextOverflow)
    }

    @Test func prefixesThatGrow() {
        let tail = String(repeating: "a", count: 1_000) + "/"
        let contexts = (1...2_000).map { number -> JSON in
            ["p\(number)": ["@id": .string("p\(number - 1):\(tail)"), "@prefix": true]]
        }
        #expect(code(["@context": .array([["p0": "https://example.org/"]] + contexts)]) == .contextOverflow)
    }

    /// Each context names the next four times in scopes, and all are looked into.
    @Test(.timeLimit(.minutes(1))) func scopesThatMultiply() {
        struct Loader: JSONLD.DocumentLoader {
            func document(at url: IRI) -> JSONLD.RemoteDocument? {
                let next = JSON.string(url.text + "x")
                return JSONLD.RemoteDocument(
                    documentURL: url,
                    document: [
                        "@context": [
                            "p": ["@id": "x:p", "@context": [next, next]],
                            "q": ["@id": "x:q", "@context": [next, next]],
                        ]
                    ])
            }
        }
        #expect(code(["@context": "https://example.org/", "p": 1], Loader()) == .contextOverflow)
    }

    @Test func longPrefixOftenUsed() {
        let context: JSON = ["p": .string("x:" + String(repeating: "a", count: 100_000) + "#")]
        let types = (0..<10_000).map { JSON.string("p:\($0)") }
        #expect(code(["@context": context, "@type": .array(types)]) == .tooLarge)
    }

    @Test(.timeLimit(.minutes(1))) func manyOfEverything() {
        let many = 0..<20_000
        #expect(code(["x:p": .array(many.map { .string("v\($0)") })]) == nil)
        #expect(code(.object(JSON.Object(many.map { ("x:p\($0)", JSON.bool(true)) }))) == nil)
        #expect(code(["@graph": .array(many.map { ["@id": .string("x:\($0)"), "x:p": 1] })]) == nil)
        #expect(code(["@type": .array(many.map { .string("x:\($0)") })]) == nil)
        #expect(code(["@reverse": ["x:p": .array(many.map { ["@id": .string("x:\($0)")] })]]) == nil)
        #expect(code(["x:p": ["@list": .array(many.map { .string("\($0)") })]]) == nil)
    }
}
