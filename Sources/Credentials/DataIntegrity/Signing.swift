public import LinkedData

extension Cryptosuite {
    /// A proof of a document (Create Proof, vc-di-eddsa § 3.2.1 for one). Proofs that the document has are not
    /// part of what is signed, except those the new one follows.
    public func createProof(
        of document: JSON.Object, _ options: DataIntegrityProof.Options, by signer: Signer,
        with canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> JSON.Object {
        let unsecured = try document.withProofs(options.previousProof)
        var proof = options.json(of: self, verificationMethod: signer.verificationMethod)
        for (name, value) in members(from: unsecured) { proof[name] = value }
        let canonicalProofConfig = try configure(proof, for: unsecured, by: &canonicalizer)
        let transformedDocument = try transform(unsecured, by: &canonicalizer)
        let hashData = hash(transformedDocument: transformedDocument, canonicalProofConfig: canonicalProofConfig)
        let signature = try serialize(hashData, by: signer)
        proof["proofValue"] = .string(Multibase(signature, in: .base58btc).description)
        return proof
    }

    /// The document with one more proof (Add Proof, Data Integrity 1.0 § 4.2, and Add Proof Set/Chain, § 4.3). Proofs are
    /// always in an array, for that is what Open Badges' schema wants.
    public func addProof(
        to document: JSON.Object, _ options: DataIntegrityProof.Options, by signer: Signer,
        with canonicalizer: inout Canonicalizer
    ) throws(CryptosuiteError) -> JSON.Object {
        let proof = try createProof(of: document, options, by: signer, with: &canonicalizer)
        var secured = document
        secured["proof"] = .array((document["proof"]?.oneOrMany ?? []) + [.object(proof)])
        return secured
    }
}

extension JSON.Object {
    /// The document with none of its proofs but these, each of which must be there.
    func withProofs(_ ids: [IRI]) throws(CryptosuiteError) -> JSON.Object {
        var document = self
        let all = self["proof"]?.oneOrMany ?? []
        var kept: [JSON] = []
        for id in ids {
            let named = all.filter { $0.object?["id"] == JSON(id) }
            guard !named.isEmpty else { throw .previousProofMissing(id) }
            kept += named
        }
        document["proof"] = kept.isEmpty ? nil : .array(kept)
        return document
    }
}
