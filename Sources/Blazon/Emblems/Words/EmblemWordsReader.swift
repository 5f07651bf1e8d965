/// Reads a line of words, in any order: `shield, azure, chevron or, book argent, 2 bars, ribbon "Level 2"`.
///
/// Commas keep things apart: a tincture or a number belongs to the thing beside it in its own piece of the line, and colours
/// the field when nothing stands there.
struct EmblemWordsReader {
    private let findings: Findings
    /// Only words of this part, when the line is the value of a key.
    private let part: EmblemPart?
    private let place: (Range<Int>) -> SourceSpan
    private let whole: SourceSpan

    /// A thing the line names, with what was said of it.
    private struct Thing {
        let term: EmblemTerm
        let span: SourceSpan
        var tinctures: [Located<Tincture>] = []
        var count: Int?
        var text: String?
        var file: String?
        var isDenied = false

        var isField: Bool {
            switch term {
            case .division, .part(.field): true
            default: false
            }
        }

        /// For how many tinctures.
        var room: Int {
            if case .division = term { 2 } else { 1 }
        }
    }

    /// - Parameters:
    ///   - span: where the line stands as a whole.
    ///   - place: where a stretch of it, in UTF-8 offsets, stands.
    init(
        in part: EmblemPart? = nil, whole span: SourceSpan, findings: Findings,
        place: @escaping (Range<Int>) -> SourceSpan
    ) {
        self.part = part
        self.findings = findings
        self.place = place
        whole = span
    }

    func entry(_ line: String) -> EmblemEntry {
        let found = findings.diagnostics.count
        var builder = EmblemEntryBuilder(entry: EmblemEntry(span: whole), findings: findings)
        for thing in resolvedShields(things(EmblemToken.tokens(of: line))) { build(thing, into: &builder) }
        var entry = builder.entry
        entry.isDamaged = findings.diagnostics.count > found
        return entry
    }

    private func build(_ thing: Thing, into builder: inout EmblemEntryBuilder) {
        let span = thing.span
        let tincture = thing.tinctures.first
        if thing.isDenied { return builder.deny(thing.term.part ?? part, at: span) }
        switch thing.term {
        case .shape(let shape):
            builder.set(shape, at: span)
            if let tincture { builder.set(EmblemEntry.Field(division: nil, tinctures: [tincture]), at: tincture.span) }
        case .division(let division):
            builder.set(EmblemEntry.Field(division: division, tinctures: thing.tinctures), at: span)
        case .ordinary(let kind): builder.set(EmblemEntry.Ordinary(kind: kind, tincture: tincture), at: span)
        case .figure(let figure): builder.set(EmblemEntry.Charge(figure: .drawn(figure), tincture: tincture), at: span)
        case .border(let style): builder.set(EmblemEntry.Border(style: style, tincture: tincture), at: span)
        case .mark(let kind):
            builder.add(EmblemEntry.Mark(kind: kind, count: thing.count ?? 1, tincture: tincture), at: span)
        case .ribbon: builder.set(ribbon: thing.text, tincture, at: span)
        case .letters: builder.set(letters: tincture, at: span)
        case .part(.charge) where thing.file != nil:
            builder.set(
                EmblemEntry.Charge(figure: thing.file.map(EmblemEntry.Figure.file), tincture: tincture), at: span)
        case .part(.charge): builder.set(EmblemEntry.Charge(figure: nil, tincture: tincture), at: span)
        case .part(.field):
            builder.set(EmblemEntry.Field(division: nil, tinctures: thing.tinctures), at: tincture?.span ?? span)
        case .part, .tincture, .number, .no: break
        }
    }

    /// `shield` is a shape and a charge: where two shapes are named, the last `shield` is the charge, and so is one with a
    /// tincture where the field has its own.
    private func resolvedShields(_ things: [Thing]) -> [Thing] {
        let shapes = things.indices.filter { if case .shape = things[$0].term { true } else { false } }
        guard let index = shapes.last(where: { things[$0].term == .shape(.shield) }),
            shapes.count > 1 || !things[index].tinctures.isEmpty && things.contains(where: \.isField),
            let figure = FigureDrawing.named("shield")
        else { return things }
        var result = things
        var charge = Thing(term: .figure(figure), span: things[index].span)
        charge.tinctures = things[index].tinctures
        result[index] = charge
        return result
    }

    private func things(_ tokens: [(token: EmblemToken, range: Range<Int>)]) -> [Thing] {
        tokens.split { if case .comma = $0.token { true } else { false } }.flatMap { things(inPiece: $0) }
    }

    private func things(inPiece tokens: ArraySlice<(token: EmblemToken, range: Range<Int>)>) -> [Thing] {
        var things: [Thing] = []
        var waiting: [Located<Tincture>] = []
        var count: Located<Int>?
        var denial: SourceSpan?
        var named: EmblemPart?
        var hasUnknown = false
        func add(_ thing: Thing) {
            var thing = thing
            if !waiting.isEmpty { thing.tinctures.append(waiting.removeFirst()) }
            while thing.tinctures.count < thing.room, !waiting.isEmpty { thing.tinctures.append(waiting.removeFirst()) }
            thing.count = count.flatMap { checked($0, for: thing.term) }
            thing.isDenied = denial != nil
            count = nil
            denial = nil
            things.append(thing)
        }
        for (token, range) in tokens {
            let span = place(range)
            switch token {
            case .comma: break
            case .text(let text, let isClosed):
                if !isClosed {
                    findings.add(
                        .emblemWords, "ribbon's text has no closing quotation mark", at: span,
                        help: "write '\"' where it ends")
                }
                if let last = things.indices.last, things[last].term == .ribbon, things[last].text == nil {
                    things[last].text = text
                } else {
                    add(Thing(term: .ribbon, span: span, text: text))
                }
            case .word(let word):
                if EmblemTerm.fillers.contains(word.lowercased()) { continue }
                if word.lowercased().hasSuffix(".svg"), part == nil || part == .charge {
                    if let last = things.indices.last, things[last].term == .part(.charge), things[last].file == nil {
                        things[last].file = word
                    } else {
                        add(Thing(term: .part(.charge), span: span, file: word))
                    }
                    continue
                }
                switch EmblemTerm.read(word, in: named ?? part) {
                case nil:
                    hasUnknown = true
                    report(word, at: span, in: named ?? part)
                case .number(let number):
                    if let last = things.indices.last, case .mark = things[last].term, things[last].count == nil,
                        waiting.isEmpty
                    {
                        things[last].count = checked(Located(number, at: span), for: things[last].term)
                    } else {
                        count = Located(number, at: span)
                    }
                case .tincture(let tincture):
                    let found = Located(tincture, at: span)
                    if let last = things.indices.last, things[last].tinctures.count < things[last].room {
                        things[last].tinctures.append(found)
                    } else {
                        waiting.append(found)
                    }
                case .no?: denial = span
                case .part(let part)? where ![.field, .ribbon].contains(part) && denial == nil: named = part
                case let found?:
                    let term = count == nil ? found : found.counted
                    if case .border(let style) = term, let last = things.indices.last,
                        case .border(let other) = things[last].term,
                        style == nil || other == nil
                    {
                        things[last] = joined(things[last], style ?? other, at: span)
                    } else {
                        add(Thing(term: term, span: span))
                    }
                    named = nil
                }
            }
        }
        return things + (hasUnknown ? [] : leftover(waiting, count, denial, isAlone: things.isEmpty))
    }

    /// `double border`, `border double`: one thing.
    private func joined(_ thing: Thing, _ style: Emblem.Border.Style?, at span: SourceSpan) -> Thing {
        let range =
            min(
                thing.span.range.lowerBound, span.range.lowerBound)..<max(
                thing.span.range.upperBound, span.range.upperBound)
        var result = Thing(term: .border(style), span: SourceSpan(span.path, range))
        result.tinctures = thing.tinctures
        result.isDenied = thing.isDenied
        return result
    }

    /// Tinctures on their own are the field's.
    private func leftover(
        _ waiting: [Located<Tincture>], _ count: Located<Int>?, _ denial: SourceSpan?, isAlone: Bool
    ) -> [Thing] {
        if let count, isAlone {
            findings.add(
                .emblemWords, "'\(count.value)' counts nothing", at: count.span,
                help: "write what it counts: '\(count.value) bars'")
        }
        if let denial, let part {
            var thing = Thing(term: .part(part), span: denial)
            thing.isDenied = true
            return [thing]
        }
        guard let first = waiting.first else { return [] }
        guard isAlone else {
            for extra in waiting where part == nil || part == .field { reportExtra(extra) }
            return []
        }
        for extra in waiting.dropFirst() { reportExtra(extra) }
        var thing = Thing(term: .part(part ?? .field), span: first.span)
        thing.tinctures = [first]
        if part == .border { thing = Thing(term: .border(nil), span: first.span, tinctures: [first]) }
        return [thing]
    }

    private func reportExtra(_ extra: Located<Tincture>) {
        findings.add(
            .emblemWords, "'\(extra.value.text)' is one tincture too many", at: extra.span,
            help: [
                "put commas between the parts: each tincture belongs to the thing beside it",
                "two tinctures of a field need a division: 'per-pale azure and or'",
            ])
    }

    private func checked(_ count: Located<Int>, for term: EmblemTerm) -> Int? {
        guard case .mark(let kind) = term else {
            findings.add(
                .emblemWords, "'\(count.value)' counts nothing", at: count.span,
                help: "only bars, stars and chevrons are counted")
            return nil
        }
        guard (1...kind.most).contains(count.value) else {
            findings.add(
                .emblemWords, "\(count.value) \(kind.rawValue) do not fit", at: count.span,
                help: kind == .laurel ? "write 'laurel' alone" : "write a number from 1 to \(kind.most)")
            return 1
        }
        return count.value
    }

    private func report(_ word: String, at span: SourceSpan, in part: EmblemPart?) {
        let vocabulary = EmblemTerm.vocabulary(of: part) + Tincture.all.compactMap(\.name)
        let plain = Tincture.plainWords[word.lowercased()]
        let meant = plain ?? Suggestion.nearest(to: word, among: vocabulary)
        let elsewhere = part == nil ? nil : EmblemTerm.read(word, in: nil)?.part
        var help = meant.map { ["did you mean '\($0)'?"] } ?? []
        if word.hasPrefix("#") {
            help = ["write a colour as '#' and six digits, like #1f4e8c"]
        } else if let elsewhere {
            help = ["'\(word)' belongs under '\(elsewhere.rawValue)'"]
        } else if help.isEmpty {
            help = ["'blazon emblem --list' shows every word"]
        }
        findings.add(
            .unknownEmblemWord,
            "'\(word)' is no word for \(part.map { "the \($0.rawValue) of an emblem" } ?? "an emblem")",
            at: span, label: "unknown", help: help)
    }
}
