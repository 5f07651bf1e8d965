import LinkedData

/// What a value is, if it is that.
extension JSON {
    var object: JSON.Object? {
        if case .object(let object) = self { object } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var iri: IRI? { text.flatMap(IRI.init) }

    /// The elements of an array; any other value alone.
    var oneOrMany: [JSON] {
        if case .array(let elements) = self { elements } else { [self] }
    }
}
