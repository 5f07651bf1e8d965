import Foundation
import LinkedData
import Testing

@Suite("W3C RDF Dataset Canonicalization suite")
struct RDFCanonSuiteTests {
    @Test("Tally")
    func tally() throws {
        guard Conformance.folder != nil else { return }
        let passed = RDFCanonTest.all.filter { (try? passes($0)) == true }
        print("rdf-canon: \(passed.count) of \(RDFCanonTest.all.count)")
        #expect(passed.count == 86)
    }

    @Test("Each test", arguments: RDFCanonTest.all)
    func each(test: RDFCanonTest) throws {
        #expect(try passes(test))
    }

    private func passes(_ test: RDFCanonTest) throws -> Bool {
        let algorithm = RDFC10(hashAlgorithm: test.algorithm)
        let input = try test.input()
        switch test.type {
        case .eval:
            return try algorithm.canonicalize(input).nQuads == test.expected()
        case .map:
            let expected = try JSONDecoder().decode([String: String].self, from: Data(test.expected()))
            let issued = try algorithm.canonicalize(input).issuedIdentifiers
            return Dictionary(uniqueKeysWithValues: issued.map { ($0.blankNode.label, $0.identifier) }) == expected
        case .negative:
            do throws(RDFC10.WorkBudgetExceeded) {
                _ = try algorithm.canonicalize(input)
                return false
            } catch {
                return error == .steps
            }
        }
    }
}
