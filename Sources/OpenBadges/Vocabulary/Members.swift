import LinkedData

/// Members of documents that others wrote: what is of another form is not there. Of several values one may stand alone.
extension JSON.Object {
    func text(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }

    func texts(_ name: String) -> [String] {
        values(name).compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    func object(_ name: String) -> JSON.Object? {
        objects(name).first
    }

    func objects(_ name: String) -> [JSON.Object] {
        values(name).compactMap { if case .object(let object) = $0 { object } else { nil } }
    }

    private func values(_ name: String) -> [JSON] {
        switch self[name] {
        case .array(let elements)?: elements
        case let value?: [value]
        case nil: []
        }
    }
}
