import LinkedData
import Testing

@Suite("Work has a budget")
struct WorkBudgetTests {
    private func failure(_ dataset: RDF.Dataset, _ budget: RDFC10.WorkBudget = .standard) -> RDFC10.WorkBudgetExceeded?
    {
        do throws(RDFC10.WorkBudgetExceeded) {
            _ = try RDFC10(workBudget: budget).canonicalize(dataset)
            return nil
        } catch {
            return error
        }
    }

    private func dataset(_ lines: [String]) throws -> RDF.Dataset {
        try RDF.Dataset(nQuads: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// Two lists of blank nodes that differ in nothing.
    private func twins(length: Int) throws -> RDF.Dataset {
        try dataset(
            ["a", "b"].flatMap { list in
                (0..<length).flatMap {
                    ["_:\(list)\($0) <a:first> \"\($0)\" .", "_:\(list)\($0) <a:rest> _:\(list)\($0 + 1) ."]
                }
            })
    }

    @Test("Each of many blank nodes beside each other is given up quickly", arguments: [10, 100])
    func clique(size: Int) throws {
        let lines = (0..<size).flatMap { from in (0..<size).map { "_:n\(from) <a:p> _:n\($0) ." } }
        #expect(failure(try dataset(lines)) == .steps)
    }

    @Test("A hub with many alike spokes, twice")
    func hubs() throws {
        let lines = (0..<2).flatMap { hub in (0..<30).map { "_:hub\(hub) <a:p> _:spoke\(hub)x\($0) ." } }
        #expect(failure(try dataset(lines)) == .steps)
    }

    @Test("One neighbour in many graphs has one order")
    func repeatedNeighbour() throws {
        let lines = (0..<2).flatMap { node in (0..<30).map { "_:a\(node) <a:p> _:b\(node) <a:g\($0)> ." } }
        #expect(failure(try dataset(lines)) == nil)
    }

    @Test("Blank nodes that need no more than their own quads cost nothing")
    func unique() throws {
        let none = RDFC10.WorkBudget(stepsPerBlankNode: 0, leastSteps: 0, depth: 0)
        #expect(failure(try dataset((0..<1000).map { "_:a\($0) <a:p> \"\($0)\" ." }), none) == nil)
        #expect(failure(try twins(length: 1), none) == .depth)
    }

    @Test("Long chains of alike blank nodes end before the stack does")
    func depth() throws {
        #expect(failure(try twins(length: 100)) == nil)
        #expect(failure(try twins(length: 300)) == .depth)
        #expect(failure(try twins(length: 1000)) == .depth)
    }

    @Test("A budget too large for a number is no crash")
    func overflow() throws {
        #expect(failure(try twins(length: 3), .init(stepsPerBlankNode: .max, leastSteps: .max, depth: .max)) == nil)
        #expect(failure(try twins(length: 3), .init(stepsPerBlankNode: -1, leastSteps: -1)) == .steps)
    }
}
