/// Something a template opened and not yet closed, with what it holds so far.
struct TemplateElement {
    enum Kind {
        case file
        case section(isInverted: Bool)
        case block(leading: Range<Int>?, startsLine: Bool)
        /// A block written inside `{{<parent}}`.
        case argument(startsLine: Bool)
        case parent(isDynamic: Bool, leading: Range<Int>?)
    }

    let kind: Kind
    /// Empty when the tag holds none that is legal.
    let name: TemplateName
    let tag: Range<Int>
    var nodes: [TemplateNode] = []
    var arguments: [TemplateBlock] = []

    init(_ kind: Kind, _ name: TemplateName, tag: Range<Int>) {
        self.kind = kind
        self.name = name
        self.tag = tag
    }

    var isParent: Bool {
        if case .parent = kind { true } else { false }
    }

    var writtenName: String {
        if case .parent(isDynamic: true, _) = kind { "*" + name.text } else { name.text }
    }
}
