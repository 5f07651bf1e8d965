/// Makes the program of one page: binds every name, follows every inclusion, and notes what cannot be.
struct TemplateCompiler {
    private let library: TemplateLibrary
    private let page: String
    private var assembler = TemplateAssembler()
    private(set) var diagnostics: [Diagnostic] = [] {
        didSet { isSound = false }
    }
    /// Whether the program shows all that its templates say.
    private(set) var isSound = true
    /// The templates the page is made of.
    private(set) var reached: Set<Int> = []
    /// The texts of tables the page depends on, with their names.
    private(set) var constants: Set<String> = []

    private var names: TemplateNames
    private var overrides: TemplateOverrides
    private var procedures: [TemplatePlace: Int] = [:]
    private var places: [TemplatePlace] = []
    private var inclusions = InclusionGraph()
    private var depth = 0
    private var nodes = 0

    /// Nothing a person writes comes near; what grows without end does.
    private static let mostPlaces = 2_000
    private static let mostNodes = 500_000
    private static let deepest = 200

    init(_ library: TemplateLibrary, page: String) {
        self.library = library
        self.page = page
        names = TemplateNames(tables: library.tables)
        overrides = TemplateOverrides()
    }

    mutating func compile(_ template: Int, _ root: Shape) {
        let scope = TemplateScope(root: .view(names.slot(of: root)))
        _ = procedure(TemplatePlace(template: template, scope: scope, overrides: TemplateOverrides.none))
        var next = 0
        while next < places.count, !isTooLarge {
            let place = places[next]
            let start = assembler.end
            reached.insert(place.template)
            if !library.sources[place.template].isSound { isSound = false }
            emit(
                library.sources[place.template].nodes,
                TemplateSpot(place: next, template: place.template, scope: place.scope, overrides: place.overrides))
            assembler.close(next, from: start)
            next += 1
        }
        if isTooLarge {
            let start = SourceSpan.start(of: library.sources[template].path)
            diagnostics.append(TemplateMistake.tooLarge.diagnostic(of: page, at: start))
        }
        for ring in inclusions.endless() {
            diagnostics.append(TemplateMistake.endless.diagnostic(of: ring.name, at: ring.span))
        }
    }

    private var isTooLarge: Bool {
        places.count > Self.mostPlaces || nodes > Self.mostNodes || depth > Self.deepest
    }

    var program: TemplateProgram { assembler.finished(slots: names.shapes.count) }

    private mutating func procedure(_ place: TemplatePlace) -> Int {
        if let known = procedures[place] { return known }
        procedures[place] = places.count
        places.append(place)
        assembler.addProcedure(library.sources[place.template].name)
        return places.count - 1
    }

    // MARK: Nodes

    private mutating func emit(_ nodes: some Collection<TemplateNode>, _ spot: TemplateSpot) {
        depth += 1
        for node in nodes where !isTooLarge {
            self.nodes += 1
            switch node {
            case .text(let range):
                assembler.add(library.sources[spot.template].bytes[range])
            case .lineStart(let space):
                startLine(space, spot)
            case .value(let name, let isEscaped):
                emitValue(name, isEscaped, spot)
            case .section(let name, let isInverted, let body):
                emitSection(name, isInverted, body, spot)
            case .inclusion(let inclusion):
                emitInclusion(inclusion, spot)
            case .block(let block):
                emitBlock(block, spot)
            }
        }
        // Too deep stays too deep, so that every level above ends as well.
        if !isTooLarge { depth -= 1 }
    }

    private mutating func emitValue(_ name: TemplateName, _ isEscaped: Bool, _ spot: TemplateSpot) {
        guard let meaning = meaning(of: name, spot) else { return }
        switch meaning {
        case .constant(let text) where isEscaped:
            constants.insert(name.text + " " + text)
            assembler.add(Markup(escaping: text).bytes)
        case .field(let slot, .text(let access, _)) where isEscaped,
            .field(let slot, .choice(let access, _)) where isEscaped:
            assembler.append(.escaped(assembler.texts(slot, access)))
        case .field(let slot, .text(let access, isMarkup: true)):
            assembler.append(.raw(assembler.texts(slot, access)))
        case .constant, .field(_, .text), .field(_, .choice):
            note(.unescaped, name, spot)
        case .table, .field:
            note(.noText(noun: meaning.noun), name, spot)
        }
    }

    private mutating func emitSection(
        _ name: TemplateName, _ isInverted: Bool, _ body: [TemplateNode], _ spot: TemplateSpot
    ) {
        guard let meaning = meaning(of: name, spot) else { return }
        var inner = spot
        switch meaning {
        case .constant(let text):
            constants.insert(name.text + " " + text)
            inner.scope = spot.scope.pushing(.constant(text))
            emit(body, isInverted ? spot : inner, shown: text.isEmpty == isInverted)
        case .table(let index):
            inner.scope = spot.scope.pushing(.table(index))
            emit(body, isInverted ? spot : inner, shown: !isInverted)
        case .field(let slot, let kind) where isInverted:
            let test = assembler.test(slot, kind.isPresent)
            emit(body, spot) { .unless(test, end: $0) }
        case .field(let slot, .flag(let holds)):
            let test = assembler.test(slot, holds)
            emit(body, spot) { .when(test, end: $0) }
        case .field(let slot, .texts(let access, _)):
            let texts = assembler.texts(slot, access)
            inner.scope = spot.scope.pushing(.text(isMarkup: false))
            emit(body, inner) { .texts(texts, end: $0) }
        case .field(let slot, .views(let views)):
            let innerSlot = names.slot(of: views.shape())
            let index = assembler.views(slot, innerSlot, views.access)
            inner.scope = spot.scope.pushing(.view(innerSlot))
            inner.descends = true
            emit(body, inner) { .views(index, end: $0) }
        case .field(let slot, .text(let access, let isMarkup)):
            emitText(slot, access, isMarkup, body, spot)
        case .field(let slot, .choice(let access, _)):
            emitText(slot, access, false, body, spot)
        }
    }

    /// A section over one text: shown when there is any.
    private mutating func emitText(
        _ slot: Int, _ access: @escaping Shape.Texts, _ isMarkup: Bool, _ body: [TemplateNode], _ spot: TemplateSpot
    ) {
        let test = assembler.test(slot, Shape.Kind.text(access, isMarkup: isMarkup).isPresent)
        let texts = assembler.texts(slot, access)
        var inner = spot
        inner.scope = spot.scope.pushing(.text(isMarkup: isMarkup))
        let start = assembler.append(.when(test, end: 0))
        emit(body, inner) { .texts(texts, end: $0) }
        assembler.replace(start, by: .when(test, end: assembler.end))
    }

    /// A body whose condition is known already; one that is not shown is looked through for mistakes all the same.
    private mutating func emit(_ body: [TemplateNode], _ spot: TemplateSpot, shown: Bool) {
        let before = assembler
        emit(body, spot)
        if !shown { assembler.leaveOut(since: before) }
    }

    /// Puts one instruction before a body, which must know where the body ends.
    private mutating func emit(
        _ body: [TemplateNode], _ spot: TemplateSpot, after head: (Int) -> TemplateProgram.Instruction
    ) {
        let start = assembler.append(head(0))
        emit(body, spot)
        assembler.replace(start, by: head(assembler.end))
    }

    // MARK: Inclusions

    private mutating func emitInclusion(_ inclusion: TemplateInclusion, _ spot: TemplateSpot) {
        let overriding = overrides.adding(
            inclusion.arguments, writtenIn: spot.template, to: spot.overrides, at: inclusion.name.range)
        checkArguments(inclusion, spot)
        let isInline = inclusion.indentation == nil
        if inclusion.isDynamic {
            guard let meaning = meaning(of: inclusion.name, spot) else { return }
            guard case .field(let slot, .choice(let access, let choices)) = meaning else {
                return note(.noChoice(noun: meaning.noun), inclusion.name, spot)
            }
            var targets: [(name: [UInt8], procedure: Int)] = []
            for choice in choices {
                guard let template = library.indices[choice] else {
                    note(.unknownChoice(choice, file: library.path(of: choice)), inclusion.name, spot)
                    continue
                }
                targets.append((Array(choice.utf8), include(template, overriding, inclusion.name, spot)))
            }
            let index = assembler.choice(
                TemplateProgram.Choice(
                    name: inclusion.name.text, slot: slot, access: access, procedures: targets))
            indented(inclusion.indentation, spot) { $0.assembler.append(.choose(index, inline: isInline)) }
        } else if let template = library.indices[inclusion.name.text] {
            let target = include(template, overriding, inclusion.name, spot)
            indented(inclusion.indentation, spot) { $0.assembler.append(.call(target, inline: isInline)) }
        } else {
            isSound = false
        }
    }

    private mutating func include(_ template: Int, _ overriding: Int, _ name: TemplateName, _ spot: TemplateSpot) -> Int
    {
        let target = procedure(TemplatePlace(template: template, scope: spot.scope, overrides: overriding))
        if !spot.descends {
            inclusions.add(from: spot.place, to: target, name: name.text, at: span(name, spot))
        }
        return target
    }

    /// An argument for a block that is nowhere in the parent would never be shown.
    private mutating func checkArguments(_ inclusion: TemplateInclusion, _ spot: TemplateSpot) {
        guard !inclusion.isDynamic, library.indices[inclusion.name.text] != nil else { return }
        let blocks = library.blocks(within: inclusion.name.text)
        for argument in inclusion.arguments where !blocks.contains(argument.name.text) {
            note(.unknownBlock(parent: inclusion.name.text, known: blocks.sorted()), argument.name, spot)
        }
    }

    private mutating func emitBlock(_ block: TemplateBlock, _ spot: TemplateSpot) {
        guard let override = overrides.override(of: block.name.text, in: spot.overrides) else {
            if let leading = block.leading, !block.startsLine { startLine(leading, spot) }
            return emit(block.body, spot)
        }
        var inner = spot
        inner.template = override.template
        inner.overrides = override.overrides
        inner.dedent = override.block.startsLine ? override.block.body.firstIndentation?.count ?? 0 : 0
        guard let leading = block.leading else {
            // In the middle of a line: the first line of what is put in goes on with it.
            if case .lineStart = override.block.body.first { return emit(override.block.body.dropFirst(), inner) }
            return emit(override.block.body, inner)
        }
        let indentation = block.startsLine ? block.body.firstIndentation ?? leading : leading
        if !override.block.startsLine { startLine(indentation, spot) }
        let body = inner
        indented(indentation, spot) { $0.emit(override.block.body, body) }
    }

    // MARK: Code

    private mutating func startLine(_ space: Range<Int>, _ spot: TemplateSpot) {
        assembler.startLine(with: library.sources[spot.template].bytes[space].dropFirst(spot.dedent))
    }

    private mutating func indented(_ space: Range<Int>?, _ spot: TemplateSpot, _ body: (inout TemplateCompiler) -> Void)
    {
        let indentation = space.map { library.sources[spot.template].bytes[$0].dropFirst(spot.dedent) } ?? []
        guard !indentation.isEmpty else { return body(&self) }
        assembler.indent(by: indentation)
        body(&self)
        assembler.append(.outdent(indentation.count))
    }

    // MARK: Mistakes

    private mutating func meaning(of name: TemplateName, _ spot: TemplateSpot) -> TemplateMeaning? {
        do {
            return try names.meaning(of: name.text, in: spot.scope)
        } catch {
            note(error, name, spot)
            // What was meant is known well enough to go on looking for mistakes inside.
            return error.suggestion.flatMap { try? names.meaning(of: $0, in: spot.scope) }
        }
    }

    private func span(_ name: TemplateName, _ spot: TemplateSpot) -> SourceSpan {
        SourceSpan(library.sources[spot.template].path, name.range)
    }

    private mutating func note(_ mistake: TemplateMistake, _ name: TemplateName, _ spot: TemplateSpot) {
        diagnostics.append(mistake.diagnostic(of: name.text, at: span(name, spot), way: way(to: spot)))
    }

    /// Which page a mistake outside the page's own file was found on the way from.
    private func way(to spot: TemplateSpot) -> [String] {
        library.sources[spot.template].name == page ? [] : ["reached from \(library.path(of: page))"]
    }
}
