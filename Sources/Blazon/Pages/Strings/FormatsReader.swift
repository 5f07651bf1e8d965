/// Reads how a strings file wants numbers, days and rows of things written, where Blazon does not know or knows otherwise.
struct FormatsReader {
    let language: Language
    let findings: Findings

    static let key = "formats"

    func read(_ node: YAMLNode, into formats: inout Formats) {
        guard let map = MapReader(node, what: "'\(Self.key)'", findings: findings) else { return }
        defer { map.finish() }
        formats.dates = dates(map, instead: formats.dates, in: node.source.text)
        if let mark = map.text("decimal") { formats.numbers.decimal = mark.value }
        if let mark = map.text("group") { formats.numbers.group = mark.value }
        if let comma = map.text("comma") { formats.lists.comma = comma.value }
        if let and = map.text("and") {
            formats.lists.and = and.value
            formats.lists.lastComma = and.value
        }
    }

    private func dates(_ map: MapReader, instead known: DateWords?, in source: SourceText) -> DateWords? {
        let pattern = map.text("date")
        let months = months(map)
        if let pattern { check(pattern, in: source) }
        if known == nil {
            if pattern == nil, months != nil {
                map.reportMissing("date", hint: "\"{day} {month} {year}\"")
            } else if pattern != nil, !map.has("months") {
                map.reportMissing("months", help: "add 'months: [January, February, …]' with every month of the year")
            }
        }
        guard let pattern = pattern?.value ?? known?.pattern, let months = months ?? known?.months else { return known }
        return DateWords(pattern: pattern, months: months, firstDay: known?.firstDay)
    }

    private func check(_ pattern: Located<String>, in source: SourceText) {
        PlaceholderCheck(source: source, findings: findings).check(pattern, given: DateWords.placeholders, to: "dates")
        let used = pattern.value.placeholders
        for name in DateWords.placeholders where !used.contains(name) {
            findings.add(
                .badPlaceholder, "date without '{\(name)}'", at: pattern.span,
                help: "write it like \"{day} {month} {year}\"")
        }
    }

    private func months(_ map: MapReader) -> [String]? {
        guard map.has("months") else { return nil }
        let names = map.texts("months").map(\.value)
        guard names.count == 12 else {
            findings.add(
                .wrongType, "'months' has \(names.count) names, not 12", at: map.keySpan("months"),
                help: "write 'months: [January, February, …]' with every month of the year")
            return nil
        }
        return names
    }
}
