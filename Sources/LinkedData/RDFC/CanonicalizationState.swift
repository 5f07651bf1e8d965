/// What the algorithms of RDFC-1.0 share while one dataset is canonicalised (§ 4.2); blank nodes are numbered.
struct CanonicalizationState {
    let dataset: RDF.Dataset
    let hashAlgorithm: HashAlgorithm
    /// The term of each blank node.
    let blankNodes: [UInt32]
    /// The blank node each term is, or less than zero.
    private let numbers: [Int32]
    /// "Blank node to quads map": the rows that mention a blank node stand one after the other.
    private let mentions: [Int32]
    private let mentionBounds: [Int32]

    /// The hash first degree quads of each blank node.
    var firstDegreeHashes: [Digest] = []
    var canonicalIssuer: IdentifierIssuer
    /// The issuer the algorithms hand on and copy.
    var temporaryIssuer: IdentifierIssuer
    var stepsLeft: Int
    let depthLimit: Int
    /// Kept for its capacity.
    var scratch: [UInt8] = []

    init(_ dataset: RDF.Dataset, by algorithm: RDFC10) {
        self.dataset = dataset
        hashAlgorithm = algorithm.hashAlgorithm
        var numbers = Array(repeating: Int32(-1), count: dataset.terms.count)
        var blankNodes: [UInt32] = []
        for term in 0..<UInt32(dataset.terms.count) where dataset.terms.isBlankNode(term) {
            numbers[Int(term)] = Int32(blankNodes.count)
            blankNodes.append(term)
        }
        self.numbers = numbers
        self.blankNodes = blankNodes
        // § 4.4.3, 2)
        var bounds = Array(repeating: Int32(0), count: blankNodes.count + 1)
        for row in dataset.rows {
            row.forEachNode(numbers) { bounds[Int($0) + 1] += 1 }
        }
        for blankNode in blankNodes.indices { bounds[blankNode + 1] += bounds[blankNode] }
        mentionBounds = bounds
        var mentions = Array(repeating: Int32(0), count: Int(bounds[blankNodes.count]))
        for (index, row) in dataset.rows.enumerated() {
            row.forEachNode(numbers) { blankNode in
                mentions[Int(bounds[Int(blankNode)])] = Int32(index)
                bounds[Int(blankNode)] += 1
            }
        }
        self.mentions = mentions
        canonicalIssuer = IdentifierIssuer(prefix: "c14n", blankNodes: blankNodes.count)
        temporaryIssuer = IdentifierIssuer(prefix: "b", blankNodes: blankNodes.count)
        stepsLeft = algorithm.workBudget.steps(blankNodes: blankNodes.count)
        depthLimit = algorithm.workBudget.depth
    }

    /// The rows that mention a blank node.
    func rows(mentioning blankNode: Int32) -> ArraySlice<Int32> {
        mentions[Int(mentionBounds[Int(blankNode)])..<Int(mentionBounds[Int(blankNode) + 1])]
    }

    /// The blank node a term is.
    @inline(__always)
    func blankNode(_ term: UInt32) -> Int32? {
        guard term != RDF.Dataset.Row.defaultGraph else { return nil }
        let number = numbers[Int(term)]
        return number < 0 ? nil : number
    }

    func hash(_ bytes: [UInt8]) -> Digest {
        hashAlgorithm.digest(of: bytes)
    }
}

extension RDF.Dataset.Row {
    /// Each blank node of the row, once.
    @inline(__always)
    fileprivate func forEachNode(_ numbers: [Int32], _ body: (Int32) -> Void) {
        let subject = numbers[Int(subject)]
        let object = numbers[Int(object)]
        let graphName = graphName == Self.defaultGraph ? -1 : numbers[Int(graphName)]
        if subject >= 0 { body(subject) }
        if object >= 0, object != subject { body(object) }
        if graphName >= 0, graphName != subject, graphName != object { body(graphName) }
    }
}
