import LinkedData
import Testing

@testable import Credentials

@Suite("Proof sets and chains")
struct ProofChainTests {
    private static let folder = "vectors/vc-di-eddsa/proof-set-chain/"
    private static let now = DateTimeStamp.Instant(seconds: 1_780_272_000)

    private static func verdicts(_ document: JSON.Object) -> [Verdict] {
        var verifier = ProofVerifier()
        return verifier.findings(about: document, at: now).map(\.verdict)
    }

    @Test("Signed sets and chains verify", arguments: [("Set1", 1), ("Set2", 2), ("Chain1", 3), ("Chain2", 4)])
    func verified(name: String, count: Int) throws {
        guard Conformance.folder != nil else { return }
        let document = try Conformance.object(Self.folder + "signedProof\(name).json")
        #expect(Self.verdicts(document) == Array(repeating: .passed, count: count))
    }

    @Test("Signed anew, proof after proof, they come out the same")
    func reproduced() throws {
        guard Conformance.folder != nil else { return }
        let pairs = try Conformance.object(Self.folder + "multiKeyPairs.json")
        var document = try Conformance.object(Self.folder + "unsigned.json")
        var canonicalizer = Canonicalizer()
        for (number, (name, result)) in [
            ("Set", 1, "Set1"), ("Set", 2, "Set2"), ("Chain", 1, "Chain1"), ("Chain", 2, "Chain2"),
        ].map({ ("\($0.0)Config\($0.1)", $0.2) }).enumerated() {
            let config = try Conformance.object(Self.folder + "proof\(name).json")
            var options = DataIntegrityProof.Options(created: config["created"]?.text.flatMap(DateTimeStamp.init))
            options.id = config["id"]?.iri
            options.previousProof = (config["previousProof"]?.oneOrMany ?? []).compactMap(\.iri)
            let signer = try CryptosuiteVector.signer(#require(pairs["keyPair\(number + 1)"]?.object))
            document = try EdDSARDFC2022().addProof(to: document, options, by: signer, with: &canonicalizer)
            let expected = try Conformance.object(Self.folder + "signedProof\(result).json")
            let made = try #require(document["proof"]?.oneOrMany.last)
            #expect(try JCS.canonicalize(made) == JCS.canonicalize(#require(expected["proof"]?.oneOrMany.last)))
        }
        #expect(Self.verdicts(document).count == 4)
    }

    @Test("A chain is as good as its beginning")
    func broken() throws {
        guard Conformance.folder != nil else { return }
        var document = try Conformance.object(Self.folder + "signedProofChain2.json")
        var proofs = try #require(document["proof"]).oneOrMany
        var first = try #require(proofs[0].object)
        first["proofValue"] = proofs[1].object?["proofValue"]
        proofs[0] = .object(first)
        document["proof"] = .array(proofs)
        #expect(
            Self.verdicts(document) == [
                .failed(.signature), .passed, .failed(.signature), .failed(.previousProof),
            ])
        proofs.remove(at: 0)
        document["proof"] = .array(proofs)
        #expect(Self.verdicts(document) == [.passed, .failed(.previousProof), .failed(.previousProof)])
    }

    @Test("A proof cannot follow one that is not there, nor can there be any number")
    func refused() throws {
        var canonicalizer = Canonicalizer()
        let previous = try iri("urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544")
        var options = DataIntegrityProof.Options(created: nil)
        options.previousProof = [previous]
        let signer = try TestKeys.ed25519().signer(verificationMethod: iri("did:example:a#b"))
        #expect(throws: CryptosuiteError.previousProofMissing(previous)) {
            try EdDSAJCS2022().createProof(of: ["a": 1], options, by: signer, with: &canonicalizer)
        }
        let many = Self.verdicts(["proof": .array(Array(repeating: [:], count: 17))])
        #expect(many == Array(repeating: .failed(.proofMalformed), count: 17))
        #expect(Self.verdicts(["a": 1]).isEmpty)
    }
}
