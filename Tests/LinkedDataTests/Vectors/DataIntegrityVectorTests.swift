import Foundation
import LinkedData
import Testing

/// Documents and proof configurations of the Data Integrity specifications and of 1EdTech, with the bytes that are
/// hashed for their signatures.
@Suite("Worked examples of signing")
struct DataIntegrityVectorTests {
    @Test("Canonical form and hash", arguments: DataIntegrityVector.all)
    func canonical(vector: DataIntegrityVector) throws {
        var processor = JSONLD.Processor()
        let dataset = try processor.toRDF(vector.input())
        let canonical = try RDFC10(hashAlgorithm: vector.hashAlgorithm).canonicalize(dataset).nQuads
        #expect(try String(decoding: canonical, as: UTF8.self) == vector.canonical())
        if let hash = try vector.hash() {
            #expect(vector.hashAlgorithm.digest(of: canonical).hexadecimal == hash)
        }
    }

    @Test("What is signed: the hash of the proof configuration, then that of the document")
    func combined() throws {
        guard Conformance.folder != nil else { return }
        let folder = "vectors/vc-di-eddsa/eddsa-rdfc-2022/"
        let hashes = try ["proofConfigDataInt.json", "../unsigned.json"].map { file in
            var processor = JSONLD.Processor()
            let dataset = try processor.toRDF(JSON(parsing: #require(try Conformance.bytes(folder + file))))
            return HashAlgorithm.sha256.digest(of: try RDFC10().canonicalize(dataset).nQuads).hexadecimal
        }
        #expect(try hashes.joined() == DataIntegrityVector.text(folder + "combinedHashDataInt.txt"))
    }

    @Test("Tally")
    func tally() {
        guard Conformance.folder != nil else { return }
        print("worked examples: \(DataIntegrityVector.all.count) canonical forms of vc-di-eddsa, vc-di-ecdsa, 1EdTech")
        print("  left out: employ/ of vc-di-eddsa and vc-di-ecdsa (their citizenship context is not at hand)")
        print("  left out: clrv2p0 of 1EdTech (its document is not at hand)")
        #expect(DataIntegrityVector.all.count == 10)
    }
}

struct DataIntegrityVector: Sendable, CustomTestStringConvertible {
    /// The file, and what is left of its object.
    private let file: String
    private let part: Part
    private let canonicalFile: String
    private let hashFile: String?
    let hashAlgorithm: HashAlgorithm

    private enum Part {
        case whole
        case document
        /// The proof without its value, under the document's context.
        case proofConfiguration
    }

    private init(
        _ file: String, _ part: Part = .whole, canonical: String, hash: String? = nil,
        by algorithm: HashAlgorithm = .sha256
    ) {
        self.file = file
        self.part = part
        canonicalFile = canonical
        hashFile = hash
        hashAlgorithm = algorithm
    }

    var testDescription: String { canonicalFile }

    func input() throws -> JSON {
        let json = try JSON(parsing: #require(try Conformance.bytes("vectors/" + file)))
        var document = try #require(json.object)
        switch part {
        case .whole: return json
        case .document:
            document["proof"] = nil
            return .object(document)
        case .proofConfiguration:
            var proof = try #require(document["proof"]?.object)
            proof["proofValue"] = nil
            proof["@context"] = document["@context"]
            return .object(proof)
        }
    }

    func canonical() throws -> String {
        try Self.text("vectors/" + canonicalFile) + "\n"
    }

    func hash() throws -> String? {
        try hashFile.map { try Self.text("vectors/" + $0) }
    }

    /// Some of the files lack the last line feed, others have one too many.
    static func text(_ path: String) throws -> String {
        let bytes = try #require(try Conformance.bytes(path))
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    static let all: [DataIntegrityVector] = {
        guard Conformance.folder != nil else { return [] }
        let eddsa = "vc-di-eddsa/eddsa-rdfc-2022/"
        let ed25519 = "vc-di-eddsa/Ed25519Signature2020/"
        let p256 = "vc-di-ecdsa/ecdsa-rdfc-2019-p256/"
        let p384 = "vc-di-ecdsa/ecdsa-rdfc-2019-p384/"
        let ob3 = "ob3-1edtech/obv3p0/"
        return [
            .init(
                "vc-di-eddsa/unsigned.json", canonical: eddsa + "canonDocDataInt.txt",
                hash: eddsa + "docHashDataInt.txt"),
            .init(
                eddsa + "proofConfigDataInt.json", canonical: eddsa + "proofCanonDataInt.txt",
                hash: eddsa + "proofHashDataInt.txt"),
            .init(
                ed25519 + "signedEdSig.json", .document, canonical: ed25519 + "canonDocEdSig.txt",
                hash: ed25519 + "docHashEdSig.txt"),
            .init(
                ed25519 + "proofConfigEdSig.json", canonical: ed25519 + "proofCanonEdSig.txt",
                hash: ed25519 + "proofHashEdSig.txt"),
            .init(
                "vc-di-ecdsa/unsigned.json", canonical: p256 + "canonDocECDSAP256.txt",
                hash: p256 + "docHashECDSAP256.txt"),
            .init(
                p256 + "proofConfigECDSAP256.json", canonical: p256 + "proofCanonECDSAP256.txt",
                hash: p256 + "proofHashECDSAP256.txt"),
            .init(
                "vc-di-ecdsa/unsigned.json", canonical: p384 + "canonDocECDSAP384.txt",
                hash: p384 + "docHashECDSAP384.txt", by: .sha384),
            .init(
                p384 + "proofConfigECDSAP384.json", canonical: p384 + "proofCanonECDSAP384.txt",
                hash: p384 + "proofHashECDSAP384.txt", by: .sha384),
            .init(ob3 + "signed.json", .document, canonical: ob3 + "document-canon.txt"),
            .init(ob3 + "signed.json", .proofConfiguration, canonical: ob3 + "proof-canon.txt"),
        ]
    }()
}
