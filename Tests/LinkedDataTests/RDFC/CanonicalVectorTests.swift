import Foundation
import LinkedData
import Testing

/// Canonical forms that others published: with other labels and in another order, they are found again.
@Suite("Published canonical forms")
struct CanonicalVectorTests {
    @Test("Found again from scrambled quads", arguments: CanonicalVector.all)
    func foundAgain(vector: CanonicalVector) throws {
        var random = SeededRandom(vector.nQuads.count)
        let dataset = try RDF.Dataset(nQuads: vector.nQuads)
        #expect(!dataset.isEmpty)
        for _ in 0..<3 {
            #expect(try RDFC10().canonicalize(random.scrambled(dataset)).nQuads == vector.nQuads)
        }
    }

    @Test("Hashes as published", arguments: CanonicalVector.all.filter { $0.sha256 != nil })
    func hashes(vector: CanonicalVector) throws {
        let canonicalized = try RDFC10().canonicalize(RDF.Dataset(nQuads: vector.nQuads))
        #expect(HashAlgorithm.sha256.digest(of: canonicalized.nQuads).hexadecimal == vector.sha256)
    }

    @Test("Tally")
    func tally() {
        guard Conformance.folder != nil else { return }
        let hashed = CanonicalVector.all.filter { $0.sha256 != nil }.count
        print("canonical forms: \(CanonicalVector.all.count), of which \(hashed) with a published hash")
        #expect(CanonicalVector.all.count == 41)
    }
}

struct CanonicalVector: Sendable, CustomTestStringConvertible {
    let name: String
    let nQuads: [UInt8]
    let sha256: String?

    var testDescription: String { name }

    static let all: [CanonicalVector] = files + cases

    /// Data Integrity's own vectors; some lack the last line feed, others have one too many.
    private static let files: [CanonicalVector] = {
        let eddsa = "vectors/vc-di-eddsa/eddsa-rdfc-2022"
        let ecdsa = "vectors/vc-di-ecdsa/ecdsa-rdfc-2019-p"
        let names =
            [
                ("\(eddsa)/canonDocDataInt", "\(eddsa)/docHashDataInt"),
                ("\(eddsa)/proofCanonDataInt", "\(eddsa)/proofHashDataInt"),
                ("\(eddsa)/employ/canonDocDataInt", "\(eddsa)/employ/docHashDataInt"),
                ("\(eddsa)/employ/proofCanonDataInt", "\(eddsa)/employ/proofHashDataInt"),
                (
                    "vectors/vc-di-eddsa/Ed25519Signature2020/canonDocEdSig",
                    "vectors/vc-di-eddsa/Ed25519Signature2020/docHashEdSig"
                ),
                (
                    "vectors/vc-di-eddsa/Ed25519Signature2020/proofCanonEdSig",
                    "vectors/vc-di-eddsa/Ed25519Signature2020/proofHashEdSig"
                ),
                ("\(ecdsa)256/canonDocECDSAP256", "\(ecdsa)256/docHashECDSAP256"),
                ("\(ecdsa)256/proofCanonECDSAP256", "\(ecdsa)256/proofHashECDSAP256"),
                ("\(ecdsa)256/employ/canonDocECDSAP256", "\(ecdsa)256/employ/docHashECDSAP256"),
                ("\(ecdsa)256/employ/proofCanonECDSAP256", "\(ecdsa)256/employ/proofHashECDSAP256"),
                ("vectors/ob3-1edtech/obv3p0/document-canon", nil), ("vectors/ob3-1edtech/obv3p0/proof-canon", nil),
                ("vectors/ob3-1edtech/clrv2p0/document-canon", nil), ("vectors/ob3-1edtech/clrv2p0/proof-canon", nil),
            ] as [(String, String?)]
        return names.compactMap { name, hash in
            guard let text = text(name) else { return nil }
            return CanonicalVector(name: name, nQuads: Array((text + "\n").utf8), sha256: hash.flatMap(Self.text))
        }
    }()

    private static func text(_ name: String) -> String? {
        (try? Conformance.bytes(name + ".txt"))?.map {
            String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    private static let cases: [CanonicalVector] = {
        struct File: Decodable { let cases: [Case] }
        struct Case: Decodable { let name: String; let canonical: String?; let sha256: String? }
        guard let bytes = try? Conformance.bytes("vectors/ob3-canonicalization/cases.json"),
            let file = try? JSONDecoder().decode(File.self, from: Data(bytes))
        else { return [] }
        return file.cases.compactMap { item in
            item.canonical.map { CanonicalVector(name: item.name, nQuads: Array($0.utf8), sha256: item.sha256) }
        }
    }()
}
