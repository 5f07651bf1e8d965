/// Reads the keys of one YAML mapping, by name and type, and reports what is wrong with each.
///
/// A key that was never asked for is unknown; `finish()` says so.
final class MapReader {
    /// What the mapping describes, for messages: `badge`.
    let what: String
    let span: SourceSpan
    let findings: Findings
    /// The names of the keys, apart from the entries: most look-ups are for a key that is not there.
    private let names: [String]
    private let entries: [(key: YAMLNode, value: YAMLNode)]
    private let source: YAMLFile.Source
    private var asked: [String] = []
    private var missing: [(name: String, help: String)] = []

    /// - Returns: nil, with a diagnostic, when the node is no mapping.
    init?(_ node: YAMLNode, what: String, findings: Findings) {
        guard let entries = node.entries else {
            Self.reportTag(of: node, to: findings)
            findings.add(
                .wrongType, "\(what) must be keys and values, not \(node.kind.rawValue)", at: node.span,
                help: "write 'key: value' lines")
            return nil
        }
        self.what = what
        self.findings = findings
        span = node.span
        source = node.source
        self.entries = entries.filter { key, _ in
            guard !key.isIgnored else { return false }
            guard key.text != nil else {
                findings.add(
                    .wrongType, "key of \(what) must be a word, not \(key.kind.rawValue)", at: key.span,
                    help: "write 'key: value'")
                return false
            }
            return true
        }
        names = self.entries.compactMap(\.key.text)
        Self.reportTag(of: node, to: findings)
    }

    private func entry(_ name: String) -> (key: YAMLNode, value: YAMLNode)? {
        names.firstIndex(of: name).map { entries[$0] }
    }

    /// The node under a key; nil when the key is absent, or has no value (which is reported).
    func node(_ name: String) -> YAMLNode? {
        if !asked.contains(name) { asked.append(name) }
        guard let entry = entry(name) else { return nil }
        guard entry.value.kind != .nothing else {
            if entry.key.isBeforeLostText { return nil }
            findings.add(
                .missingValue, "'\(name)' has no value", at: entry.key.span,
                help: commentAfter(entry.key).map { "what follows '#' is a comment: put it in quotes, \"\($0)\"" }
                    ?? "write a value after '\(name):', or remove the line")
            return nil
        }
        if entry.value.kind != .map { Self.reportTag(of: entry.value, to: findings) }
        return entry.value
    }

    /// The word after a key that YAML takes for a comment, as a colour without quotes.
    private func commentAfter(_ key: YAMLNode) -> String? {
        let bytes = source.text.bytes
        let line = source.text.lineRange(source.text.position(of: key.span.range.lowerBound).line)
        let rest = bytes[min(key.span.range.upperBound, line.upperBound)..<line.upperBound]
        guard let start = rest.firstIndex(of: UInt8(ascii: "#")),
            rest[..<start].allSatisfy({ $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") })
        else { return nil }
        let word = rest[start...].prefix {
            $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}")
        }
        return word.count > 1 ? String(decoding: word, as: UTF8.self) : nil
    }

    /// Whether the key is written, with or without a value.
    func has(_ name: String) -> Bool {
        names.contains(name)
    }

    /// The text under a key, without a word about what is wrong with it.
    func written(_ name: String) -> String? {
        entry(name)?.value.text
    }

    /// Where a key stands, or the whole mapping's place when it does not.
    func keySpan(_ name: String) -> SourceSpan {
        entry(name)?.key.span ?? span
    }

    func text(_ name: String) -> Located<String>? {
        node(name).flatMap { text(of: $0, called: name) }
    }

    /// Text that must be there.
    func requiredText(_ name: String, hint: String) -> Located<String>? {
        if !has(name) { reportMissing(name, hint: hint) }
        return text(name)
    }

    func reportMissing(_ name: String, hint: String) {
        reportMissing(name, help: "add '\(name): \(hint)'")
    }

    /// Said by `finish()`, unless the key is there under a misspelt name, or was cut out of the file.
    func reportMissing(_ name: String, help: String) {
        if source.lost.contains(where: { source.text.bytes[$0].starts(with: "\(name):".utf8) }) { return }
        missing.append((name, help))
    }

    /// `true` or `false`.
    func flag(_ name: String, otherwise absent: Bool = false) -> Bool {
        guard let node = node(name) else { return absent }
        switch node.isPlain ? node.text : nil {
        case "true": return true
        case "false": return false
        default:
            findings.add(
                .wrongType, "'\(name)' must be true or false", at: node.span,
                help: "write '\(name): true' or '\(name): false'")
            return false
        }
    }

    /// `true`, `false`, or nil when nothing is said.
    func optionalFlag(_ name: String) -> Bool? {
        let value = flag(name)
        return has(name) ? value : nil
    }

    /// A value with a form of its own, such as a date: `parse` returns nil when the text has not that form.
    func value<Value>(
        _ name: String, rule: Rule, form: String, example: String, parse: (String) -> Value?
    ) -> Located<Value>? {
        guard let text = text(name) else { return nil }
        guard let value = parse(text.value) else {
            findings.add(rule, "'\(text.value)' is not \(form)", at: text.span, help: "write it like \(example)")
            return nil
        }
        return Located(value, at: text.span)
    }

    /// The items of a list; a single value counts as a list of one.
    func list(_ name: String) -> [YAMLNode] {
        guard let node = node(name) else { return [] }
        guard let items = node.items else { return [node] }
        for item in items where item.kind != .map { Self.reportTag(of: item, to: findings) }
        return items
    }

    /// A list of texts.
    func texts(_ name: String) -> [Located<String>] {
        let items = list(name)
        if let only = items.first, items.count == 1, only.kind == .map, node(name)?.kind == .map {
            findings.add(
                .wrongType, "'\(name)' must be a list, not \(only.kind.rawValue)", at: only.span,
                help: "write '\(name): [one, another]', or lines that begin with '- '")
            return []
        }
        return items.compactMap { text(of: $0, called: name) }
    }

    /// A list of mappings, each described by `what`.
    func maps(_ name: String, what: String) -> [MapReader] {
        guard let node = node(name) else { return [] }
        guard let items = node.items else {
            findings.add(
                .wrongType, "'\(name)' must be a list, not \(node.kind.rawValue)", at: node.span,
                help: "begin each entry with '- '")
            return []
        }
        return items.compactMap { MapReader($0, what: what, findings: findings) }
    }

    func map(_ name: String) -> MapReader? {
        node(name).flatMap { MapReader($0, what: "'\(name)'", findings: findings) }
    }

    /// Reports every key that nobody asked for.
    func finish() {
        for name in names where !asked.contains(name) {
            let nearest = Suggestion.nearest(to: name, among: asked)
            missing.removeAll { $0.name == nearest }
            let meant = nearest.map { "did you mean '\($0)'?" }
            let known = "\(what) knows " + asked.map { "'\($0)'" }.joined(separator: ", ")
            findings.add(
                .unknownKey, "\(what) has no key '\(name)'", at: keySpan(name), label: "unknown",
                help: [meant ?? "remove it, or move it to where it belongs", known])
        }
        for key in missing {
            findings.add(
                .missingKey, "\(what) has no '\(key.name)'", at: span, label: "'\(key.name)' is missing",
                help: key.help)
        }
    }

    private static func reportTag(of node: YAMLNode, to findings: Findings) {
        guard let tag = node.foreignTag else { return }
        findings.add(
            .yamlTag, "YAML tag '\(tag)' is not understood", at: node.span,
            help: "remove '\(tag)'; put the value in quotes if it is text")
    }

    private func text(of node: YAMLNode, called name: String) -> Located<String>? {
        guard let text = node.text else {
            findings.add(
                .wrongType, "'\(name)' must be text, not \(node.kind.rawValue)", at: node.span,
                help: node.kind == .map
                    ? "put the text in double quotes if it holds ': '" : "write one value after '\(name):'")
            return nil
        }
        Self.reportUnprintable(in: node, to: findings)
        return Located(text, at: node.span)
    }

    static func reportUnprintable(in node: YAMLNode, to findings: Findings) {
        guard let scalar = node.unprintable else { return }
        let code = String(scalar.value, radix: 16, uppercase: true)
        findings.add(
            .badEncoding, "character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) in a text",
            at: node.span,
            label: "nothing can show it", help: "remove the escape that writes it")
    }
}
