import LinkedData

extension Target {
    /// `RDF.Dataset(nQuads:)`, and writing what it makes.
    static let nQuads = Target("n-quads", samples: samples, words: words) { input in
        let dataset: RDF.Dataset
        do throws(NQuadsError) {
            dataset = try RDF.Dataset(nQuads: input)
        } catch {
            try promise("a fault lies in the text", (0...input.count).contains(error.offset))
            try promise("lines and columns begin at 1", error.line >= 1 && error.column >= 1)
            return false
        }
        let written = dataset.nQuads()
        let read = try RDF.Dataset(nQuads: written)
        try promise("what is written is read as the same", read.elementsEqual(dataset))
        try promise("what is read is written as the same", read.nQuads() == written)
        try promise("its quads are those it is made of", RDF.Dataset(Array(dataset)).nQuads() == written)
        try promise("each quad is there once", Set(dataset).count == dataset.count)
        return true
    }

    /// ``RDFC10``, with little work allowed.
    static let rdfc = Target("rdfc", samples: samples, words: words) { input in
        guard let dataset = try? RDF.Dataset(nQuads: input) else { return false }
        let algorithm = RDFC10(workBudget: .init(leastSteps: 4_096))
        let canonicalized: CanonicalizedDataset
        do throws(RDFC10.WorkBudgetExceeded) {
            canonicalized = try algorithm.canonicalize(dataset)
        } catch {
            return false
        }
        let relabelled = canonicalized.relabelled()
        try promise("no quad is lost", relabelled.count == dataset.count)
        let other = RDF.Dataset(relabelled.reversed())
        try promise(
            "order and labels make no difference", try algorithm.canonicalize(other).nQuads == canonicalized.nQuads)
        return true
    }

    private static let samples = [
        "<a:s> <a:p> <a:o> .\n_:b <a:p> _:c _:g .\n",
        #"<a:s> <a:p> "\t\b\n\r\f\"\\\u00e9\U0001F600 é"^^<a:\u00e9> <a:g> . # note"# + "\r\n",
        "_:a <a:p> \"text\"@en-GB .\n_:a <a:q> \"1\"^^<http://www.w3.org/2001/XMLSchema#string> .\n",
        "_:a <a:p> _:b .\n_:b <a:p> _:c .\n_:c <a:p> _:a .\n",
        "_:a <a:p> _:b .\n_:b <a:p> _:a .\n_:c <a:p> _:d .\n_:d <a:p> _:c .\n<a:s> <a:p> _:a .\n",
        "_:a <a:p> _:a _:a .\n_:b <a:p> _:b _:b .\n_:a <a:p> _:b _:c .\n",
    ]

    private static let words = [
        "_:a ", "_:b ", "_:c ", "_:d ", "_:a.b", "_:é ", "<a:p> ", "<a:o> ", "<a:", ">", "\"", "\"text\" ", "@en ",
        "^^",
        "^^<http://www.w3.org/2001/XMLSchema#string> ", "\\", "\\u", "\\u0000", "\\uD800", "\\U0010FFFF", "\\n", " .\n",
        ".",
        "\n", "\r", "\r\n", "\t", "#", ":", "é", "e\u{301}", "😀", "\u{0}", "\u{7F}", "\u{FEFF}", "_:a <a:p> _:b .\n",
        "_:b <a:p> _:a .\n", "_:c <a:p> _:d _:a .\n",
    ]
}
