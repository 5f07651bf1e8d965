public import LinkedData

/// Finds the document of a controller. What it does not know by itself it asks for by URL: the network is elsewhere.
public struct KeyResolver: Sendable {
    private let fetch: @Sendable (String) -> JSON?

    /// A resolver for `did:key` alone.
    public init() {
        self.init { _ in nil }
    }

    /// A resolver that finds documents of `did:web` and of `https` URLs by a function, which returns nil when there is
    /// nothing to be had.
    public init(fetch: @escaping @Sendable (_ url: String) -> JSON?) {
        self.fetch = fetch
    }

    /// Retrieves a verification method (Controlled Identifiers 1.0, Retrieve Verification Method).
    /// - Parameter now: when it must be good.
    func verificationMethod(
        _ id: IRI, for relationship: VerificationRelationship, at now: DateTimeStamp.Instant
    ) throws(Failure) -> VerificationMethod {
        let document = try document(of: id.withoutFragment)
        let method: VerificationMethod
        do {
            method = try document.verificationMethod(id, for: relationship)
        } catch .unsupportedVerificationMethod {
            throw Failure(.inconclusive(.verificationMethodUnsupported, id.text))
        } catch {
            throw Failure(.failed(.keyInvalid, error.rawValue))
        }
        if let end = method.end(before: now) { throw Failure(.failed(.keyRevoked, end.text)) }
        return method
    }

    /// The key that is served by itself, as a JWK, at an `https` URL.
    func jwk(at url: IRI) throws(Failure) -> JWK {
        guard url.text.utf8.starts(with: "https://".utf8) else {
            throw Failure(.inconclusive(.verificationMethodUnsupported, url.text))
        }
        guard let json = fetch(url.withoutFragment.text)?.object else {
            throw Failure(.inconclusive(.keyUnresolvable, url.text))
        }
        guard let jwk = JWK(json) else { throw Failure(.failed(.keyInvalid, url.text)) }
        return jwk
    }

    /// Whether a controller says that the key is its own, for assertions.
    func isPublished(
        _ key: PublicKey, by controller: IRI, at now: DateTimeStamp.Instant
    ) throws(Failure) -> Bool {
        try document(of: controller).verificationMethods(for: .assertionMethod)
            .contains { $0.publicKey == key && $0.end(before: now) == nil }
    }

    private func document(of controller: IRI) throws(Failure) -> DIDDocument {
        let text = controller.text.utf8
        if text.starts(with: "did:key:".utf8) {
            guard let document = DIDKey(controller)?.document(for: controller) else {
                throw Failure(.inconclusive(.verificationMethodUnsupported, controller.text))
            }
            return document
        }
        let url: String
        if text.starts(with: "did:web:".utf8) {
            guard let web = DIDWeb(controller) else { throw Failure(.failed(.keyInvalid, controller.text)) }
            url = web.documentURL
        } else if text.starts(with: "https://".utf8) {
            url = controller.text
        } else {
            throw Failure(.inconclusive(.verificationMethodUnsupported, controller.text))
        }
        guard let json = fetch(url)?.object else { throw Failure(.inconclusive(.keyUnresolvable, url)) }
        return DIDDocument(json: json)
    }

    struct Failure: Error {
        let verdict: Verdict

        init(_ verdict: Verdict) {
            self.verdict = verdict
        }
    }
}
