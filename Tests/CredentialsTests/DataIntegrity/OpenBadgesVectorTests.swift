import LinkedData
import Testing

@testable import Credentials

@Suite("The signing example of 1EdTech")
struct OpenBadgesVectorTests {
    @Test("From seed to signed credential, byte for byte")
    func reproduced() throws {
        guard Conformance.folder != nil else { return }
        let folder = "vectors/ob3-1edtech/obv3p0/"
        let values = try Conformance.object(folder + "values.json")
        let signed = try Conformance.object(folder + "signed.json")
        let proofs = try #require(signed["proof"]).oneOrMany
        let proof = try DataIntegrityProof(#require(proofs.first))
        var document = signed
        document["proof"] = nil
        let suite = EdDSARDFC2022()
        var canonicalizer = Canonicalizer()

        let transformed = try suite.transform(document, by: &canonicalizer)
        #expect(
            try String(decoding: transformed, as: UTF8.self) == Conformance.text(folder + "document-canon.txt") + "\n")
        #expect(HashAlgorithm.sha256.digest(of: transformed).hexadecimal == values["documentHashHex"]?.text)
        let config = try suite.configure(proof.json, for: document, by: &canonicalizer)
        #expect(try String(decoding: config, as: UTF8.self) == Conformance.text(folder + "proof-canon.txt") + "\n")
        #expect(HashAlgorithm.sha256.digest(of: config).hexadecimal == values["proofHashHex"]?.text)

        let key = try PrivateKey(ed25519Seed: hex(#require(values["secretSeedHex"]?.text)))
        let signer = key.signer(verificationMethod: proof.verificationMethod)
        let signature = try suite.serialize(
            suite.hash(transformedDocument: transformed, canonicalProofConfig: config), by: signer)
        #expect(signature == hex(try #require(values["signatureHex"]?.text)))
        let made = try suite.addProof(
            to: document, DataIntegrityProof.Options(created: proof.created), by: signer, with: &canonicalizer)
        #expect(made["proof"]?.oneOrMany.first?.object?["proofValue"] == values["proofValue"])
        #expect(try JCS.canonicalize(#require(made["proof"])) == JCS.canonicalize(.array(proofs)))
    }
}
