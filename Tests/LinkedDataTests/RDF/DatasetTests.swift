import LinkedData
import Testing

@Suite("A dataset is a set of quads in order")
struct DatasetTests {
    @Test("A quad is there once, at the place of its first insertion")
    func duplicates() throws {
        var random = SeededRandom(7)
        let quads = (0..<2000).map { _ in random.quad(blankNodes: 4) }
        var seen: Set<RDF.Quad> = []
        let first = quads.filter { seen.insert($0).inserted }
        #expect(first.count > 600 && first.count < 1900)
        #expect(Array(RDF.Dataset(quads)) == first)
        var dataset = RDF.Dataset()
        let inserted = quads.filter { dataset.insert($0) }
        #expect(inserted == first)
    }

    @Test("The same triple in another graph is another quad")
    func graphs() throws {
        let (a, g) = try (#require(IRI("a:a")), #require(IRI("a:g")))
        var dataset = RDF.Dataset()
        #expect(dataset.isEmpty)
        let quads = [nil, RDF.Node.iri(g), .iri(g)].map { RDF.Quad(.iri(a), a, .iri(a), in: $0) }
        let inserted = quads.map { dataset.insert($0) }
        #expect(inserted == [true, true, false])
        #expect(dataset.map(\.graphName) == [nil, .iri(g)])
    }

    @Test("An IRI, a blank node and a literal with the same text are three terms")
    func kinds() throws {
        let (a, b) = try (#require(IRI("a:b")), #require(RDF.BlankNode("a:b")))
        let objects: [RDF.Term] = [.iri(a), .blankNode(b), .literal(RDF.Literal("a:b"))]
        #expect(RDF.Dataset(objects.map { RDF.Quad(.iri(a), a, $0) }).map(\.object) == objects)
    }

    @Test("Labels and tags are those N-Quads can write")
    func labels() {
        for label in ["a", "0", "_", ":", "a.b", "a-b", "a·", "é", "😀"] { #expect(RDF.BlankNode(label) != nil) }
        for label in ["", "-a", ".a", "a.", "a b", "·a", "a\u{37E}", "a/b"] { #expect(RDF.BlankNode(label) == nil) }
        for tag in ["en", "EN-us", "de-CH-1996", "x-1"] { #expect(RDF.LanguageTag(tag) != nil) }
        for tag in ["", "1", "e1", "en-", "-en", "en--ltr", "en_US", "é"] { #expect(RDF.LanguageTag(tag) == nil) }
        #expect(RDF.BlankNode(number: 12).label == "b12")
        #expect(RDF.LanguageTag("en") != RDF.LanguageTag("EN"))
    }

    @Test("Text in a language has the datatype rdf:langString")
    func languages() throws {
        let english = try #require(RDF.LanguageTag("en"))
        #expect(RDF.Literal("a", language: english).datatype == .rdfLangString)
        #expect(RDF.Literal("a", language: english).language == english)
        #expect(RDF.Literal("a").datatype == .xsdString)
        #expect(RDF.Literal("a").language == nil)
        #expect(RDF.Literal("a") != RDF.Literal("a", language: english))
    }
}
