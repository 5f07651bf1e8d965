/// What a term of an active context means (API § 4.1, Term Definition).
struct TermDefinition: Sendable {
    /// The IRI mapping; nil when the term is decoupled, and stays known only to be protected.
    var iri: ExpandedIRI?
    /// The prefix flag: whether the term may begin a compact IRI.
    var isPrefix = false
    /// The protected flag.
    var isProtected = false
    /// The reverse property flag.
    var isReverse = false
    /// The base URL of the scoped context.
    var baseURL: String?
    /// The scoped context; `null` is one.
    var context: JSON?
    /// The container mapping.
    var container: Container = []
    /// The direction mapping; `.some(nil)` says that there is none whatever the default is.
    var direction: JSONLD.Direction??
    /// The index mapping: the property a map's keys are values of.
    var index: String?
    /// The language mapping; `.some(nil)` says that there is none whatever the default is.
    var language: String??
    /// The nest value.
    var nest: String?
    /// The type mapping.
    var type: TypeMapping?

    /// How values are coerced.
    enum TypeMapping: Hashable, Sendable {
        case id
        case vocab
        case json
        case none
        /// An IRI, or what the specification takes for one.
        case datatype(ExpandedIRI)
    }

    /// How the values of a term are arranged.
    struct Container: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let graph = Container(rawValue: 1)
        static let id = Container(rawValue: 2)
        static let index = Container(rawValue: 4)
        static let language = Container(rawValue: 8)
        static let list = Container(rawValue: 16)
        static let set = Container(rawValue: 32)
        static let type = Container(rawValue: 64)

        /// Containers whose values are maps of nodes or values.
        static let maps: Container = [.id, .index, .type]
    }

    /// Whether both say the same but for the protected flag.
    func isSame(as other: TermDefinition) -> Bool {
        iri == other.iri && isPrefix == other.isPrefix && isReverse == other.isReverse
            && context == other.context && container == other.container && direction == other.direction
            && index.map(ExactText.init) == other.index.map(ExactText.init)
            && language.map { $0.map(ExactText.init) } == other.language.map { $0.map(ExactText.init) }
            && nest.map(ExactText.init) == other.nest.map(ExactText.init) && type == other.type
    }
}

/// A term definition that contexts share; two are the same when they are the same object.
final class DefinedTerm: Sendable {
    let definition: TermDefinition

    init(_ definition: TermDefinition) {
        self.definition = definition
    }
}
