/// Reads the strings of the site's language.
struct StringsReader {
    let tree: SourceTree
    let findings: Findings

    private static let folder = "templates/strings"

    /// - Parameter chosen: the site's language, and where it is chosen.
    func strings(for chosen: Located<String>) -> Strings {
        let language = chosen.value
        let base = String(language.prefix { $0 != "-" })
        let candidates = [language, base].map { SourcePath("\(Self.folder)/\($0).yaml") }
        guard let path = candidates.first(where: tree.contains) else {
            let known = tree.files(in: Self.folder).map { $0.name.prefix { $0 != "." } }.sorted()
            findings.add(
                .unknownLanguage, "no interface strings for language '\(language)'", at: chosen.span,
                help: [
                    known.isEmpty
                        ? "write \(Self.folder)/en.yaml" : "there are strings for \(known.joined(separator: ", "))",
                    base == "en"
                        ? "run 'blazon init' in a new folder and copy its \(Self.folder)"
                        : "copy \(Self.folder)/en.yaml to \(Self.folder)/\(base).yaml and translate it",
                ])
            // The templates are checked with the English strings, so that one mistake is said once.
            let english = SourcePath("\(Self.folder)/en.yaml")
            return Strings(language: language, entries: tree.contains(english) ? entries(of: english) : [])
        }
        return Strings(language: language, entries: entries(of: path))
    }

    private func entries(of path: SourcePath) -> [(name: String, entry: Strings.Entry)] {
        guard let text = tree.text(of: path, findings: findings) else { return [] }
        let file = YAMLFile(text, at: path, findings: findings)
        guard let root = file.root, let map = root.entries else {
            if !file.isDamaged {
                findings.add(
                    .wrongType, "strings must be keys and values", at: .start(of: path),
                    help: "write 'key: \"text\"' lines")
            }
            return []
        }
        let written = map.compactMap { key, _ in key.text }
        let missing = file.isDamaged ? [] : StringKey.allCases.filter { !written.contains($0.rawValue) }
        let misspelt = Dictionary(
            map.compactMap { key, _ in slip(key, among: missing).map { ($0, key) } },
            uniquingKeysWith: { first, _ in first })
        let entries = map.compactMap { key, value -> (name: String, entry: Strings.Entry)? in
            guard let name = key.text else { return nil }
            return entry(name, value, as: slip(key, among: missing) ?? StringKey(rawValue: name)).map { (name, $0) }
        }
        for key in missing {
            findings.add(
                .missingString, "no string '\(key.rawValue)'", at: misspelt[key]?.span ?? .start(of: path),
                help: misspelt[key] == nil
                    ? "add '\(key.rawValue): \"…\"'\(hint(key))" : "did you mean '\(key.rawValue)'?")
        }
        return entries
    }

    /// The missing string that was meant by a name Blazon does not know.
    private func slip(_ key: YAMLNode, among missing: [StringKey]) -> StringKey? {
        guard let name = key.text, StringKey(rawValue: name) == nil else { return nil }
        return Suggestion.nearest(to: name, among: missing.map(\.rawValue)).flatMap(StringKey.init)
    }

    private func hint(_ key: StringKey) -> String {
        if key.isCounted { return " with 'one:' and 'other:' below it" }
        return key.placeholders.isEmpty
            ? "" : "; it may use " + key.placeholders.map { "{\($0)}" }.joined(separator: ", ")
    }

    private func entry(_ name: String, _ value: YAMLNode, as key: StringKey?) -> Strings.Entry? {
        if let text = value.text {
            check(text, of: key, at: value.span, in: value.source.text)
            MapReader.reportUnprintable(in: value, to: findings)
            if key?.isCounted == true { return .counted(one: text, other: text) }
            return .text(text)
        }
        guard let map = MapReader(value, what: "string '\(name)'", findings: findings) else { return nil }
        defer { map.finish() }
        let one = map.text("one")
        let other = map.requiredText("other", hint: "\"…\"")
        for text in [one, other].compactMap({ $0 }) {
            check(text.value, of: key, at: text.span, in: value.source.text)
        }
        return other.map { .counted(one: one?.value ?? $0.value, other: $0.value) }
    }

    private func check(_ text: String, of key: StringKey?, at span: SourceSpan, in source: SourceText) {
        let given = key?.placeholders ?? []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            if !given.contains(name) {
                findings.add(
                    .badPlaceholder, "placeholder '{\(name)}' is not given to this string",
                    at: place(of: "{\(name)}", within: span, in: source),
                    help: given.isEmpty ? "remove it" : "use " + given.map { "{\($0)}" }.joined(separator: ", "))
            }
            rest = rest[rest.index(after: close)...]
        }
    }

    /// Where some words stand within a value; the value's place when an escape hides them.
    private func place(of words: String, within span: SourceSpan, in source: SourceText) -> SourceSpan {
        let value = source.bytes[span.range]
        guard let found = value.firstRange(of: Array(words.utf8)) else { return span }
        return SourceSpan(span.path, found)
    }
}
