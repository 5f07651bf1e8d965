import Testing

@testable import LinkedData

@Suite("JSON-LD errors")
struct JSONLDErrorTests {
    /// A document, what is wrong with it, and where.
    @Test(arguments: [
        (#"{"@context": 1}"#, JSONLDError.Code.invalidLocalContext, "/@context"),
        (#"{"@context": [{}, 1]}"#, .invalidLocalContext, "/@context/1"),
        (#"{"@context": {"a": 1}}"#, .invalidTermDefinition, "/@context/a"),
        (#"{"@context": [{"a": "x:a"}, {"b": {"@id": 1}}]}"#, .invalidIRIMapping, "/@context/1/b"),
        (#"{"@context": {"a": "b:c", "b": "a:c"}}"#, .cyclicIRIMapping, "/@context/a"),
        (
            #"{"@context": {"a": {"@id": "x:a", "@context": {"b": 1}}}}"#, .invalidScopedContext,
            "/@context/a/@context/b"
        ),
        (#"{"@context": {"@vocab": 1}}"#, .invalidVocabMapping, "/@context/@vocab"),
        (#"{"@context": "https://example.org/unknown"}"#, .loadingRemoteContextFailed, "/@context"),
        (
            #"{"@context": ["https://www.w3.org/ns/credentials/v2", {"id": "x:a"}]}"#, .protectedTermRedefinition,
            "/@context/1/id"
        ),
        (#"{"@context": ["https://www.w3.org/ns/credentials/v2", null]}"#, .invalidContextNullification, "/@context/1"),
        (
            #"{"@context": [{"@protected": true, "a": "x:a"}, {"a": {"@reverse": "x:a"}}]}"#,
            .protectedTermRedefinition,
            "/@context/1/a"
        ),
        (#"{"x:a": {"@context": {"b": 1}}}"#, .invalidTermDefinition, "/x:a/@context/b"),
        (#"{"x:a": [{"@id": 1}]}"#, .invalidIDValue, "/x:a/0/@id"),
        (#"{"@type": ["x:a", 1]}"#, .invalidTypeValue, "/@type/1"),
        (#"{"x:a": {"@value": []}}"#, .invalidValueObjectValue, "/x:a/@value"),
        (#"{"x:a": {"@value": 1, "@language": "en"}}"#, .invalidLanguageTaggedValue, "/x:a"),
        (#"{"x:a": {"@value": 1, "x:b": 1}}"#, .invalidValueObject, "/x:a"),
        (#"{"@reverse": {"x:a": "v"}}"#, .invalidReversePropertyValue, "/@reverse"),
    ])
    func nameTheirPlace(_ document: String, code: JSONLDError.Code, pointer: String) throws {
        var processor = JSONLD.Processor()
        let error = #expect(throws: JSONLDError.self) { try processor.expand(JSON(parsing: document)) }
        #expect(error?.code == code)
        #expect(error?.pointer.description == pointer)
    }

    @Test func areDescribedInALine() throws {
        var processor = JSONLD.Processor()
        let error = #expect(throws: JSONLDError.self) { try processor.expand(["a": ["b": 1]]) }
        #expect(error?.description == "undefined term 'a' at '/a'")
    }

    @Test func codesAreThoseOfTheSpecification() {
        let tests = JSONLDSuite("expand").tests + JSONLDSuite("toRdf").tests
        for name in Set(tests.filter { $0.specVersion != "json-ld-1.0" }.compactMap(\.expectErrorCode)) {
            let code = JSONLDError.Code(rawValue: name)
            #expect(code?.rawValue == name)
            #expect(code?.isDataLoss == false)
        }
        #expect(JSONLDError.Code.allCases.filter(\.isDataLoss).count == 13)
    }
}
