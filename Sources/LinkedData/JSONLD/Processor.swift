extension JSONLD {
    /// A processor of JSON-LD documents (API § 9.1, `JsonLdProcessor`) that keeps what it has learnt about contexts.
    ///
    /// It is a value: who works in parallel gives each worker a copy of one that has seen a document of the kind.
    public struct Processor: Sendable {
        private var expander: Expander
        private let initial: ProcessedContext

        /// A processor. The loader is asked for every context by URL, once.
        public init(options: Options = Options(), loader: some DocumentLoader = BuiltInContexts()) {
            expander = Expander(contexts: ContextProcessor(options: options, loader: loader))
            let base = options.base.map { ActiveContext.Base($0.text) }
            initial = ProcessedContext(ActiveContext(originalBase: base), isShared: true)
        }

        /// The options it was made with.
        public var options: Options { expander.options }

        /// The document in expanded form (API § 9.1, `expand`): an array of nodes.
        public mutating func expand(_ document: JSON) throws(JSONLDError) -> JSON {
            JSON(try expandedItems(of: document))
        }

        /// The document as RDF (API § 9.1, `toRdf`).
        public mutating func toRDF(_ document: JSON) throws(JSONLDError) -> RDF.Dataset {
            let nodes = try NodeMap(expandedItems(of: document))
            return try RDFDeserializer(options: options).dataset(of: nodes)
        }

        /// The steps of `expand` (API § 9.1).
        private mutating func expandedItems(of document: JSON) throws(JSONLDError) -> [ExpandedItem] {
            defer { expander.finishDocument() }
            // 5)
            var active = initial
            // 6)
            if let context = options.expandContext {
                var local = context
                if case .object(let object) = context, let entry = object["@context"] { local = entry }
                do {
                    active = try expander.contexts.process(local, in: active, on: expander.terms(isShared: true))
                } catch {
                    throw error.atUse
                }
            }
            // 8)
            let expansion = try expander.expand(document, of: .none, in: active)
            // 8.1), 8.2), 8.3)
            guard case .one(.node(let node)) = expansion, node.entries == .graph, let graph = node.graph else {
                return expansion.items
            }
            return graph
        }
    }
}
