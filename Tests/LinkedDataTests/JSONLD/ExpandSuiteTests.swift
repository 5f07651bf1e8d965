import Testing

@testable import LinkedData

/// The W3C suite of expansion: https://w3c.github.io/json-ld-api/tests/expand-manifest.
@Suite("JSON-LD expand suite")
struct ExpandSuiteTests {
    static let suite = JSONLDSuite("expand")
    static let exceptions = Dictionary(
        uniqueKeysWithValues: suite.tests.filter { $0.specVersion == "json-ld-1.0" }.map { ($0.id, "JSON-LD 1.0 only") }
    )
    static let tally = Tally("json-ld-api expand", total: suite.tests.count, exceptions: exceptions)

    @Test(arguments: suite.tests)
    func expand(_ test: JSONLDTest) async throws {
        guard Self.exceptions[test.id] == nil else { return await Self.tally.count(.skipped) }
        let isRight = try Self.check(test)
        await Self.tally.count(isRight ? .passed : .failed)
        #expect(isRight)
    }

    private static func check(_ test: JSONLDTest) throws -> Bool {
        var processor = test.processor
        let input = try JSONLDSuite.document(test.input)
        guard let code = test.expectErrorCode else {
            let expected = try JSONLDSuite.document(#require(test.expect))
            do {
                let result = try processor.expand(input)
                if result.isSameJSONLD(as: expected) { return true }
                Issue.record("expanded to \(String(decoding: result.bytes(.pretty), as: UTF8.self))")
            } catch {
                Issue.record(error)
            }
            return false
        }
        do {
            let result = try processor.expand(input)
            Issue.record("expanded to \(String(decoding: result.bytes(.pretty), as: UTF8.self))")
            return false
        } catch {
            #expect(error.code.rawValue == code, "\(error)")
            return error.code.rawValue == code
        }
    }
}
