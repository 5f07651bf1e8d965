/// One emblem from a line of words, outside any site.
package enum EmblemLine {
    /// What stands for the file name in diagnostics.
    package static let path = SourcePath("words")

    /// - Parameter file: the bytes of an SVG that the words name; nil when there is none.
    /// - Returns: no emblem when there are errors.
    package static func read(
        _ words: String, file: @escaping (String) -> [UInt8]?
    ) -> (emblem: Emblem?, diagnostics: [Diagnostic]) {
        let findings = Findings()
        let whole = SourceSpan(path, 0..<words.utf8.count)
        let entry = EmblemWordsReader(whole: whole, findings: findings) { SourceSpan(path, $0) }.entry(words)
        let completion = EmblemCompletion(
            tinctures: TinctureChoice(),
            file: { name, span in
                ChargeFiles.read(file(name), name: name, at: span, findings: findings)
            }, findings: findings)
        let emblem = completion.emblem(entry, defaults: EmblemCompletion.Defaults())
        let diagnostics = findings.diagnostics.inOrder()
        return (diagnostics.hasErrors ? nil : emblem, diagnostics)
    }
}
