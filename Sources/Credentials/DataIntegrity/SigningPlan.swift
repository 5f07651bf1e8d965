public import LinkedData

/// Signs documents with `eddsa-rdfc-2022`, those of a shape seen before in a fraction of the time.
///
/// Documents have one shape when they differ in the texts of some slots alone. Who makes them knows, and says so by a key of
/// any kind. The second document of a shape is made into a ``CanonicalTemplate``, which is held against the general path;
/// what has no template or does not fit into it, because the key was wrong for one, takes the general path. The proofs are
/// the same, byte for byte.
///
/// It is a value that learns: who works in parallel gives each worker a copy.
public struct SigningPlan<Shape: Hashable & Sendable>: Sendable {
    private let suite = EdDSARDFC2022()
    private let signer: Signer
    private var canonicalizer: Canonicalizer
    private var shapes: [Shape: Knowledge] = [:]
    private var configuration: Configuration?
    /// So many shapes are known at a time. More make it begin anew: a shape takes some 20 KB.
    private let mostShapes: Int

    private enum Knowledge {
        case seenOnce
        case template(CanonicalTemplate)
        case unusual
    }

    /// A proof before it has a value; it is the same for all documents of a run.
    private struct Configuration {
        let options: DataIntegrityProof.Options
        let context: JSON?
        let proof: JSON.Object
        let hash: [UInt8]
    }

    /// A plan that knows nothing yet.
    public init(signer: Signer, canonicalizer: Canonicalizer = Canonicalizer()) {
        self.init(signer: signer, canonicalizer: canonicalizer, mostShapes: 512)
    }

    init(signer: Signer, canonicalizer: Canonicalizer = Canonicalizer(), mostShapes: Int) {
        self.signer = signer
        self.canonicalizer = canonicalizer
        self.mostShapes = mostShapes
    }

    /// The document with one more proof, as ``Cryptosuite/addProof(to:_:by:with:)`` of ``EdDSARDFC2022`` makes it.
    /// - Parameter slots: the places of the texts in which documents of the shape differ. A document need not have them
    ///   all; what is no text there belongs to the shape. Nobody asks for them once the shape is known.
    public mutating func addProof(
        to document: JSON.Object, _ options: DataIntegrityProof.Options, shape: Shape,
        slots: @autoclosure () -> [JSON.Pointer]
    ) throws(CryptosuiteError) -> JSON.Object {
        guard document["proof"] == nil, options.previousProof.isEmpty else {
            return try suite.addProof(to: document, options, by: signer, with: &canonicalizer)
        }
        let configuration = try configuration(options, for: document)
        let transformedDocument = try canonicalNQuads(of: document, shape, slots)
        let hashData = configuration.hash + HashAlgorithm.sha256.digest(of: transformedDocument).bytes
        let signature = try suite.serialize(hashData, by: signer)
        var proof = configuration.proof
        proof["proofValue"] = .string(Multibase(signature, in: .base58btc).description)
        var secured = document
        secured["proof"] = [.object(proof)]
        return secured
    }

    private mutating func configuration(
        _ options: DataIntegrityProof.Options, for document: JSON.Object
    ) throws(CryptosuiteError) -> Configuration {
        let context = document["@context"]
        if let configuration, configuration.options == options, configuration.context == context {
            return configuration
        }
        let proof = options.json(of: suite, verificationMethod: signer.verificationMethod)
        let canonical = try suite.configure(proof, for: document, by: &canonicalizer)
        let new = Configuration(
            options: options, context: context, proof: proof, hash: HashAlgorithm.sha256.digest(of: canonical).bytes)
        configuration = new
        return new
    }

    private mutating func canonicalNQuads(
        of document: JSON.Object, _ shape: Shape, _ slots: () -> [JSON.Pointer]
    ) throws(CryptosuiteError) -> [UInt8] {
        switch shapes[shape] {
        case .template(let template)?:
            if let nQuads = template.canonicalNQuads(of: .object(document)) { return nQuads }
        case .unusual?: break
        case .seenOnce?:
            shapes[shape] = canonicalizer.template(of: document, slots: slots()).map(Knowledge.template) ?? .unusual
        case nil:
            if shapes.count == mostShapes { shapes.removeAll() }
            shapes[shape] = .seenOnce
        }
        return try canonicalizer.canonicalNQuads(of: document)
    }
}
