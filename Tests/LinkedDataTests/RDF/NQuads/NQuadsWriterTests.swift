import LinkedData
import Testing

@Suite("N-Quads are written in canonical form")
struct NQuadsWriterTests {
    private func written(_ text: String) throws -> String {
        String(decoding: try RDF.Dataset(nQuads: Array(text.utf8)).nQuads(), as: UTF8.self)
    }

    @Test(
        arguments: [
            ("<a:s>\t<a:p><a:o>.# note", "<a:s> <a:p> <a:o> .\n"),
            ("_:a <a:p> _:b _:c .", "_:a <a:p> _:b _:c .\n"),
            (#"<a:s> <a:p> "\u0041\u00e9\'\u007f"^^<a:\u00e9> ."#, #"<a:s> <a:p> "Aé'\u007F"^^<a:é> ."# + "\n"),
            (
                #"<a:s> <a:p> "a"^^<http://www.w3.org/2001/XMLSchema#string> <a:g> ."#,
                #"<a:s> <a:p> "a" <a:g> ."# + "\n"
            ),
            (#"<a:s> <a:p> "a"@en-GB ."#, #"<a:s> <a:p> "a"@en-GB ."# + "\n"),
        ])
    func canonicalForm(text: String, canonical: String) throws {
        #expect(try written(text).utf8.elementsEqual(canonical.utf8))
    }

    @Test("Every ASCII character is written plainly or escaped as the canonical form says, and read back")
    func escapes() throws {
        let iri = try #require(IRI("a:a"))
        for value in UInt8(0)...0x80 {
            let character = Unicode.Scalar(value)
            let quad = RDF.Quad(.iri(iri), iri, .literal(RDF.Literal("x" + String(Character(character)))))
            let hex = String(value, radix: 16, uppercase: true)
            let expected =
                switch value {
                case 0x08: "\\b"
                case 0x09: "\\t"
                case 0x0A: "\\n"
                case 0x0C: "\\f"
                case 0x0D: "\\r"
                case 0x22: "\\\""
                case 0x5C: "\\\\"
                case 0x00...0x1F, 0x7F: "\\u00" + (hex.count == 1 ? "0" : "") + hex
                default: String(Character(character))
                }
            let dataset = RDF.Dataset([quad])
            #expect(dataset.nQuads() == Array("<a:a> <a:a> \"x\(expected)\" .\n".utf8))
            #expect(dataset.first == quad)
        }
    }

    @Test("Writing what was read and reading what was written change nothing", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = SeededRandom(seed)
        let dataset = RDF.Dataset((0..<random.next(below: 40)).map { _ in random.quad(blankNodes: 6) })
        let written = dataset.nQuads()
        let read = try RDF.Dataset(nQuads: written)
        #expect(Array(read) == Array(dataset))
        #expect(read.nQuads() == written)
    }
}
