extension JSONLD {
    /// Where contexts come from that a document names by URL (API § 9.4, `LoadDocumentCallback`).
    ///
    /// Loading is synchronous: who wants contexts from elsewhere fetches and pins them first.
    public protocol DocumentLoader: Sendable {
        /// - Returns: the document of a URL, or nil when the loader does not have it.
        func document(at url: IRI) throws -> RemoteDocument?
    }

    /// A document that a loader found (API § 9.4.2, `RemoteDocument`).
    public struct RemoteDocument: Sendable {
        /// Where it was found in the end, against which it resolves relative references.
        public let documentURL: IRI
        /// The document.
        public let document: JSON

        /// A document and where it was found.
        public init(documentURL: IRI, document: JSON) {
            self.documentURL = documentURL
            self.document = document
        }
    }
}
