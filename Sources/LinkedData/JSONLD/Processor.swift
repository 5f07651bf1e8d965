extension JSONLD {
    /// A processor of JSON-LD documents (API § 9.1, `JsonLdProcessor`) that keeps what it has learnt about contexts.
    ///
    /// It is a value: who works in parallel gives each worker a copy of one that has seen a document of the kind.
    public struct Processor: Sendable {
        private var contexts: ContextProcessor
        private let initial: ProcessedContext

        /// A processor. The loader is asked for every context by URL, once.
        public init(options: Options = Options(), loader: some DocumentLoader = BuiltInContexts()) {
            contexts = ContextProcessor(options: options, loader: loader)
            let base = options.base.map { ActiveContext.Base($0.text) }
            initial = ProcessedContext(ActiveContext(originalBase: base), isShared: true)
        }

        /// The options it was made with.
        public var options: Options { contexts.options }

        /// The document in expanded form (API § 9.1, `expand`): an array of nodes.
        public mutating func expand(_ document: JSON) throws(JSONLDError) -> JSON {
            JSON(try expandedItems(of: document))
        }

        /// The document as RDF (API § 9.1, `toRdf`).
        public mutating func toRDF(_ document: JSON) throws(JSONLDError) -> RDF.Dataset {
            let items = try expandedItems(of: document)
            // § 8.1.2, Deserialize JSON-LD to RDF
            return try RDFDeserializer(options: options).dataset(of: NodeMap(items))
        }

        /// The steps of `expand` (API § 9.1).
        mutating func expandedItems(of document: JSON) throws(JSONLDError) -> [ExpandedItem] {
            defer { contexts.finishDocument() }
            // 5)
            var active = initial
            // 6)
            if let context = options.expandContext {
                var terms = ContextProcessor.Terms(baseURL: options.base?.text)
                terms.isShared = true
                var local = context
                if case .object(let object) = context, let entry = object["@context"] { local = entry }
                do {
                    active = try contexts.process(local, in: active, on: terms)
                } catch {
                    throw error.atUse
                }
            }
            // 8)
            var expander = Expander(contexts: contexts)
            defer { contexts = expander.contexts }
            let expansion = try expander.expand(document, of: .none, in: active)
            // 8.1), 8.2), 8.3)
            guard case .one(.node(let node)) = expansion, node.entries == .graph, let graph = node.graph else {
                return expansion.items
            }
            return graph
        }
    }
}
