/// A `ViewShape` without its Swift type: views are read through pointers, so that rendering neither boxes nor casts.
struct Shape: Sendable {
    struct ID: Hashable, Sendable {
        let type: ObjectIdentifier
        let name: String
    }

    struct Field: Sendable {
        let name: String
        let kind: Kind
    }

    /// Hands the UTF-8 of a field to a function: once, or once for each item; not at all, or empty, when absent.
    typealias Texts = @Sendable (UnsafeRawPointer, (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    typealias Test = @Sendable (UnsafeRawPointer) throws -> Bool

    enum Kind: Sendable {
        case text(Texts, isMarkup: Bool)
        case choice(Texts, of: [String])
        case flag(Test)
        case views(Views)
        case texts(Texts, isPresent: Test)
    }

    /// A field that holds views: one, perhaps one, or a list.
    struct Views: Sendable {
        typealias Access = @Sendable (UnsafeRawPointer, (UnsafeRawPointer) throws -> Void) throws -> Void

        let isList: Bool
        /// Asked for late, since a view may hold views of its own kind.
        let shape: @Sendable () -> Shape
        let isPresent: Test
        let access: Access
    }

    let id: ID
    let fields: [Field]

    var name: String { id.name }

    func kind(of name: Substring) -> Kind? {
        fields.first { $0.name == name }?.kind
    }
}

extension Shape.Kind {
    /// What a person would call it.
    var noun: String {
        switch self {
        case .text(_, let isMarkup): isMarkup ? "markup" : "text"
        case .choice: "a choice"
        case .flag: "a flag"
        case .views(let views): views.isList ? "a list" : "a \(views.shape().name)"
        case .texts: "a list of texts"
        }
    }

    /// The same field, read from the view that holds the view it belongs to.
    func inside(_ outer: @escaping Shape.Views.Access) -> Shape.Kind {
        func inside(_ texts: @escaping Shape.Texts) -> Shape.Texts {
            { view, body in try outer(view) { try texts($0, body) } }
        }
        func inside(_ test: @escaping Shape.Test) -> Shape.Test {
            { view in
                var answer = false
                try outer(view) { answer = try test($0) }
                return answer
            }
        }
        switch self {
        case .text(let texts, let isMarkup): return .text(inside(texts), isMarkup: isMarkup)
        case .choice(let texts, let names): return .choice(inside(texts), of: names)
        case .flag(let test): return .flag(inside(test))
        case .texts(let texts, let isPresent): return .texts(inside(texts), isPresent: inside(isPresent))
        case .views(let views):
            return .views(
                Shape.Views(isList: views.isList, shape: views.shape, isPresent: inside(views.isPresent)) {
                    view, body in
                    try outer(view) { try views.access($0, body) }
                })
        }
    }

    /// Whether `{{#name}}` shows its body.
    var isPresent: Shape.Test {
        switch self {
        case .flag(let test), .texts(_, let test): return test
        case .views(let views): return views.isPresent
        case .text(let texts, _), .choice(let texts, _):
            return { view in
                var isPresent = false
                try texts(view) { isPresent = !$0.isEmpty }
                return isPresent
            }
        }
    }
}
