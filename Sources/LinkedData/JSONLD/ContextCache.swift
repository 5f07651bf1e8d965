/// What was learnt about contexts: the documents of URLs, and what a context became by a URL or in a term's scope.
struct ContextCache: Sendable {
    /// The context of a remote document.
    struct Document: Sendable {
        let documentURL: IRI
        let context: JSON
    }

    /// Where the scoped context of a term comes into force.
    enum Scope: Hashable, Sendable {
        /// In the values of a property.
        case property
        /// In a node of a type.
        case type
        /// In the values of a map's key that is a type.
        case mapKey
    }

    private var documents: [IRI: Document] = [:]
    private var shared: [Step: ProcessedContext] = [:]
    private var transient: [Step: ProcessedContext] = [:]

    /// Contexts that are kept; documents of honest people need a few hundred.
    private static let limit = 4096

    func document(at url: IRI) -> Document? {
        documents[url]
    }

    mutating func insert(_ document: Document, at url: IRI) {
        documents[url] = document
    }

    func context(from active: ProcessedContext, by reference: String, relativeTo base: String?) -> ProcessedContext? {
        self[Step(active: active, way: .reference(ExactText(reference), base: base.map(ExactText.init)))]
    }

    mutating func insert(
        _ context: ProcessedContext, from active: ProcessedContext, by reference: String, relativeTo base: String?
    ) {
        insert(context, Step(active: active, way: .reference(ExactText(reference), base: base.map(ExactText.init))))
    }

    func context(from active: ProcessedContext, in term: DefinedTerm, as scope: Scope) -> ProcessedContext? {
        self[Step(active: active, way: .scope(term, scope))]
    }

    mutating func insert(
        _ context: ProcessedContext, from active: ProcessedContext, in term: DefinedTerm, as scope: Scope
    ) {
        insert(context, Step(active: active, way: .scope(term, scope)))
    }

    /// Forgets what served one document alone.
    mutating func dropTransient() {
        if !transient.isEmpty { transient = [:] }
    }

    private subscript(step: Step) -> ProcessedContext? {
        step.active.isShared ? shared[step] : transient[step]
    }

    private mutating func insert(_ context: ProcessedContext, _ step: Step) {
        if context.isShared {
            if shared.count >= Self.limit { shared = [:] }
            shared[step] = context
        } else if !step.active.isShared {
            if transient.count >= Self.limit { transient = [:] }
            transient[step] = context
        }
    }

    /// From a context, by a URL or into a term's scope.
    private struct Step: Hashable, Sendable {
        let active: ProcessedContext
        let way: Way

        static func == (left: Step, right: Step) -> Bool {
            left.active === right.active && left.way == right.way
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(ObjectIdentifier(active))
            hasher.combine(way)
        }
    }

    private enum Way: Hashable, Sendable {
        case reference(ExactText, base: ExactText?)
        case scope(DefinedTerm, Scope)

        static func == (left: Way, right: Way) -> Bool {
            switch (left, right) {
            case (.reference(let left, let leftBase), .reference(let right, let rightBase)):
                left == right && leftBase == rightBase
            case (.scope(let left, let leftScope), .scope(let right, let rightScope)):
                left === right && leftScope == rightScope
            default: false
            }
        }

        func hash(into hasher: inout Hasher) {
            switch self {
            case .reference(let reference, _): reference.hash(into: &hasher)
            case .scope(let term, let scope):
                hasher.combine(ObjectIdentifier(term))
                hasher.combine(scope)
            }
        }
    }
}
