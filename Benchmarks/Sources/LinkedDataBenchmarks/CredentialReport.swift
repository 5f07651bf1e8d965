import LinkedData
import Measuring

/// From the JSON of a credential to the bytes that are hashed and signed, step by step; contexts are warm.
struct CredentialReport {
    private let document: Document
    private let quads: Int
    private let nQuads: [UInt8]
    private let rows: [(title: String, cost: Cost)]

    init(_ document: Document) throws {
        self.document = document
        let json = try JSON(parsing: document.bytes)
        var processor = JSONLD.Processor()
        let dataset = try processor.toRDF(json)
        let rdfc = RDFC10()
        let canonical = try rdfc.canonicalize(dataset).nQuads
        quads = dataset.count
        nQuads = canonical
        rows = [
            ("read JSON", try .of { try JSON(parsing: document.bytes) }),
            ("expand", try .of { try processor.expand(json) }),
            ("expand and write as RDF", try .of { try processor.toRDF(json) }),
            ("canonicalise (RDFC-1.0)", try .of { try rdfc.canonicalize(dataset) }),
            ("hash (SHA-256)", Cost.of { HashAlgorithm.sha256.digest(of: canonical) }),
            (
                "all of it",
                try .of {
                    let canonical = try rdfc.canonicalize(processor.toRDF(JSON(parsing: document.bytes))).nQuads
                    return HashAlgorithm.sha256.digest(of: canonical)
                }
            ),
            ("read N-Quads", try .of { try RDF.Dataset(nQuads: canonical) }),
            ("write N-Quads", Cost.of { dataset.nQuads() }),
        ]
    }

    func print() {
        Swift.print("\nRDF, \(document.name) of \(quads) quads, \(nQuads.count) bytes of canonical N-Quads")
        var table = Table(["", "µs CPU", "allocations"])
        for row in rows { table.add([row.title, (row.cost.cpu * 1e6).fixed(1), String(row.cost.allocations)]) }
        table.print()
    }
}
