import Testing

@testable import LinkedData

/// The W3C suite of deserialization to RDF: https://w3c.github.io/json-ld-api/tests/toRdf-manifest.
@Suite("JSON-LD toRdf suite")
struct ToRDFSuiteTests {
    static let suite = JSONLDSuite("toRdf")
    static let exceptions = Dictionary(
        uniqueKeysWithValues: suite.tests.compactMap { test in exception(test).map { (test.id, $0) } })
    static let tally = Tally("json-ld-api toRdf", total: suite.tests.count, exceptions: exceptions)

    private static func exception(_ test: JSONLDTest) -> String? {
        if test.producesGeneralizedRDF { return "generalized RDF, whose blank nodes as properties are no N-Quads" }
        return test.specVersion == "json-ld-1.0" ? "JSON-LD 1.0 only" : nil
    }

    @Test(arguments: suite.tests)
    func deserialize(_ test: JSONLDTest) async throws {
        guard Self.exceptions[test.id] == nil else { return await Self.tally.count(.skipped) }
        let isRight = try Self.check(test)
        await Self.tally.count(isRight ? .passed : .failed)
        #expect(isRight)
    }

    private static func check(_ test: JSONLDTest) throws -> Bool {
        var processor = test.processor
        let input = try JSONLDSuite.document(test.input)
        guard let code = test.expectErrorCode else {
            do {
                let dataset = try processor.toRDF(input)
                // A syntax test asks only that the document is taken.
                guard let path = test.expect else { return true }
                let expected = try RDF.Dataset(nQuads: #require(try Conformance.bytes("json-ld-api/" + path)))
                let result = try RDFC10().canonicalize(dataset).nQuads
                if try result == RDFC10().canonicalize(expected).nQuads { return true }
                Issue.record("made \(String(decoding: result, as: UTF8.self))")
            } catch {
                Issue.record(error)
            }
            return false
        }
        do {
            let result = try processor.toRDF(input)
            Issue.record("made \(Array(result))")
            return false
        } catch {
            #expect(error.code.rawValue == code, "\(error)")
            return error.code.rawValue == code
        }
    }
}
