/// The shapes a page can meet and the tables of its set: gives names their meaning.
struct TemplateNames {
    let tables: [TextTable]
    /// By slot; the slot of texts has none.
    private(set) var shapes: [Shape?] = [nil]
    private var slots: [Shape.ID: Int] = [:]

    init(tables: [TextTable]) {
        self.tables = tables
    }

    mutating func slot(of shape: Shape) -> Int {
        if let slot = slots[shape.id] { return slot }
        shapes.append(shape)
        slots[shape.id] = shapes.count - 1
        return shapes.count - 1
    }

    func meaning(of name: String, in scope: TemplateScope) throws(TemplateMistake) -> TemplateMeaning {
        if name == "." { return try item(in: scope) }
        let parts = name.split(separator: ".")
        for frame in scope.frames.reversed() {
            switch frame {
            case .view(let slot):
                guard let shape = shapes[slot], let kind = shape.kind(of: parts[0]) else { continue }
                return try field(parts, slot, kind)
            case .table(let index):
                if let text = tables[index].text(of: name) { return .constant(text) }
            }
        }
        guard let index = tables.firstIndex(where: { $0.name == parts[0] }) else {
            throw unknown(name, among: names(in: scope), in: views(in: scope))
        }
        return try parts.count == 1 ? .table(index) : entry(parts.dropFirst().joined(separator: "."), of: index)
    }

    /// What diagnostics call the views of a stack, innermost first.
    private func views(in scope: TemplateScope) -> [String] {
        scope.frames.reversed().compactMap { frame in
            switch frame {
            case .view(let slot): shapes[slot]?.name
            case .table(let index): tables[index].name
            }
        }
    }

    private func item(in scope: TemplateScope) throws(TemplateMistake) -> TemplateMeaning {
        switch scope.item {
        case .constant(let text): return .constant(text)
        case .text(let isMarkup):
            let access: Shape.Texts = { frame, body in try body(frame.load(as: UnsafeRawBufferPointer.self)) }
            return .field(slot: TemplateProgram.textSlot, .text(access, isMarkup: isMarkup))
        case .innermost:
            if case .view(let slot) = scope.frames.last, let kind = shapes[slot]?.kind(of: ".") {
                return .field(slot: slot, kind)
            }
            throw .noValue(view: views(in: scope).first ?? "")
        }
    }

    /// Follows a dotted name through views within views.
    private func field(_ parts: [Substring], _ slot: Int, _ first: Shape.Kind) throws(TemplateMistake)
        -> TemplateMeaning
    {
        var kind = first
        for (index, part) in parts.enumerated().dropFirst() {
            let before = parts[..<index].joined(separator: ".")
            guard case .views(let views) = kind else {
                throw .noNames(part: before, noun: kind.noun, isList: false)
            }
            if views.isList { throw .noNames(part: before, noun: kind.noun, isList: true) }
            let shape = views.shape()
            guard let inner = shape.kind(of: part) else {
                let known = shape.fields.map { before + "." + $0.name }
                throw unknown(before + "." + part, among: known, in: [shape.name])
            }
            kind = inner.inside(views.access)
        }
        return .field(slot: slot, kind)
    }

    private func entry(_ name: String, of table: Int) throws(TemplateMistake) -> TemplateMeaning {
        if let text = tables[table].text(of: name) { return .constant(text) }
        let prefix = tables[table].name + "."
        let known = tables[table].entries.map { prefix + $0.name }
        throw unknown(prefix + name, among: known, in: [tables[table].name])
    }

    private func unknown(_ name: String, among known: [String], in views: [String]) -> TemplateMistake {
        let known = known.filter { $0 != "." }
        return .unknown(views: views, known: known, suggestion: Suggestion.nearest(to: name, among: known))
    }

    /// Innermost first.
    private func names(in scope: TemplateScope) -> [String] {
        var names: [String] = []
        for frame in scope.frames.reversed() {
            switch frame {
            case .view(let slot): names += shapes[slot]?.fields.map(\.name) ?? []
            case .table(let index): names += tables[index].entries.map(\.name)
            }
        }
        return names + tables.map(\.name)
    }
}
