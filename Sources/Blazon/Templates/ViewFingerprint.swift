extension FingerprintBuilder {
    /// Adds all that a view shows, field by field, in the order of its shape.
    package mutating func add<View: TemplateView>(_ view: View, of shape: ViewShape<View> = View.shape) {
        withUnsafePointer(to: view) { add(UnsafeRawPointer($0), shape.shape) }
    }

    private mutating func add(_ view: UnsafeRawPointer, _ shape: Shape) {
        for field in shape.fields { add(view, field.kind) }
    }

    /// Accessors only throw what the function they are given throws; here that is nothing.
    private mutating func add(_ view: UnsafeRawPointer, _ kind: Shape.Kind) {
        switch kind {
        case .flag(let test):
            add((try? test(view)) ?? false)
        case .text(let texts, _), .choice(let texts, _), .texts(let texts, _):
            try? texts(view) { text in
                add(true)
                add(text)
            }
        case .views(let views):
            let shape = views.shape()
            try? views.access(view) { inner in
                add(true)
                add(inner, shape)
            }
        }
        add(false)
    }
}
