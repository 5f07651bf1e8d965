import LinkedData
import Testing

@Suite("RDFC-1.0")
struct RDFC10Tests {
    @Test("Nothing comes out as nothing")
    func empty() throws {
        let canonicalized = try RDFC10().canonicalize(RDF.Dataset())
        #expect(canonicalized.nQuads.isEmpty)
        #expect(canonicalized.issuedIdentifiers.isEmpty)
        #expect(canonicalized.relabelled().isEmpty)
    }

    @Test("Lines are in the order of code points, not of UTF-16 or graphemes")
    func order() throws {
        let text = ["\u{10000}", "\u{E000}", "é", "e\u{301}", "z", "e"].map { "<a:s> <a:p> \"\($0)\" .\n" }.joined()
        let expected = ["e", "e\u{301}", "z", "é", "\u{E000}", "\u{10000}"].map { "<a:s> <a:p> \"\($0)\" .\n" }.joined()
        #expect(try RDFC10().canonicalize(RDF.Dataset(nQuads: Array(text.utf8))).nQuads == Array(expected.utf8))
    }

    @Test("Labels and the order of quads make no difference", arguments: 0..<200)
    func invariance(seed: Int) throws {
        var random = SeededRandom(seed)
        let dataset = random.graph(number: seed)
        let expected = try RDFC10().canonicalize(dataset)
        for _ in 0..<3 {
            let scrambled = random.scrambled(dataset)
            #expect(try RDFC10().canonicalize(scrambled).nQuads == expected.nQuads)
        }
        #expect(try RDFC10().canonicalize(RDF.Dataset(nQuads: expected.nQuads)).nQuads == expected.nQuads)
    }

    @Test("The relabelled dataset, sorted, is the canonical form", arguments: 0..<40)
    func relabelled(seed: Int) throws {
        var random = SeededRandom(seed)
        let dataset = random.graph(number: seed)
        let canonicalized = try RDFC10(hashAlgorithm: .sha384).canonicalize(dataset)
        let relabelled = canonicalized.relabelled()
        #expect(relabelled.count == dataset.count)
        let lines = relabelled.nQuads().split(separator: 0x0A).sorted { $0.lexicographicallyPrecedes($1) }
        #expect(Array(lines.joined(separator: [0x0A])) == canonicalized.nQuads.dropLast())
        #expect(
            canonicalized.issuedIdentifiers.map(\.identifier)
                == canonicalized.issuedIdentifiers.indices.map { "c14n\($0)" })
    }

    @Test("Blank nodes that look alike stay apart")
    func alike() throws {
        let text = (0..<5).map { "<a:s> <a:p> _:x\($0) .\n_:x\($0) <a:q> \"same\" .\n" }.joined()
        let canonicalized = try RDFC10().canonicalize(RDF.Dataset(nQuads: Array(text.utf8)))
        #expect(canonicalized.issuedIdentifiers.count == 5)
        #expect(canonicalized.nQuads.count { $0 == 0x0A } == 10)
    }
}

extension SeededRandom {
    /// Graphs of several kinds; most of them have blank nodes that look alike.
    mutating func graph(number: Int) -> RDF.Dataset {
        let size = 2 + next(below: 6)
        switch number % 5 {
        case 0: return RDF.Dataset((0..<(4 * size)).map { _ in quad(blankNodes: size) })
        case 1: return edges((0..<size).map { ($0, ($0 + 1) % size) })
        case 2:
            return edges(
                (0..<size).map { ($0, ($0 + 1) % size) } + (0..<size).map { (size + $0, size + ($0 + 1) % size) })
        case 3: return edges((1...size).flatMap { [(0, $0), ($0, 0)] })
        default: return edges((0..<(2 * size)).map { _ in (next(below: size), next(below: size)) })
        }
    }

    private func edges(_ pairs: [(Int, Int)]) -> RDF.Dataset {
        RDF.Dataset(
            pairs.map { from, to in
                RDF.Quad(
                    .blankNode(RDF.BlankNode(number: UInt(from))), .xsdString,
                    .blankNode(RDF.BlankNode(number: UInt(to))))
            })
    }

    /// The same dataset with other labels and in another order.
    mutating func scrambled(_ dataset: RDF.Dataset) -> RDF.Dataset {
        var labels: [RDF.BlankNode: RDF.BlankNode] = [:]
        var numbers = Array(0..<(3 * UInt(dataset.count))).shuffled(using: &self)
        func relabel(_ node: RDF.Node) -> RDF.Node {
            guard case .blankNode(let blankNode) = node else { return node }
            let label = labels[blankNode] ?? RDF.BlankNode(number: numbers.removeLast())
            labels[blankNode] = label
            return .blankNode(label)
        }
        let quads = dataset.map { quad in
            RDF.Quad(
                relabel(quad.subject), quad.predicate,
                RDF.Node(quad.object).map { RDF.Term(relabel($0)) } ?? quad.object,
                in: quad.graphName.map(relabel))
        }
        return RDF.Dataset(quads.shuffled(using: &self))
    }
}
