public import LinkedData

/// Why a document could not be brought into the form that is signed, or not be signed.
public enum CryptosuiteError: Error, Equatable, Sendable {
    /// The document is not JSON-LD as it must be, or loses data: DATA_LOSS_DETECTION_ERROR.
    case jsonLD(JSONLDError)
    /// Canonicalising the document takes more than the budget.
    case workBudget(RDFC10.WorkBudgetExceeded)
    /// The document has no canonical JSON.
    case jcs(JCSError)
    /// The document's contexts do not begin with those of the proof.
    case contextMismatch
    /// A proof that the new one is to follow is not there.
    case previousProofMissing(IRI)
    /// The signer's key is not for this cryptosuite.
    case wrongKey(SignatureAlgorithm)
    /// The private key could not be used.
    case signing(SigningError)
}

extension Verdict {
    /// What it says about a document that was to be verified.
    init(_ error: CryptosuiteError) {
        switch error {
        case .jsonLD(let error): self.init(error)
        case .workBudget(let error): self = .inconclusive(.workBudget, error.rawValue)
        case .jcs(let error): self = .failed(.jsonLDMalformed, error.description)
        case .contextMismatch: self = .failed(.proofContext)
        case .previousProofMissing(let id): self = .failed(.previousProof, id.text)
        case .wrongKey(let algorithm): self = .failed(.keyMismatch, algorithm.rawValue)
        case .signing(let error): self = .inconclusive(.keyUnresolvable, error.verificationMethod.text)
        }
    }

    private init(_ error: JSONLDError) {
        switch error.code {
        case .loadingRemoteContextFailed, .loadingDocumentFailed: self = .inconclusive(.unknownContext, error.subject)
        case .tooDeep, .tooLarge, .contextOverflow: self = .inconclusive(.workBudget, error.description)
        case let code where code.isDataLoss: self = .failed(.jsonLDDataLoss, error.description)
        default: self = .failed(.jsonLDMalformed, error.description)
        }
    }
}
