extension MarkdownInput {
    /// What is wrong with the bytes themselves: the first place of each kind, and how many more there are.
    func encodingProblems(at path: SourcePath) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        if let fault = invalid {
            problems.append(
                problem(
                    "byte at offset \(fault.offset) is not UTF-8", fault.offset, fault.count, path,
                    help: "save the file as UTF-8: it was probably written as Windows-1252, Latin-1 or UTF-16"))
        }
        if let fault = control {
            problems.append(
                problem(
                    "control character at offset \(fault.offset)", fault.offset, fault.count, path, help: "delete it"))
        }
        return problems
    }

    private func problem(
        _ message: String, _ offset: Int, _ count: Int, _ path: SourcePath, help: String
    ) -> Diagnostic {
        let others = count > 1 ? ", and \(count - 1) more" : ""
        return Diagnostic(.badEncoding, message + others, at: SourceSpan(path, offset..<offset + 1), help: help)
    }
}
