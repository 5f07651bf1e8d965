/// Reads one string of a strings file: a text, or a text for each form that numbers ask for.
struct StringEntryReader {
    let language: Language
    let formats: Formats
    let findings: Findings

    /// - Parameter key: the string that Blazon fills in under this name; nil for one that only templates show.
    func entry(_ name: String, _ value: YAMLNode, as key: StringKey?) -> Strings.Entry? {
        if let text = value.text {
            check(Located(text, at: value.span), of: key, in: value.source.text)
            MapReader.reportUnprintable(in: value, to: findings)
            return key?.isCounted == true ? .counted([.other: text]) : .text(text)
        }
        guard let map = MapReader(value, what: "string '\(name)'", findings: findings) else { return nil }
        defer { map.finish() }
        var forms: [PluralCategory: String] = [:]
        for form in formats.forms {
            if isNeeded(form), !map.has(form.rawValue) {
                map.reportMissing(form.rawValue, help: "add '\(form): \"…\"'" + use(of: form))
            }
            guard let text = map.text(form.rawValue) else { continue }
            check(text, of: key, in: value.source.text)
            forms[form] = text.value
        }
        return forms[.other] == nil ? nil : .counted(forms)
    }

    /// Of a language whose forms are not known, one form is enough.
    private func isNeeded(_ form: PluralCategory) -> Bool {
        formats.plural != nil || form == .other
    }

    private func use(of form: PluralCategory) -> String {
        guard let rule = formats.plural, rule.categories.count > 1 else { return "" }
        return ", which the language '\(language.tag)' says of " + rule.samples(of: form).joined(separator: ", ")
    }

    private func check(_ text: Located<String>, of key: StringKey?, in source: SourceText) {
        PlaceholderCheck(source: source, findings: findings).check(
            text, given: key?.placeholders ?? [], to: "this string")
    }
}
