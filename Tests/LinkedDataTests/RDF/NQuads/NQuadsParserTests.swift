import LinkedData
import Testing

@Suite("N-Quads are read by the grammar")
struct NQuadsParserTests {
    private func quads(_ text: String) throws -> [RDF.Quad] {
        try Array(RDF.Dataset(nQuads: Array(text.utf8)))
    }

    private func object(_ text: String) throws -> RDF.Term? {
        try quads("<a:s> <a:p> \(text) .").first?.object
    }

    @Test("Every place and kind of term")
    func terms() throws {
        let (s, p, g) = try (#require(IRI("a:s")), #require(IRI("a:p")), #require(IRI("a:g")))
        let (b, c) = try (#require(RDF.BlankNode("b")), #require(RDF.BlankNode("c")))
        let text = """
            <a:s> <a:p> <a:s> .
            _:b <a:p> _:c _:b .
            <a:s> <a:p> "text" <a:g> .
            <a:s> <a:p> "1"^^<a:g> .
            <a:s> <a:p> "mot"@fr-CA .
            """
        let french = try #require(RDF.LanguageTag("fr-CA"))
        #expect(
            try quads(text) == [
                RDF.Quad(.iri(s), p, .iri(s)),
                RDF.Quad(.blankNode(b), p, .blankNode(c), in: .blankNode(b)),
                RDF.Quad(.iri(s), p, .literal(RDF.Literal("text")), in: .iri(g)),
                RDF.Quad(.iri(s), p, .literal(RDF.Literal("1", datatype: g))),
                RDF.Quad(.iri(s), p, .literal(RDF.Literal("mot", language: french))),
            ])
    }

    @Test(
        "Well formed",
        arguments: [
            ("", 0), ("\n\n", 0), ("# only a comment", 0), (" \t# one\n#two\r\n", 0),
            ("<a:s> <a:p> <a:o> .", 1), ("<a:s><a:p><a:o>.", 1), ("<a:s><a:p>\"o\"<a:g>.", 1), ("_:a<a:p>_:b.", 1),
            ("_:a.b <a:p> _:b..c _:d.", 1), ("_:1 <a:p> _::a-·.", 1), ("_:é <a:p> _:😀.", 1),
            ("\t <a:s>\t<a:p>   \"o\"@en\t.\t# note . <a:s>", 1),
            ("<a:s> <a:p> <a:o> .\r\n<a:s> <a:p> <a:o2> .\r\n", 2), ("<a:s> <a:p> 'o' .".replacing("'", with: "\""), 1),
            ("<a:s> <a:p> <a:o> .\r<a:s> <a:p> <a:o2> .", 2),
            ("<a:s> <a:p> <a:o> .\n<a:s> <a:p> <a:o> .", 1),
            ("<a:s> <a:p> <a:o> .\n<a:s> <a:p> <a:o> <a:g> .", 2),
            ("<a:s> <a:p> \"\u{0}\u{7F}\u{85}\u{2028}\" .", 1),
            ("<a:s#x?y%zz'(),;[]@!$&*+=~é> <a:p> <a:> .", 1), ("<x+-.1:> <a:p> \"\\u0022\" .", 1),
        ])
    func wellFormed(text: String, count: Int) throws {
        #expect(try quads(text).count == count)
    }

    @Test(
        "Malformed, and where",
        arguments: [
            ("\"s\" <a:p> <a:o> .", .noSubject, 0), (". ", .noSubject, 0), ("@prefix", .noSubject, 0),
            ("<a:s> _:p <a:o> .", .noPredicate, 6), ("<a:s> \"p\" <a:o> .", .noPredicate, 6),
            ("<a:s>", .noPredicate, 5), ("<a:s>\n<a:p> <a:o> .", .noPredicate, 5),
            ("<a:s> <a:p> .", .noObject, 12), ("<a:s> <a:p> 1 .", .noObject, 12), ("<a:s> <a:p> 'o' .", .noObject, 12),
            ("<a:s> <a:p> \"o\"^<a:d> .", .noObject, 16), ("<a:s> <a:p> \"o\"^^ <a:d> .", .noObject, 17),
            ("<a:s> <a:p> <a:o>", .noFullStop, 17), ("<a:s> <a:p> <a:o> \"g\" .", .noFullStop, 18),
            ("<a:s> <a:p> <a:o> <a:g> <a:h> .", .noFullStop, 24), ("<a:s> <a:p> <a:o>, <a:o2> .", .noFullStop, 17),
            ("<a:s> <a:p> <a:o> . <a:s> <a:p> <a:o> .", .trailingData, 20), ("<a:s> <a:p> <a:o> ..", .trailingData, 19),
            ("<a: s> <a:p> <a:o> .", .invalidIRI, 3), ("<a:s", .invalidIRI, 4),
            ("<a:\n> <a:p> <a:o> .", .invalidIRI, 3),
            ("<a:{> <a:p> <a:o> .", .invalidIRI, 3), ("<a:\\u0020> <a:p> <a:o> .", .invalidIRI, 3),
            ("<a:\\u003E> <a:p> <a:o> .", .invalidIRI, 3), ("<a:\\U00000000> <a:p> <a:o> .", .invalidIRI, 3),
            ("<s> <a:p> <a:o> .", .relativeIRI, 0), ("<a:s> <//p> <a:o> .", .relativeIRI, 6),
            ("<a:s> <a:p> <> .", .relativeIRI, 12), ("<a:s> <a:p> \"o\"^^<d> .", .relativeIRI, 17),
            ("<1a:s> <a:p> <a:o> .", .relativeIRI, 0), ("<a%3As> <a:p> <a:o> .", .relativeIRI, 0),
            ("<a:\\n> <a:p> <a:o> .", .invalidEscape, 3), ("<a:\\u12> <a:p> <a:o> .", .invalidEscape, 3),
            ("<a:s> <a:p> \"\\a\" .", .invalidEscape, 13), ("<a:s> <a:p> \"\\u00G0\" .", .invalidEscape, 13),
            ("<a:s> <a:p> \"\\uD83D\\uDE00\" .", .invalidEscape, 13),
            ("<a:s> <a:p> \"\\U00110000\" .", .invalidEscape, 13),
            ("<a:s> <a:p> \"\\", .invalidEscape, 13), ("<a:s> <a:p> \"\\U0000", .invalidEscape, 13),
            ("<a:s> <a:p> \"o", .unclosedLiteral, 12), ("<a:s> <a:p> \"o\n\" .", .unclosedLiteral, 12),
            ("<a:s> <a:p> \"o\r\" .", .unclosedLiteral, 12), ("<a:s> <a:p> \"\"\"o\"\"\" .", .noFullStop, 14),
            ("_a <a:p> <a:o> .", .invalidLabel, 1), ("_:", .invalidLabel, 2), ("_: <a:p> <a:o> .", .invalidLabel, 2),
            ("_:-a <a:p> <a:o> .", .invalidLabel, 2), ("_:.a <a:p> <a:o> .", .invalidLabel, 2),
            ("_:a. <a:p> <a:o> .", .noPredicate, 3),
            ("<a:s> <a:p> \"o\"@ .", .invalidLanguageTag, 15), ("<a:s> <a:p> \"o\"@1 .", .invalidLanguageTag, 15),
            ("<a:s> <a:p> \"o\"@en- .", .invalidLanguageTag, 15),
            ("<a:s> <a:p> \"o\"@en--ltr .", .invalidLanguageTag, 15),
            ("<a:s> <a:p> \"o\"@e1 .", .noFullStop, 17), ("\u{FEFF}<a:s> <a:p> <a:o> .", .noSubject, 0),
        ] as [(String, NQuadsError.Code, Int)])
    func malformed(text: String, code: NQuadsError.Code, offset: Int) {
        let error = #expect(throws: NQuadsError.self) { try quads(text) }
        #expect(error?.code == code)
        #expect(error?.offset == offset)
    }

    @Test("Lines are counted at line feeds, columns in code points")
    func positions() {
        let error = #expect(throws: NQuadsError.self) { try quads("# é\r\n\n<a:s> <a:p> \"é😀\"@en \"\" .") }
        #expect(error?.line == 3)
        #expect(error?.column == 21)
        #expect(error?.offset == 31)
        #expect(error?.description == "no full stop after the quad at line 3, column 21")
    }

    @Test(
        "Escapes are undone",
        arguments: [
            (#""\t\b\n\r\f\"\'\\""#, "\t\u{8}\n\r\u{C}\"'\\"), (#""\u00e9\u00E9é""#, "ééé"),
            (#""\U0001F600 \u0000""#, "😀 \u{0}"), (#""e\u0301""#, "e\u{301}"), (#""\\u0041""#, #"\u0041"#),
            ("\"# <a> _:b .\"", "# <a> _:b ."),
        ])
    func escapes(text: String, value: String) throws {
        #expect(try object(text) == .literal(RDF.Literal(value)))
        #expect(try object("<a:\\u00e9\\U0001F600>") == IRI("a:é😀").map(RDF.Term.iri))
    }

    @Test("The datatype of plain text and none are the same")
    func plainText() throws {
        #expect(try object("\"a\"^^<http://www.w3.org/2001/XMLSchema#string>") == object("\"a\""))
        #expect(try object("\"a\"^^<http://www.w3.org/2001/XMLSchema#\\u0073tring>") == object("\"a\""))
        #expect(try object("\"a\"^^<http://www.w3.org/2001/XMLSchema#String>") != object("\"a\""))
    }

    @Test("Composed and decomposed text are different texts")
    func canonicalEquivalence() throws {
        #expect(
            try quads("<a:é> <a:p> \"é\" .\n<a:e\u{301}> <a:p> \"e\u{301}\" .\n<a:é> <a:p> \"e\u{301}\" .").count == 3)
        #expect(RDF.Literal("é") != RDF.Literal("e\u{301}"))
    }

    @Test(
        "Bytes that are not UTF-8",
        arguments: [
            [0x80], [0xC0, 0xAF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82],
            [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF],
        ] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        for padding in ["", "1234567"] {
            let start = Array("<a:s> <a:p> \"\(padding)é😀".utf8)
            let error = #expect(throws: NQuadsError.self) {
                try RDF.Dataset(nQuads: start + bytes + Array("\" .".utf8))
            }
            #expect(error?.code == .invalidUTF8)
            #expect(error?.offset == start.count)
        }
    }

    @Test("A budget is kept")
    func budget() {
        let text = Array("<a:s> <a:p> <a:o> .\n<a:s> <a:p> <a:o> .\n".utf8)
        #expect(throws: Never.self) { try RDF.Dataset(nQuads: text, budget: .init(bytes: 40, quads: 2)) }
        let tooLarge = #expect(throws: NQuadsError.self) { try RDF.Dataset(nQuads: text, budget: .init(bytes: 39)) }
        #expect(tooLarge?.code == .tooLarge)
        let tooMany = #expect(throws: NQuadsError.self) { try RDF.Dataset(nQuads: text, budget: .init(quads: 1)) }
        #expect(tooMany?.code == .tooManyQuads)
        #expect(tooMany?.line == 2)
    }
}
