/// What the author wishes of a site.
package struct SiteOptions: Sendable {
    package var includesDrafts: Bool

    package init(includesDrafts: Bool = false) {
        self.includesDrafts = includesDrafts
    }
}

/// A site as it was understood.
package struct Site: Sendable {
    package let diagnostics: [Diagnostic]
    package let pageCount: Int
    /// The files of the site; they mean something only when there are no errors.
    package let artifacts: [Artifact]
}

/// Words in, a site out.
package enum Generator {
    package static func read(_ tree: SourceTree, options: SiteOptions) -> Site {
        let settings = SourcePath("content/site.yaml")
        var diagnostics: [Diagnostic] = []
        if !tree.contains(settings) {
            diagnostics.append(
                Diagnostic(
                    RuleBook.missingFile, "no file '\(settings)'", at: .start(of: settings),
                    help: "write 'title: …' and 'baseURL: https://…' in it"))
        }
        var artifacts: [Artifact] = []
        for path in tree.files(in: "content") where path.fileExtension == "md" {
            guard let bytes = try? tree.bytes(of: path),
                let output = OutputPath(path.text.dropFirst("content/".count).dropLast(".md".count) + "/index.html")
            else { continue }
            let text = SourceText(bytes)
            if bytes.isEmpty {
                diagnostics.append(Diagnostic(RuleBook.emptyProse, "no words in '\(path.name)'", at: .start(of: path)))
            }
            for line in 1...text.lineCount where bytes[text.lineRange(line)].starts(with: "TODO".utf8) {
                let start = text.lineRange(line).lowerBound
                diagnostics.append(
                    Diagnostic(
                        RuleBook.unfinishedProse, "unfinished words", at: SourceSpan(path, start..<start + 4),
                        help: "write them"))
            }
            artifacts.append(
                Artifact(path: output, fingerprint: Fingerprint(of: bytes)) { Array("<!doctype html>\n".utf8) + bytes })
        }
        return Site(
            diagnostics: diagnostics.inOrder(), pageCount: artifacts.count,
            artifacts: artifacts)
    }
}
