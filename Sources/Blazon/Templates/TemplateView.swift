/// A value a template can show: it says which names it answers to, in order.
package protocol TemplateView: Sendable {
    /// The same at every call; best a `static let`.
    static var shape: ViewShape<Self> { get }
}

/// The names of a view and how to read each: what templates are checked against when they load.
package struct ViewShape<View: Sendable>: Sendable {
    let shape: Shape

    /// - Parameter name: what diagnostics call the view; with the Swift type, its identity.
    package init(_ name: String, _ fields: [ViewField<View>]) {
        shape = Shape(
            id: Shape.ID(type: ObjectIdentifier(View.self), name: name), fields: fields.map(\.field))
    }
}

/// One name of a view. A field named `.` is the view's own value, for `{{.}}`.
package struct ViewField<View: Sendable>: Sendable {
    let field: Shape.Field

    private init(_ name: String, _ kind: Shape.Kind) {
        field = Shape.Field(name: name, kind: kind)
    }

    /// Text, always escaped.
    package static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
        Self(
            name,
            .text(
                { view, body in
                    var text = value(view.view())
                    try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
                }, isMarkup: false))
    }

    /// Text, or nothing; the empty text counts as nothing.
    package static func optionalText(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        text(name) { value($0) ?? "" }
    }

    /// Bytes that may stand in the page as they are, by `{{{name}}}`.
    package static func markup(_ name: String, _ value: @escaping @Sendable (View) -> Markup) -> Self {
        Self(
            name,
            .text({ view, body in try value(view.view()).bytes.withUnsafeBytes(body) }, isMarkup: true))
    }

    /// Markup, or nothing.
    package static func optionalMarkup(_ name: String, _ value: @escaping @Sendable (View) -> Markup?) -> Self {
        Self(
            name,
            .text({ view, body in try value(view.view())?.bytes.withUnsafeBytes(body) }, isMarkup: true))
    }

    /// One of a few words; `{{>*name}}` includes the partial so called.
    package static func choice(
        _ name: String, of names: [String], _ value: @escaping @Sendable (View) -> String
    ) -> Self {
        Self(
            name,
            .choice(
                { view, body in
                    var text = value(view.view())
                    try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
                }, of: names))
    }

    package static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name, .flag { value($0.view()) })
    }

    package static func view<Inner: TemplateView>(
        _ name: String, of shape: @autoclosure @escaping @Sendable () -> ViewShape<Inner> = Inner.shape,
        _ value: @escaping @Sendable (View) -> Inner
    ) -> Self {
        Self(
            name,
            .views(
                Shape.Views(isList: false, shape: { shape().shape }, isPresent: { _ in true }) { view, body in
                    try withUnsafePointer(to: value(view.view())) { try body(UnsafeRawPointer($0)) }
                }))
    }

    package static func optional<Inner: TemplateView>(
        _ name: String, of shape: @autoclosure @escaping @Sendable () -> ViewShape<Inner> = Inner.shape,
        _ value: @escaping @Sendable (View) -> Inner?
    ) -> Self {
        Self(
            name,
            .views(
                Shape.Views(
                    isList: false, shape: { shape().shape }, isPresent: { value($0.view()) != nil }
                ) { view, body in
                    guard let inner = value(view.view()) else { return }
                    try withUnsafePointer(to: inner) { try body(UnsafeRawPointer($0)) }
                }))
    }

    package static func list<Inner: TemplateView>(
        _ name: String, of shape: @autoclosure @escaping @Sendable () -> ViewShape<Inner> = Inner.shape,
        _ value: @escaping @Sendable (View) -> [Inner]
    ) -> Self {
        Self(
            name,
            .views(
                Shape.Views(
                    isList: true, shape: { shape().shape }, isPresent: { !value($0.view()).isEmpty }
                ) { view, body in
                    for inner in value(view.view()) {
                        try withUnsafePointer(to: inner) { try body(UnsafeRawPointer($0)) }
                    }
                }))
    }

    /// Texts to go through with `{{.}}`.
    package static func texts(_ name: String, _ value: @escaping @Sendable (View) -> [String]) -> Self {
        Self(
            name,
            .texts(
                { view, body in
                    for var text in value(view.view()) {
                        try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
                    }
                }, isPresent: { !value($0.view()).isEmpty }))
    }
}

extension UnsafeRawPointer {
    /// The view behind a pointer. Sound because a name is only ever compiled against the shape of the frame it is read
    /// from, a shape belongs to one type, and a frame is set only by that shape's own accessor.
    fileprivate func view<View>() -> View {
        assumingMemoryBound(to: View.self).pointee
    }
}
