/// Reports the placeholders of a text that nothing fills.
struct PlaceholderCheck {
    let source: SourceText
    let findings: Findings

    func check(_ text: Located<String>, given: [String], to what: String) {
        for name in text.value.placeholders where !given.contains(name) {
            findings.add(
                .badPlaceholder, "placeholder '{\(name)}' is not given to \(what)",
                at: place(of: "{\(name)}", within: text.span),
                help: given.isEmpty ? "remove it" : "use " + given.map { "{\($0)}" }.joined(separator: ", "))
        }
    }

    /// Where some words stand within a value; the value's place when an escape hides them.
    private func place(of words: String, within span: SourceSpan) -> SourceSpan {
        guard let found = source.bytes[span.range].firstRange(of: Array(words.utf8)) else { return span }
        return SourceSpan(span.path, found)
    }
}
