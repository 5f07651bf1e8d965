extension EmblemEntry {
    /// The value of a key: a line of words, or a map with a key for each part.
    static func read(_ key: String, from map: MapReader) -> EmblemEntry? {
        guard let node = map.node(key) else { return nil }
        guard node.kind == .map else {
            return map.line(of: node, called: key).map { line in
                EmblemWordsReader(whole: node.span, findings: map.findings, place: node.place).entry(line)
            }
        }
        guard let parts = MapReader(node, what: "emblem", findings: map.findings) else { return nil }
        defer { parts.finish() }
        var entry = EmblemEntry(span: map.keySpan(key))
        for part in EmblemPart.allCases where part != .ribbon {
            if let read = readPart(part, from: parts) { entry = entry.over(read) }
        }
        if let ribbon = readRibbon(from: parts) { entry.ribbon = ribbon }
        return entry
    }

    /// The words of one part.
    static func readPart(_ part: EmblemPart, from map: MapReader) -> EmblemEntry? {
        var entry: EmblemEntry?
        var builder: EmblemEntryBuilder?
        for node in map.list(part.rawValue) {
            guard let line = map.line(of: node, called: part.rawValue) else { continue }
            let reader = EmblemWordsReader(in: part, whole: node.span, findings: map.findings, place: node.place)
            let read = reader.entry(line)
            guard part == .marks, let marks = read.marks else {
                entry = entry?.over(read) ?? read
                continue
            }
            var marksBuilder =
                builder ?? EmblemEntryBuilder(entry: EmblemEntry(span: node.span), findings: map.findings)
            for mark in marks.value { marksBuilder.add(mark, at: marks.span) }
            if marks.value.isEmpty { marksBuilder.deny(.marks, at: marks.span) }
            builder = marksBuilder
        }
        return builder?.entry ?? entry
    }

    /// Text alone, or a map of `text`, `tincture` and `letters`.
    private static func readRibbon(from map: MapReader) -> Located<Ribbon?>? {
        guard let node = map.node("ribbon") else { return nil }
        guard node.kind == .map else {
            guard let text = map.line(of: node, called: "ribbon") else { return nil }
            return Located(text == "none" ? nil : Ribbon(text: text), at: node.span)
        }
        guard let parts = MapReader(node, what: "ribbon", findings: map.findings) else { return nil }
        defer { parts.finish() }
        let text = parts.requiredText("text", hint: "Level 2")
        let ribbon = Ribbon(
            text: text?.value ?? "", tincture: parts.tincture("tincture"), letters: parts.tincture("letters"))
        return text.map { Located(ribbon, at: $0.span) }
    }
}

extension MapReader {
    fileprivate func line(of node: YAMLNode, called name: String) -> String? {
        if let text = node.text { return text }
        findings.add(
            .wrongType, "'\(name)' must be words, not \(node.kind.rawValue)", at: node.span,
            help: "write one line, such as '\(name): azure'")
        return nil
    }

    fileprivate func tincture(_ name: String) -> Located<Tincture>? {
        value(name, rule: .unknownEmblemWord, form: "a tincture", example: "azure, or \"#1f4e8c\"") { Tincture($0) }
    }
}

extension YAMLNode {
    /// Where a stretch of its text stands; the whole when it is written with escapes or over several lines.
    fileprivate func place(_ range: Range<Int>) -> SourceSpan {
        let whole = span
        guard let text = text else { return whole }
        let bytes = source.text.bytes
        let quoted = isPlain ? 0 : 1
        let start = whole.range.lowerBound + quoted
        guard start + text.utf8.count <= bytes.count, bytes[start...].starts(with: text.utf8) else { return whole }
        return SourceSpan(whole.path, start + range.lowerBound..<start + range.upperBound)
    }
}
