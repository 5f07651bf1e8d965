extension JSONLD {
    /// What an application says to the algorithms (API § 9.3, `JsonLdOptions`), and what it allows them to use.
    public struct Options: Sendable {
        /// The base IRI of documents that have none of their own; nil leaves relative references as they are.
        public var base: IRI?
        /// A context that comes before the document's own.
        public var expandContext: JSON?
        /// Whether keys are taken in the order of their code points instead of the document's.
        public var ordered = false
        /// The version.
        public var processingMode = ProcessingMode.jsonLD11
        /// How base directions are told in RDF; nil does not tell them.
        public var rdfDirection: RDFDirection?
        /// Whether everything the algorithms would drop without a word is an error that names its place. A signature
        /// covers only what arrives in RDF: what is signed or verified is always processed so.
        ///
        /// A property that is `null` or an empty array is no error, for it claims nothing; nor is a base direction
        /// without ``rdfDirection``, which changes how a text is shown and not what it says.
        public var lossless = true
        /// How much work a stranger's document may make.
        public var budget = Budget()

        /// The options of a lossless JSON-LD 1.1 processor without a base IRI.
        public init() {}
    }

    /// How much work a document may make before it is given up.
    public struct Budget: Hashable, Sendable {
        /// Contexts by URL that lead to each other, and contexts and terms that are defined by each other.
        public var contexts = 16
        /// Levels of objects and arrays. Each takes room on the stack: these and ``contexts`` are borne by 512 KiB, in a
        /// build without optimisation by 2 MiB.
        public var depth = 64
        /// Term definitions that are made and copied for one document. A context costs some of them, a long IRI too.
        public var terms = 1 << 21
        /// Bytes of all IRIs made for one document.
        public var output = 1 << 25

        /// Ample for any credential.
        public init() {}
    }
}
