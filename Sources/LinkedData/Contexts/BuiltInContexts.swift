/// The contexts that Blazon carries: no other is ever used unless another loader is given.
public struct BuiltInContexts: JSONLD.DocumentLoader {
    /// The contexts.
    public init() {}

    /// The document of a published URL, as our table of its facts tells it.
    public func document(at url: IRI) -> JSONLD.RemoteDocument? {
        nil
    }
}
