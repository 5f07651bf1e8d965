/// Makes an emblem of what was said of it: chooses what was left open, and holds all of it to the rules.
struct EmblemCompletion {
    let tinctures: TinctureChoice
    /// The user's SVG of a name; reports what is wrong with it.
    let file: (String, SourceSpan) -> ChargeFile?
    let findings: Findings

    /// What an emblem has that says nothing.
    struct Defaults {
        var shape = Emblem.Shape.roundel
        var field = Tincture.azure
        var figure: FigureDrawing?
        var difference: AutomaticEmblem.Difference?
        var border: EmblemFamily.Border?
        var marks: [EmblemEntry.Mark] = []
    }

    func emblem(_ entry: EmblemEntry, defaults: Defaults) -> Emblem {
        var emblem = Emblem(shape: entry.shape?.value ?? defaults.shape, field: field(entry, defaults))
        if let ordinary = entry.ordinary.map({ $0.value }) ?? ordinary(defaults) {
            emblem.ordinary = Emblem.Ordinary(
                kind: ordinary.kind,
                tincture: ordinary.tincture?.value
                    ?? tinctures.standing(out: emblem.field.tinctures, preferring: [.or, .argent, .azure]))
        }
        emblem.charge = charge(entry, defaults, on: emblem.chargeGround)
        let accent = emblem.charge?.tincture
        let border = entry.border.map { $0.value.map { ($0.style ?? .plain, $0.tincture?.value) } }
        if let (style, tincture) = border ?? defaults.border.map({ ($0.style, $0.tincture) }) {
            emblem.border = Emblem.Border(
                style: style,
                tincture: tincture ?? tinctures.standing(out: [emblem.field.first], preferring: [.or, .argent, .sable]))
        }
        for mark in entry.marks?.value ?? defaults.marks {
            let chosen =
                mark.tincture?.value
                ?? tinctures.standing(
                    out: emblem.ground(of: mark.kind),
                    preferring: [emblem.border?.tincture, accent, emblem.field.first, .or, .argent].compactMap(\.self))
            emblem.marks.append(Emblem.Mark(kind: mark.kind, count: mark.count, tincture: chosen))
        }
        if let ribbon = entry.ribbon?.value, !ribbon.text.isEmpty {
            emblem.ribbon = complete(ribbon, over: emblem.field.first)
        }
        check(emblem, entry)
        return emblem
    }

    private func field(_ entry: EmblemEntry, _ defaults: Defaults) -> Emblem.Field {
        guard let field = entry.field?.value, let first = field.tinctures.first?.value else {
            guard case .division(let division) = defaults.difference else {
                return Emblem.Field(division: nil, first: defaults.field, second: defaults.field)
            }
            return Emblem.Field(division: division, first: defaults.field, second: defaults.field.companion)
        }
        guard let division = field.division else { return Emblem.Field(division: nil, first: first, second: first) }
        let second = field.tinctures.count > 1 ? field.tinctures[1].value : first.companion
        return Emblem.Field(division: division, first: first, second: second)
    }

    private func ordinary(_ defaults: Defaults) -> EmblemEntry.Ordinary? {
        guard case .ordinary(let kind) = defaults.difference else { return nil }
        return EmblemEntry.Ordinary(kind: kind, tincture: nil)
    }

    private func charge(_ entry: EmblemEntry, _ defaults: Defaults, on grounds: [Tincture]) -> Emblem.Charge? {
        let wish = entry.charge?.value
        if entry.charge != nil && wish == nil { return nil }
        let figure: Emblem.Figure? =
            switch wish?.figure {
            case .drawn(let drawing): .drawn(drawing)
            case .file(let name): file(name, entry.charge?.span ?? entry.span).map(Emblem.Figure.file)
            case nil: defaults.figure.map(Emblem.Figure.drawn)
            }
        guard let figure else { return nil }
        let chosen = tinctures.standing(out: grounds, preferring: [.argent, .or, .sable])
        return Emblem.Charge(figure: figure, tincture: wish?.tincture?.value ?? chosen)
    }

    private func complete(_ ribbon: EmblemEntry.Ribbon, over field: Tincture) -> Emblem.Ribbon {
        let letters = ribbon.letters?.value
        let ground =
            ribbon.tincture?.value
            ?? tinctures.standing(
                out: [letters ?? field], least: letters == nil ? 3 : TinctureChoice.leastForLetters,
                preferring: [.argent, .or, .sable])
        let chosen = tinctures.standing(
            out: [ground], least: TinctureChoice.leastForLetters, preferring: [.sable, .argent])
        return Emblem.Ribbon(text: ribbon.text, tincture: ground, letters: letters ?? chosen)
    }

    private func check(_ emblem: Emblem, _ entry: EmblemEntry) {
        if let ribbon = emblem.ribbon { checkText(ribbon.text, at: entry.ribbon?.span ?? entry.span) }
        guard !entry.isDamaged else { return }
        if let charge = emblem.charge, case .drawn = charge.figure {
            check(
                charge.tincture, "charge", on: emblem.chargeGround,
                at: entry.charge?.value?.tincture?.span ?? entry.charge?.span ?? entry.span)
        }
        if let ordinary = emblem.ordinary, let tincture = entry.ordinary?.value?.tincture {
            checkKind(ordinary.tincture, ordinary.kind.rawValue, on: emblem.field.tinctures, at: tincture.span)
        }
        for mark in emblem.marks {
            let wish = entry.marks?.value.first { $0.kind == mark.kind }?.tincture
            check(mark.tincture, mark.kind.rawValue, on: emblem.ground(of: mark.kind), at: wish?.span ?? entry.span)
        }
        if let ribbon = emblem.ribbon {
            let wish = entry.ribbon?.value
            let span = wish?.letters?.span ?? wish?.tincture?.span ?? entry.ribbon?.span ?? entry.span
            checkContrast(
                ribbon.letters, "letters", on: [ribbon.tincture], least: TinctureChoice.leastForLetters, at: span)
        }
    }

    private func check(_ tincture: Tincture, _ what: String, on grounds: [Tincture], at span: SourceSpan) {
        let passes = checkContrast(tincture, what, on: grounds, least: TinctureChoice.leastForShapes, at: span)
        if passes { checkKind(tincture, what, on: grounds, at: span) }
    }

    @discardableResult
    private func checkContrast(
        _ tincture: Tincture, _ what: String, on grounds: [Tincture], least: Double, at span: SourceSpan
    ) -> Bool {
        let failing = grounds.first { tincture.colour.contrast(with: $0.colour) < least }
        guard let ground = failing else { return true }
        let ratio = SVGText.number((tincture.colour.contrast(with: ground.colour) * 10).rounded(.down) / 10)
        let nearest = tinctures.nearest(to: tincture, on: grounds, least: least)
        findings.add(
            .emblemContrast, "\(what) \(tincture.text) on \(ground.text) has a contrast of \(ratio) to 1", at: span,
            label: "at least \(SVGText.number(least)) to 1",
            help: nearest.map { "write '\($0.text)': the nearest that passes" }
                ?? "no tincture stands out from \(grounds.map(\.text).joined(separator: " and ")): change what lies below"
        )
        return false
    }

    /// A ground divided of both kinds carries either.
    private func checkKind(_ tincture: Tincture, _ what: String, on grounds: [Tincture], at span: SourceSpan) {
        guard let ground = grounds.first, grounds.allSatisfy({ $0.kind == tincture.kind }) else { return }
        let kind = tincture.kind == .metal ? "metal on metal" : "colour on colour"
        let nearest = tinctures.nearest(to: tincture, on: grounds, least: TinctureChoice.leastForShapes)
        findings.add(
            .tinctureRule, "\(what) \(tincture.text) on \(ground.text) is \(kind)", at: span,
            help: nearest.flatMap {
                $0.kind != ground.kind ? "write '\($0.text)': the nearest that keeps the rule" : nil
            }
                ?? "put \(tincture.kind == .metal ? "a colour" : "a metal") there")
    }

    private func checkText(_ text: String, at span: SourceSpan) {
        do throws(RibbonLettering.Mistake) {
            _ = try RibbonLettering.set(text)
        } catch {
            switch error {
            case .empty:
                findings.add(
                    .ribbonText, "ribbon's text is empty", at: span,
                    help: "write a word or two, or leave the ribbon out")
            case .unknown(let characters):
                findings.add(
                    .ribbonText, "no letter for \(characters.map { "'\($0)'" }.joined(separator: ", ")) on a ribbon",
                    at: span,
                    help: "write it in the letters of Western European languages, or leave the ribbon out")
            case .tooManyCharacters(let count):
                findings.add(
                    .ribbonText, "'\(text)' has \(count) characters", at: span,
                    label: "at most \(RibbonLettering.mostCharacters)",
                    help: "write a shorter text: Blazon does not shorten your words")
            case .tooWide:
                findings.add(
                    .ribbonText, "'\(text)' is too wide for a ribbon", at: span, label: "does not fit",
                    help: "write a shorter text, or fewer capital letters")
            }
        }
    }
}
