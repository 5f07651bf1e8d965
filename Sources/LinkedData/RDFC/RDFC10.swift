/// RDF Dataset Canonicalization, RDFC-1.0 (W3C Recommendation of 21 May 2024).
///
/// Datasets that differ only in the labels of their blank nodes and the order of their quads come out as the same
/// bytes: what is hashed and signed.
///
/// The comments of the algorithms carry the numbers of the specification's steps (§ 4.4.3, § 4.5.2, § 4.6.3, § 4.7.3,
/// § 4.8.3).
public struct RDFC10: Hashable, Sendable {
    /// The hash function inside; not necessarily the one that hashes the result for a signature.
    public var hashAlgorithm: HashAlgorithm
    /// What a dataset may cost.
    public var workBudget: WorkBudget

    /// RDFC-1.0 with SHA-256, unless said otherwise.
    public init(hashAlgorithm: HashAlgorithm = .sha256, workBudget: WorkBudget = .standard) {
        self.hashAlgorithm = hashAlgorithm
        self.workBudget = workBudget
    }

    /// Labels the blank nodes and writes the quads in their canonical form and order.
    /// - Throws: ``WorkBudgetExceeded`` for datasets made to take forever, and for nothing else.
    public func canonicalize(_ dataset: RDF.Dataset) throws(WorkBudgetExceeded) -> CanonicalizedDataset {
        var state = CanonicalizationState(dataset, by: self)
        try state.issueCanonicalIdentifiers()
        return state.canonicalizedDataset()
    }
}
