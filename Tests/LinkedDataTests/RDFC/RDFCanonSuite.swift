import Foundation
import LinkedData

/// The tests of the W3C RDF Dataset Canonicalization suite, from its manifest.
struct RDFCanonTest: Decodable, Sendable, CustomStringConvertible {
    enum Kind: String, Decodable {
        case eval = "rdfc:RDFC10EvalTest"
        case map = "rdfc:RDFC10MapTest"
        case negative = "rdfc:RDFC10NegativeEvalTest"
    }

    let id: String
    let type: Kind
    let name: String
    let action: String
    let result: String?
    private let hashAlgorithm: String?

    var description: String { "\(id) \(name)" }

    var algorithm: HashAlgorithm { hashAlgorithm == "SHA384" ? .sha384 : .sha256 }

    func input() throws -> RDF.Dataset {
        try RDF.Dataset(nQuads: Self.read(action))
    }

    func expected() throws -> [UInt8] {
        try result.map(Self.read) ?? []
    }

    private static func read(_ path: String) throws -> [UInt8] {
        try Conformance.bytes("rdf-canon/" + path) ?? []
    }

    /// The whole manifest; empty when there is no conformance data.
    static let all: [RDFCanonTest] = {
        struct Manifest: Decodable { let entries: [RDFCanonTest] }
        guard let bytes = try? Conformance.bytes("rdf-canon/manifest.jsonld") else { return [] }
        return (try? JSONDecoder().decode(Manifest.self, from: Data(bytes)).entries) ?? []
    }()
}
