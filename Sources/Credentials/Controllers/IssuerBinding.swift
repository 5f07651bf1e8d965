public import LinkedData

extension VerificationMethod {
    /// Whether the key belongs to who issued the credential: a good signature by somebody else's key proves nothing.
    public func isBound(toIssuerOf credential: JSON.Object) -> Verdict {
        guard let issuer = credential["issuer"], let id = issuer.text ?? issuer.object?["id"]?.text else {
            return .failed(.keyNotBoundToIssuer, "issuer")
        }
        return id.utf8.elementsEqual(controller.text.utf8) ? .passed : .failed(.keyNotBoundToIssuer, id)
    }
}
