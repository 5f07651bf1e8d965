/// Puts an entry together, each part once.
struct EmblemEntryBuilder {
    private(set) var entry: EmblemEntry
    let findings: Findings

    init(entry: EmblemEntry, findings: Findings) {
        self.entry = entry
        self.findings = findings
    }

    mutating func set(_ shape: Emblem.Shape, at span: SourceSpan) {
        if isFirst(entry.shape, .shape, at: span) { entry.shape = Located(shape, at: span) }
    }

    mutating func set(_ field: EmblemEntry.Field, at span: SourceSpan) {
        guard isFirst(entry.field, .field, at: span) else { return }
        guard !field.tinctures.isEmpty else {
            findings.add(
                .emblemWords, "field has no tincture", at: span,
                help:
                    "write one or two after it: '\(field.division.map { "\($0.rawValue) azure and or" } ?? "field azure")'"
            )
            return
        }
        entry.field = Located(field, at: span)
    }

    mutating func set(_ ordinary: EmblemEntry.Ordinary?, at span: SourceSpan) {
        if isFirst(entry.ordinary, .ordinary, at: span) { entry.ordinary = Located(ordinary, at: span) }
    }

    mutating func set(_ charge: EmblemEntry.Charge?, at span: SourceSpan) {
        if isFirst(entry.charge, .charge, at: span) { entry.charge = Located(charge, at: span) }
    }

    mutating func set(_ border: EmblemEntry.Border?, at span: SourceSpan) {
        if isFirst(entry.border, .border, at: span) { entry.border = Located(border, at: span) }
    }

    mutating func add(_ mark: EmblemEntry.Mark, at span: SourceSpan) {
        let others = entry.marks?.value ?? []
        guard !others.contains(where: { $0.kind == mark.kind }) else { return reportSecond(.marks, at: span) }
        guard mark.kind == .laurel || others.allSatisfy({ $0.kind == .laurel }) else {
            findings.add(
                .emblemWords, "'\(mark.kind.rawValue)' have no room beside other marks", at: span,
                help: "choose one of bars, stars and chevrons; a laurel may stand with each")
            return
        }
        entry.marks = Located(others + [mark], at: entry.marks?.span ?? span)
    }

    mutating func set(ribbon text: String?, _ tincture: Located<Tincture>?, at span: SourceSpan) {
        guard entry.ribbon?.value?.text.isEmpty != false else { return reportSecond(.ribbon, at: span) }
        guard let text else {
            findings.add(
                .emblemWords, "ribbon has no text", at: span, help: "write it in quotation marks: ribbon \"Level 2\"")
            return
        }
        let letters = entry.ribbon?.value?.letters
        entry.ribbon = Located(EmblemEntry.Ribbon(text: text, tincture: tincture, letters: letters), at: span)
    }

    mutating func set(letters tincture: Located<Tincture>?, at span: SourceSpan) {
        guard let tincture else {
            findings.add(
                .emblemWords, "'letters' has no tincture", at: span, help: "write it after it: 'letters sable'")
            return
        }
        var ribbon = entry.ribbon?.value ?? EmblemEntry.Ribbon(text: "")
        ribbon.letters = tincture
        entry.ribbon = Located(ribbon, at: entry.ribbon?.span ?? span)
    }

    mutating func deny(_ part: EmblemPart?, at span: SourceSpan) {
        switch part {
        case .ordinary: set(EmblemEntry.Ordinary?.none, at: span)
        case .charge: set(EmblemEntry.Charge?.none, at: span)
        case .border: set(EmblemEntry.Border?.none, at: span)
        case .marks: entry.marks = Located([], at: span)
        case .ribbon: entry.ribbon = Located(nil, at: span)
        case .shape, .field, nil:
            findings.add(
                .emblemWords, "every emblem has a shape and a field", at: span,
                help: "write 'no' only before ordinary, charge, border, marks or ribbon")
        }
    }

    private func isFirst<Value>(_ present: Located<Value>?, _ part: EmblemPart, at span: SourceSpan) -> Bool {
        if present == nil { return true }
        reportSecond(part, at: span)
        return false
    }

    private func reportSecond(_ part: EmblemPart, at span: SourceSpan) {
        findings.add(
            .emblemWords, "the \(part.rawValue) is said twice", at: span, label: "second", help: "remove one of them")
    }
}
