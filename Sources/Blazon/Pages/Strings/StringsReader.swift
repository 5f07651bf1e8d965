/// Reads the strings of the site's language.
struct StringsReader {
    let tree: SourceTree
    let findings: Findings

    private static let folder = "templates/strings"

    private static func path(of tag: String) -> SourcePath { SourcePath("\(folder)/\(tag).yaml") }

    /// - Parameter chosen: the site's language, and where it is chosen.
    func strings(for chosen: Located<String>) -> Strings {
        let language = Language(chosen.value)
        let english = Self.path(of: "en")
        guard let path = language.tags.map(Self.path).first(where: tree.contains) else {
            reportUnknown(language, at: chosen.span)
            // The templates are checked with the English strings, so that one mistake is said once.
            let entries = tree.contains(english) ? file(english, Language("en"), model: []).entries : []
            return Strings(language: language, entries: entries)
        }
        let model = path == english ? [] : self.model(english)
        let file = file(path, language, model: model)
        return Strings(language: language, formats: file.formats, entries: file.entries)
    }

    private func reportUnknown(_ language: Language, at span: SourceSpan) {
        let known = tree.files(in: Self.folder).map { $0.name.prefix { $0 != "." } }.sorted()
        let base = language.tags.last ?? language.tag
        findings.add(
            .unknownLanguage, "no interface strings for language '\(language.tag)'", at: span,
            help: [
                known.isEmpty
                    ? "write \(Self.folder)/en.yaml" : "there are strings for \(known.joined(separator: ", "))",
                base == "en"
                    ? "run 'blazon init' in a new folder and copy its \(Self.folder)"
                    : "copy \(Self.folder)/en.yaml to \(Self.folder)/\(base).yaml and translate it",
            ])
    }

    /// The English strings: what every other language must have. What is wrong with them is English's own affair.
    private func model(_ english: SourcePath) -> [Strings.Named] {
        guard tree.contains(english) else { return [] }
        return StringsReader(tree: tree, findings: Findings()).file(english, Language("en"), model: []).entries
    }

    private func file(_ path: SourcePath, _ language: Language, model: [Strings.Named])
        -> (entries: [Strings.Named], formats: Formats)
    {
        var formats = Formats(language)
        guard let text = tree.text(of: path, findings: findings) else { return ([], formats) }
        let file = YAMLFile(text, at: path, findings: findings)
        guard let root = file.root, let map = root.entries else {
            if !file.isDamaged {
                findings.add(
                    .wrongType, "strings must be keys and values", at: .start(of: path),
                    help: "write 'key: \"text\"' lines")
            }
            return ([], formats)
        }
        if let own = map.first(where: { $0.key.text == FormatsReader.key })?.value {
            FormatsReader(language: language, findings: findings).read(own, into: &formats)
        }
        let strings = map.filter { key, _ in key.text != FormatsReader.key }
        let missing = file.isDamaged ? [] : missing(from: strings.compactMap(\.key.text), model: model)
        let reader = StringEntryReader(language: language, formats: formats, findings: findings)
        let entries = strings.compactMap { key, value -> Strings.Named? in
            guard let name = key.text else { return nil }
            let meant = slip(name, among: missing) ?? name
            return reader.entry(name, value, as: StringKey(rawValue: meant)).map { (name, $0) }
        }
        report(missing, misspelt: strings.map(\.key), model: model, forms: formats.forms, at: path)
        // A template that shows a missing string is no second mistake.
        let standIns = missing.map { name in model.first { $0.name == name } ?? (name, .text(name)) }
        return (entries + standIns, formats)
    }

    /// What Blazon fills in, then whatever else English has.
    private func missing(from written: [String], model: [Strings.Named]) -> [String] {
        let filled = StringKey.allCases.map(\.rawValue)
        let needed = filled + model.map(\.name).filter { !filled.contains($0) }
        let written = Set(written)
        return needed.filter { !written.contains($0) }
    }

    private func report(
        _ missing: [String], misspelt keys: [YAMLNode], model: [Strings.Named],
        forms: [PluralCategory], at path: SourcePath
    ) {
        var absent = missing
        for name in missing {
            guard let key = keys.first(where: { $0.text.flatMap { slip($0, among: missing) } == name }) else {
                continue
            }
            findings.add(.missingString, "no string '\(name)'", at: key.span, help: "did you mean '\(name)'?")
            absent.removeAll { $0 == name }
        }
        let lines = absent.map { name in
            Self.line(name, model.first { $0.name == name }?.entry, forms: forms)
        }
        guard lines.count > 1 else {
            for (name, line) in zip(absent, lines) {
                findings.add(
                    .missingString, "no string '\(name)'", at: .start(of: path),
                    help: "add '\(line)'" + (model.isEmpty ? hint(name) : ", translated"))
            }
            return
        }
        let shown = absent.prefix(3).map { "'\($0)'" }
        let more = absent.count > 3 ? " and \(absent.count - 3) more" : ""
        findings.add(
            .missingString, "no strings \(shown.joined(separator: ", "))\(more)", at: .start(of: path),
            help: ["add these lines" + (model.isEmpty ? "" : ", translated")] + lines)
    }

    /// A string as it would stand in the file, in English where English has it.
    private static func line(_ name: String, _ entry: Strings.Entry?, forms: [PluralCategory]) -> String {
        switch entry {
        case .text(let text): return "\(name): \"\(text)\""
        case .counted(let texts):
            let known = forms.map { "\($0): \"\(texts[$0] ?? texts[.other] ?? "…")\"" }
            return "\(name): { \(known.joined(separator: ", ")) }"
        case nil: return "\(name): \"…\""
        }
    }

    private func hint(_ name: String) -> String {
        guard let key = StringKey(rawValue: name) else { return "" }
        if key.isCounted { return " with 'one:' and 'other:' below it" }
        return key.placeholders.isEmpty
            ? "" : "; it may use " + key.placeholders.map { "{\($0)}" }.joined(separator: ", ")
    }

    /// The missing string that was meant by a name that is not needed.
    private func slip(_ name: String, among missing: [String]) -> String? {
        guard StringKey(rawValue: name) == nil else { return nil }
        return Suggestion.nearest(to: name, among: missing)
    }
}
