/// What is on the context stack at one place of a template, as far as names go.
///
/// Of several views of one shape only the innermost can be reached, so a stack holds each shape once: however deep a
/// tree of data, the stacks it makes are few.
struct TemplateScope: Hashable {
    enum Frame: Hashable {
        /// A view, by its slot.
        case view(Int)
        /// One of the set's tables of texts.
        case table(Int)
    }

    /// What `.` means.
    enum Item: Hashable {
        case innermost
        case text(isMarkup: Bool)
        case constant(String)
    }

    /// Outermost first.
    private(set) var frames: [Frame]
    private(set) var item = Item.innermost

    init(root: Frame) {
        frames = [root]
    }

    func pushing(_ frame: Frame) -> TemplateScope {
        var inner = self
        inner.frames.removeAll { $0 == frame }
        inner.frames.append(frame)
        inner.item = .innermost
        return inner
    }

    func pushing(_ item: Item) -> TemplateScope {
        var inner = self
        inner.item = item
        return inner
    }
}

/// What a name in a template stands for.
enum TemplateMeaning {
    /// A field, read from the view in a slot.
    case field(slot: Int, Shape.Kind)
    case constant(String)
    case table(Int)

    var noun: String {
        switch self {
        case .field(_, let kind): kind.noun
        case .constant: "text"
        case .table: "a table of texts"
        }
    }
}
