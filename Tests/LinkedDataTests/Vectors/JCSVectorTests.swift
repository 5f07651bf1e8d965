import LinkedData
import Testing

/// Documents and proof configurations that Data Integrity canonicalises by JCS, with the hashes that are signed.
@Suite("Worked examples of signing with JCS")
struct JCSVectorTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let folder: String
        let suffix: String
        let hashAlgorithm: HashAlgorithm

        var testDescription: String { folder }
    }

    static let vectors: [Vector] = [
        Vector(folder: "vc-di-eddsa/eddsa-jcs-2022", suffix: "JCS", hashAlgorithm: .sha256),
        Vector(folder: "vc-di-ecdsa/ecdsa-jcs-2019-p256", suffix: "JCSECDSAP256", hashAlgorithm: .sha256),
        Vector(folder: "vc-di-ecdsa/ecdsa-jcs-2019-p384", suffix: "JCSECDSAP384", hashAlgorithm: .sha384),
    ]

    @Test("Canonical forms and hashes", arguments: vectors)
    func canonical(_ vector: Vector) throws {
        guard Conformance.folder != nil else { return }
        let folder = "vectors/\(vector.folder)/"
        let inputs = [
            (folder + "proofConfig\(vector.suffix).json", "proofCanon", "proofHash"),
            (folder + "../unsigned.json", "canonDoc", "docHash"),
        ]
        var combined = ""
        for (input, canonicalFile, hashFile) in inputs {
            let canonical = try JCS.canonicalize(JSON(parsing: #require(try Conformance.bytes(input))))
            #expect(
                try String(decoding: canonical, as: UTF8.self)
                    == DataIntegrityVector.text("\(folder)\(canonicalFile)\(vector.suffix).txt"))
            let hash = vector.hashAlgorithm.digest(of: canonical).hexadecimal
            #expect(try hash == DataIntegrityVector.text("\(folder)\(hashFile)\(vector.suffix).txt"))
            combined += hash
        }
        #expect(try combined == DataIntegrityVector.text("\(folder)combinedHash\(vector.suffix).txt"))
    }
}
