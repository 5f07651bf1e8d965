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
    private var procedures: [Place: Int] = [:]
    private var places: [Place] = []
    private var inclusions = InclusionGraph()
    private var depth = 0

    /// What a template's code depends on beside its text.
    private struct Place: Hashable {
        let template: Int
        let scope: TemplateScope
        let overrides: Int
    }

    /// Where the compiler stands within a place.
    private struct Spot {
        var place: Int
        var template: Int
        var scope: TemplateScope
        var overrides: Int
        /// White space to take from the beginning of each line, in bytes.
        var dedent = 0
        /// Whether each round goes one view deeper, so that including oneself can end.
        var descends = false
    }

    /// Nothing a person writes comes near; what grows without end does.
    private static let mostPlaces = 2_000
    private static let mostCode = 200_000
    private static let deepest = 200

    init(_ library: TemplateLibrary, page: String) {
        self.library = library
        self.page = page
        names = TemplateNames(tables: library.tables)
        overrides = TemplateOverrides()
    }

    mutating func compile(_ template: Int, _ root: Shape) {
        let scope = TemplateScope(root: .view(names.slot(of: root)))
        _ = procedure(Place(template: template, scope: scope, overrides: TemplateOverrides.none))
        var next = 0
        while next < places.count, !isTooLarge {
            let place = places[next]
            let start = assembler.end
            reached.insert(place.template)
            if !library.sources[place.template].isSound { isSound = false }
            emit(
                library.sources[place.template].nodes,
                Spot(place: next, template: place.template, scope: place.scope, overrides: place.overrides))
            assembler.program.procedures[next].code = start..<assembler.end
            next += 1
        }
        assembler.program.slots = names.shapes.count
        if isTooLarge {
            let path = library.sources[template].path
            diagnostics.append(
                Diagnostic(
                    .templateRecursion, "template '\(page)' that includes more than can be followed",
                    at: .start(of: path), help: "include less within one another"))
        }
        for endless in inclusions.endless() {
            diagnostics.append(
                Diagnostic(
                    .templateRecursion,
                    "'\(endless.name)' included in itself without end", at: endless.span,
                    label: "always reached again",
                    help: "put it in a section over a list or an optional part of what it shows"))
        }
    }

    private var isTooLarge: Bool {
        places.count > Self.mostPlaces || assembler.program.code.count > Self.mostCode || depth > Self.deepest
    }

    var program: TemplateProgram { assembler.program }

    private mutating func procedure(_ place: Place) -> Int {
        if let known = procedures[place] { return known }
        procedures[place] = places.count
        places.append(place)
        assembler.program.procedures.append(TemplateProgram.Procedure(template: library.sources[place.template].name))
        return places.count - 1
    }

    // MARK: Nodes

    private mutating func emit(_ nodes: some Collection<TemplateNode>, _ spot: Spot) {
        depth += 1
        for node in nodes where !isTooLarge {
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

    private mutating func emitValue(_ name: TemplateName, _ isEscaped: Bool, _ spot: Spot) {
        guard let meaning = meaning(of: name, spot) else { return }
        switch meaning {
        case .constant(let text) where isEscaped:
            constants.insert(name.text + " " + text)
            assembler.add(Markup(escaping: text).bytes)
        case .field(let slot, .text(let access, _)) where isEscaped,
            .field(let slot, .choice(let access, _)) where isEscaped:
            assembler.append(.escaped(assembler.program.texts.count))
            assembler.program.texts.append(TemplateProgram.Texts(slot: slot, access: access))
        case .field(let slot, .text(let access, isMarkup: true)):
            assembler.append(.raw(assembler.program.texts.count))
            assembler.program.texts.append(TemplateProgram.Texts(slot: slot, access: access))
        case .constant, .field(_, .text), .field(_, .choice):
            note(
                .unescapedText, "text '\(name.text)' written into the page unescaped", name, spot,
                label: "text, not markup", help: "write '{{\(name.text)}}'")
        case .table, .field:
            note(
                .wrongTemplateKind, "'\(name.text)' is \(meaning.noun), which has no text to show", name, spot,
                help: "write '{{#\(name.text)}}…{{/\(name.text)}}'")
        }
    }

    private mutating func emitSection(
        _ name: TemplateName, _ isInverted: Bool, _ body: [TemplateNode], _ spot: Spot
    ) {
        guard let meaning = meaning(of: name, spot) else { return }
        var inner = spot
        switch meaning {
        case .constant(let text):
            constants.insert(name.text + " " + text)
            inner.scope = spot.scope.pushing(.constant(text))
            if text.isEmpty == isInverted { emit(body, isInverted ? spot : inner) }
        case .table(let index):
            inner.scope = spot.scope.pushing(.table(index))
            if !isInverted { emit(body, inner) }
        case .field(let slot, let kind):
            assembler.program.tests.append(TemplateProgram.Test(slot: slot, holds: kind.isPresent))
            let test = assembler.program.tests.count - 1
            if isInverted { return emit(body, spot) { .unless(test, end: $0) } }
            switch kind {
            case .flag:
                emit(body, spot) { .when(test, end: $0) }
            case .text(let access, _), .choice(let access, _), .texts(let access, _):
                let isMarkup = if case .text(_, isMarkup: true) = kind { true } else { false }
                inner.scope = spot.scope.pushing(.text(isMarkup: isMarkup))
                assembler.program.texts.append(TemplateProgram.Texts(slot: slot, access: access))
                let texts = assembler.program.texts.count - 1
                if case .texts = kind { return emit(body, inner) { .texts(texts, end: $0) } }
                let start = assembler.append(.when(test, end: 0))
                emit(body, inner) { .texts(texts, end: $0) }
                assembler.replace(start, by: .when(test, end: assembler.end))
            case .views(let views):
                let innerSlot = names.slot(of: views.shape())
                inner.scope = spot.scope.pushing(.view(innerSlot))
                inner.descends = true
                assembler.program.views.append(
                    TemplateProgram.Views(slot: slot, inner: innerSlot, access: views.access))
                let index = assembler.program.views.count - 1
                emit(body, inner) { .views(index, end: $0) }
            }
        }
    }

    /// Puts one instruction before a body, which must know where the body ends.
    private mutating func emit(
        _ body: [TemplateNode], _ spot: Spot, after head: (Int) -> TemplateProgram.Instruction
    ) {
        let start = assembler.append(head(0))
        emit(body, spot)
        assembler.replace(start, by: head(assembler.end))
    }

    // MARK: Inclusions

    private mutating func emitInclusion(_ inclusion: TemplateInclusion, _ spot: Spot) {
        let overriding = overrides.adding(
            inclusion.arguments, writtenIn: spot.template, to: spot.overrides, at: inclusion.name.range)
        checkArguments(inclusion, spot)
        let isInline = inclusion.indentation == nil
        if inclusion.isDynamic {
            guard let meaning = meaning(of: inclusion.name, spot) else { return }
            guard case .field(let slot, .choice(let access, let choices)) = meaning else {
                return note(
                    .wrongTemplateKind, "'\(inclusion.name.text)' is \(meaning.noun), which names no partials",
                    inclusion.name, spot, help: "write the name of one partial, without '*'")
            }
            var targets: [(name: [UInt8], procedure: Int)] = []
            for choice in choices {
                guard let template = library.indices[choice] else {
                    note(
                        .unknownPartial, "no template '\(choice)', which '\(inclusion.name.text)' can name",
                        inclusion.name, spot, help: "write \(library.path(of: choice))")
                    continue
                }
                targets.append((Array(choice.utf8), include(template, overriding, inclusion.name, spot)))
            }
            assembler.program.choices.append(
                TemplateProgram.Choice(
                    name: inclusion.name.text, slot: slot, access: access, procedures: targets))
            let index = assembler.program.choices.count - 1
            indented(inclusion.indentation, spot) { $0.assembler.append(.choose(index, inline: isInline)) }
        } else if let template = library.indices[inclusion.name.text] {
            let target = include(template, overriding, inclusion.name, spot)
            indented(inclusion.indentation, spot) { $0.assembler.append(.call(target, inline: isInline)) }
        } else {
            isSound = false
        }
    }

    private mutating func include(_ template: Int, _ overriding: Int, _ name: TemplateName, _ spot: Spot) -> Int {
        let target = procedure(Place(template: template, scope: spot.scope, overrides: overriding))
        if !spot.descends {
            inclusions.add(from: spot.place, to: target, name: name.text, at: span(name, spot))
        }
        return target
    }

    /// An argument for a block that is nowhere in the parent would never be shown.
    private mutating func checkArguments(_ inclusion: TemplateInclusion, _ spot: Spot) {
        guard !inclusion.isDynamic, library.indices[inclusion.name.text] != nil else { return }
        let blocks = library.blocks(within: inclusion.name.text)
        for argument in inclusion.arguments where !blocks.contains(argument.name.text) {
            let nearest = Suggestion.nearest(to: argument.name.text, among: blocks.sorted())
            note(
                .unknownBlock, "no block '\(argument.name.text)' in '\(inclusion.name.text)'", argument.name, spot,
                label: "never shown",
                help: nearest.map { "did you mean '\($0)'?" }
                    ?? (blocks.isEmpty
                        ? "'\(inclusion.name.text)' has no blocks"
                        : "its blocks are \(blocks.sorted().joined(separator: ", "))"))
        }
    }

    private mutating func emitBlock(_ block: TemplateBlock, _ spot: Spot) {
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

    private mutating func startLine(_ space: Range<Int>, _ spot: Spot) {
        assembler.startLine(with: library.sources[spot.template].bytes[space].dropFirst(spot.dedent))
    }

    private mutating func indented(_ space: Range<Int>?, _ spot: Spot, _ body: (inout TemplateCompiler) -> Void) {
        let indentation = space.map { library.sources[spot.template].bytes[$0].dropFirst(spot.dedent) } ?? []
        guard !indentation.isEmpty else { return body(&self) }
        assembler.indent(by: indentation)
        body(&self)
        assembler.append(.outdent(indentation.count))
    }

    // MARK: Mistakes

    private mutating func meaning(of name: TemplateName, _ spot: Spot) -> TemplateMeaning? {
        do {
            return try names.meaning(of: name.text, in: spot.scope)
        } catch {
            diagnostics.append(error.diagnostic(of: name.text, at: span(name, spot), way: way(to: spot)))
            // What was meant is known well enough to go on looking for mistakes inside.
            return error.suggestion.flatMap { try? names.meaning(of: $0, in: spot.scope) }
        }
    }

    private func span(_ name: TemplateName, _ spot: Spot) -> SourceSpan {
        SourceSpan(library.sources[spot.template].path, name.range)
    }

    private mutating func note(
        _ rule: Rule, _ message: String, _ name: TemplateName, _ spot: Spot, label: String = "", help: String
    ) {
        diagnostics.append(
            Diagnostic(rule, message, at: span(name, spot), label: label, help: [help] + way(to: spot)))
    }

    /// Which page a mistake outside the page's own file was found on the way from.
    private func way(to spot: Spot) -> [String] {
        library.sources[spot.template].name == page ? [] : ["reached from \(library.path(of: page))"]
    }
}
