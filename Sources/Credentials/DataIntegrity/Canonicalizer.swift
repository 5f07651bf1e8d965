public import LinkedData

/// Brings documents into the forms that are hashed, always without loss: what would not be signed is an error, at signing
/// and at verifying.
///
/// It is a value that learns contexts: who works in parallel gives each worker a copy.
public struct Canonicalizer: Sendable {
    private var processor: JSONLD.Processor
    private let rdfc10: RDFC10

    /// A canonicaliser. The loader is asked for contexts by URL, and the budgets say what strangers' documents may cost.
    public init(
        loader: some JSONLD.DocumentLoader = BuiltInContexts(), budget: JSONLD.Budget = JSONLD.Budget(),
        workBudget: RDFC10.WorkBudget = .standard
    ) {
        var options = JSONLD.Options()
        options.lossless = true
        options.budget = budget
        processor = JSONLD.Processor(options: options, loader: loader)
        rdfc10 = RDFC10(workBudget: workBudget)
    }

    /// The RDF of the document as canonical N-Quads (RDFC-1.0).
    public mutating func canonicalNQuads(of document: JSON.Object) throws(CryptosuiteError) -> [UInt8] {
        let dataset: RDF.Dataset
        do {
            dataset = try processor.toRDF(.object(document))
        } catch {
            throw .jsonLD(error)
        }
        do {
            return try rdfc10.canonicalize(dataset).nQuads
        } catch {
            throw .workBudget(error)
        }
    }

    /// What makes the canonical N-Quads of further documents of the same shape.
    /// - Returns: nil when something of the document is unusual, or it is refused.
    mutating func template(of document: JSON.Object, slots: [JSON.Pointer]) -> CanonicalTemplate? {
        CanonicalTemplate(of: .object(document), slots: slots, by: &processor, rdfc10: rdfc10)
    }

    /// The document as canonical JSON (RFC 8785).
    public func canonicalJSON(of document: JSON.Object) throws(CryptosuiteError) -> [UInt8] {
        do {
            return try JCS.canonicalize(.object(document))
        } catch {
            throw .jcs(error)
        }
    }
}
