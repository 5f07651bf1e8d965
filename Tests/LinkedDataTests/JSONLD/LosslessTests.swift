import Testing

@testable import LinkedData

/// Everything the algorithms drop without a word, and the place a lossless processor names.
@Suite("JSON-LD lossless mode")
struct LosslessTests {
    struct Drop: Sendable, CustomTestStringConvertible {
        let document: String
        let code: JSONLDError.Code
        let pointer: String

        init(_ document: String, _ code: JSONLDError.Code, _ pointer: String) {
            self.document = document
            self.code = code
            self.pointer = pointer
        }

        var testDescription: String { "\(code.rawValue) at \(pointer) in \(document)" }
    }

    /// `p` and `q` are properties, `i` an `@id`, `l` a list, `n` nests.
    static let context = """
        {"p": "x:p", "q": "x:q", "i": {"@id": "x:i", "@type": "@id"}, "l": {"@id": "x:l", "@container": "@list"},
         "t": {"@id": "x:t", "@type": "@vocab"}, "n": "@nest", "gone": null, "T": "x:T",
         "lang": {"@id": "x:lang", "@container": "@language"}, "by": {"@id": "x:by", "@container": "@index"},
         "ids": {"@id": "x:ids", "@container": "@id"}, "types": {"@id": "x:types", "@container": "@type"},
         "bad": {"@id": "x:bad", "@type": "x:a b"}, "blank": "_:p", "odd": "x:a b",
         "graph": {"@id": "x:graph", "@container": "@graph"},
         "graphs": {"@id": "x:graphs", "@container": ["@graph", "@id"]},
         "old": {"@id": "x:old", "@language": "no tag"}, "ns": "x:ns#", "alias": "@index"}
        """

    static let drops: [Drop] = [
        // Properties
        Drop(#"{"foo": 1}"#, .undefinedTerm, "/foo"),
        Drop(#"{"p": {"foo": 1}}"#, .undefinedTerm, "/p/foo"),
        Drop(#"{"p": [1, {"q": [{"foo": {}}]}]}"#, .undefinedTerm, "/p/1/q/0/foo"),
        Drop(#"{"a/b~c": 1}"#, .undefinedTerm, "/a~1b~0c"),
        Drop(#"{"foo": null}"#, .undefinedTerm, "/foo"),
        Drop(#"{"gone": 1}"#, .undefinedTerm, "/gone"),
        Drop(#"{"@foo": 1}"#, .reservedTerm, "/@foo"),
        Drop(#"{"p": 1, "@version": 1.1}"#, .misplacedKeyword, "/@version"),
        Drop(#"{"n": [{"p": 1}, {"foo": 1}]}"#, .undefinedTerm, "/n/1/foo"),
        Drop(#"{"blank": 1}"#, .blankNodePredicate, "/blank"),
        Drop(#"{"_:p": 1}"#, .blankNodePredicate, "/_:p"),
        Drop(#"{"odd": 1}"#, .relativePropertyReference, "/odd"),
        Drop(#"{"x:a b": 1}"#, .relativePropertyReference, "/x:a b"),
        Drop(#"{"ns:a b": 1}"#, .relativePropertyReference, "/ns:a b"),
        Drop(#"{"@reverse": {"foo": {"@id": "x:b"}}}"#, .undefinedTerm, "/@reverse/foo"),
        Drop(#"{"p": {"@included": [{"foo": 1}]}}"#, .undefinedTerm, "/p/@included/0/foo"),
        Drop(#"{"@graph": [{"p": 1}, {"foo": 1}]}"#, .undefinedTerm, "/@graph/1/foo"),
        Drop(#"{"ids": {"x:a": {"foo": 1}}}"#, .undefinedTerm, "/ids/x:a/foo"),
        // Names of nodes
        Drop(#"{"@id": "a", "p": 1}"#, .relativeIRIReference, "/@id"),
        Drop(#"{"@id": "", "p": 1}"#, .relativeIRIReference, "/@id"),
        Drop(#"{"@id": "x:a b", "p": 1}"#, .relativeIRIReference, "/@id"),
        Drop(#"{"@id": "x:a#b#c", "p": 1}"#, .relativeIRIReference, "/@id"),
        Drop(#"{"@id": "@foo", "p": 1}"#, .relativeIRIReference, "/@id"),
        Drop(#"{"p": {"@id": "a"}}"#, .relativeIRIReference, "/p/@id"),
        Drop(#"{"i": "a"}"#, .relativeIRIReference, "/i"),
        Drop(#"{"i": ["x:a", "a"]}"#, .relativeIRIReference, "/i/1"),
        Drop(#"{"t": "a"}"#, .relativeIRIReference, "/t"),
        Drop(#"{"t": "gone"}"#, .relativeIRIReference, "/t"),
        Drop(#"{"ids": {"a": {"p": 1}}}"#, .relativeIRIReference, "/ids/a"),
        // Types
        Drop(#"{"@type": "a", "p": 1}"#, .relativeTypeReference, "/@type"),
        Drop(#"{"@type": ["T", "a"], "p": 1}"#, .relativeTypeReference, "/@type/1"),
        Drop(#"{"@type": "gone", "p": 1}"#, .relativeTypeReference, "/@type"),
        Drop(#"{"@type": "@foo", "p": 1}"#, .relativeTypeReference, "/@type"),
        Drop(#"{"@type": "@json", "p": 1}"#, .relativeTypeReference, ""),
        Drop(#"{"types": {"a": {"p": 1}}}"#, .relativeTypeReference, "/types/a"),
        Drop(#"{"bad": "v"}"#, .relativeDatatypeReference, "/bad"),
        // Languages
        Drop(#"{"p": {"@value": "v", "@language": "en us"}}"#, .malformedLanguageTag, "/p/@language"),
        Drop(#"{"p": {"@value": "v", "@language": ""}}"#, .malformedLanguageTag, "/p/@language"),
        Drop(#"{"lang": {"en": "v", "e_n": "w"}}"#, .malformedLanguageTag, "/lang/e_n"),
        Drop(#"{"old": ["v"]}"#, .malformedLanguageTag, "/old/0"),
        Drop(#"{"@context": {"@language": "e n"}, "p": "v"}"#, .malformedLanguageTag, "/p"),
        // Values
        Drop(#"{"p": {"@value": null}}"#, .nullValue, "/p/@value"),
        Drop(#"{"l": ["a", null]}"#, .nullValue, "/l/1"),
        Drop(#"{"p": {"@list": ["a", null]}}"#, .nullValue, "/p/@list"),
        Drop(#"{"p": {"@language": "en"}}"#, .misplacedKeyword, "/p"),
        Drop(#"{"p": {"@language": "en", "q": 1}}"#, .misplacedKeyword, "/p"),
        Drop(#"{"p": {"@direction": "rtl", "q": 1}}"#, .misplacedKeyword, "/p"),
        Drop(#"{"p": {"@value": "v", "@index": "1"}}"#, .droppedIndex, "/p/@index"),
        Drop(#"{"p": 1, "alias": "1"}"#, .droppedIndex, "/alias"),
        Drop(#"{"by": {"one": 1, "two": [2]}}"#, .droppedIndex, "/by/one"),
        Drop(#"{"p": 9007199254740993}"#, .inexactInteger, "/p"),
        Drop(#"{"p": {"@value": 123456789012345678901234567890}}"#, .inexactInteger, "/p/@value"),
        // What belongs to no node
        Drop("{}", .freeFloatingValue, ""),
        Drop(#"{"@id": "x:a"}"#, .freeFloatingValue, ""),
        Drop(#"{"@value": "v"}"#, .freeFloatingValue, ""),
        Drop(#"{"@list": ["v"]}"#, .freeFloatingValue, "/@list"),
        Drop(#"{"@graph": [{"p": 1}, "v"]}"#, .freeFloatingValue, "/@graph/1"),
        Drop(#"{"@graph": [{"p": 1}, {"@id": "x:a"}]}"#, .freeFloatingValue, "/@graph/1"),
        Drop(#"{"@id": "x:a", "p": []}"#, .freeFloatingValue, ""),
        Drop(#"{"@id": "x:a", "@type": []}"#, .freeFloatingValue, ""),
        Drop(#"{"@id": "x:a", "@graph": []}"#, .freeFloatingValue, ""),
        Drop(#"{"@id": "x:a", "@included": {"p": 1}}"#, .freeFloatingValue, ""),
        Drop(#"{"@included": [{"p": 1}, {"@id": "x:a"}]}"#, .freeFloatingValue, "/@included"),
        Drop(#"{"p": 1, "@included": {}}"#, .freeFloatingValue, "/@included"),
        Drop(#"{"graph": "v"}"#, .freeFloatingValue, "/graph"),
        Drop(#"{"graph": [{"p": 1}, {"@list": ["v"]}]}"#, .freeFloatingValue, "/graph"),
        Drop(#"{"graph": {}}"#, .freeFloatingValue, "/graph"),
        Drop(#"{"graph": {"@id": "x:a"}}"#, .freeFloatingValue, "/graph"),
        Drop(#"{"graphs": {"x:a": [{"p": 1}, "v"]}}"#, .freeFloatingValue, "/graphs/x:a"),
        Drop(#"{"ids": {"x:a": {"@id": "x:b", "p": 1}}}"#, .droppedIndex, "/ids/x:a"),
        Drop(#"{"types": {"T": {"@value": "v"}}}"#, .droppedIndex, "/types/T"),
    ]

    @Test(arguments: drops)
    func refuses(_ drop: Drop) throws {
        #expect(drop.code.isDataLoss)
        var options = JSONLD.Options()
        options.expandContext = try JSON(parsing: Self.context)
        let document = try JSON(parsing: drop.document)
        var lossless = JSONLD.Processor(options: options)
        let error = #expect(throws: JSONLDError.self) { try lossless.toRDF(document) }
        #expect(error?.code == drop.code)
        #expect(error?.pointer.description == drop.pointer)
        // The specification has nothing against them.
        options.lossless = false
        var lossy = JSONLD.Processor(options: options)
        _ = try lossy.toRDF(document)
    }

    /// What claims nothing, or only how a text is shown, is no loss.
    @Test(arguments: [
        (#"{"p": "v", "q": null}"#, 1), (#"{"p": "v", "q": []}"#, 1), (#"{"p": ["v", null]}"#, 1),
        (#"{"p": ["v", "v"]}"#, 1), (#"{"p": {"@value": "v", "@direction": "rtl"}}"#, 1),
        (#"{"by": {"@none": 1}}"#, 1), (#"{"lang": {"@none": "v", "en": null}}"#, 1), (#"{"l": []}"#, 1),
        (#"{"p": {"@set": []}, "q": 1}"#, 1), (#"{"p": {}}"#, 1), (#"{"p": {"@id": "_:b"}}"#, 1),
        (#"{"p": 123456789012345}"#, 1), (#"{"p": 1e21}"#, 1), (#"{"@type": ["T", "T"]}"#, 1),
        (#"{"p": {"@value": {"foo": null}, "@type": "@json"}}"#, 1),
        (#"{"graph": {"p": 1}}"#, 2), (#"{"graphs": {"x:a": {"p": 1}, "x:b": []}}"#, 2),
        (#"{"@included": {"p": 1}}"#, 1),
        (#"{"ids": {"x:a": {"@id": "x:a", "p": 1}}}"#, 2),
    ])
    func accepts(_ document: String, quads: Int) throws {
        var options = JSONLD.Options()
        options.expandContext = try JSON(parsing: Self.context)
        var processor = JSONLD.Processor(options: options)
        #expect(try processor.toRDF(JSON(parsing: document)).count == quads)
    }

    @Test func isTheDefault() {
        #expect(JSONLD.Options().lossless)
    }
}
