/// Every template of a site, parsed, by name.
struct TemplateLibrary: Sendable {
    let folder: SourcePath
    let sources: [TemplateSource]
    let indices: [String: Int]
    let tables: [TextTable]
    /// By template: the blocks it and all it includes by name can show.
    private let blocks: [Set<String>]

    static let fileExtension = "mustache"

    init(
        _ files: [(path: SourcePath, text: SourceText)], folder: SourcePath, tables: [TextTable],
        into diagnostics: inout [Diagnostic]
    ) {
        self.folder = folder
        self.tables = tables
        sources = files.sorted { $0.path < $1.path }.map { file in
            TemplateParser.parse(
                name: Self.name(of: file.path, below: folder), path: file.path, bytes: file.text.bytes,
                into: &diagnostics)
        }
        indices = Dictionary(
            sources.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        var blocks = sources.map { $0.nodes.blockNames }
        var reach = [[Int]]()
        for source in sources { reach.append(source.inclusions.compactMap { [indices] in indices[$0.text] }) }
        blocks = blocks.indices.map { start in
            Self.closure(of: [start], over: reach).reduce(into: []) { $0.formUnion(blocks[$1]) }
        }
        self.blocks = blocks
        noteUnknownPartials(into: &diagnostics)
    }

    func path(of name: String) -> SourcePath {
        folder.appending(name + "." + Self.fileExtension)
    }

    func blocks(within name: String) -> Set<String> {
        indices[name].map { blocks[$0] } ?? []
    }

    /// The templates that cannot be reached from some, by name alone.
    func unreached(from start: Set<Int>) -> [TemplateSource] {
        let reach = sources.map { source in source.inclusions.compactMap { indices[$0.text] } }
        let reached = Self.closure(of: start, over: reach)
        return sources.indices.filter { !reached.contains($0) }.map { sources[$0] }
    }

    /// The name nearest to one that does not exist: a slip of the hand, or the folder left out.
    func suggestion(for name: String) -> String? {
        let names = sources.map(\.name)
        return names.first { $0.hasSuffix("/" + name) } ?? Suggestion.nearest(to: name, among: names)
    }

    private func noteUnknownPartials(into diagnostics: inout [Diagnostic]) {
        for source in sources {
            for name in source.inclusions where indices[name.text] == nil {
                diagnostics.append(
                    Diagnostic(
                        .unknownPartial, "no template '\(name.text)'", at: SourceSpan(source.path, name.range),
                        label: "not found",
                        help: suggestion(for: name.text).map { "did you mean '\($0)'?" }
                            ?? "write \(path(of: name.text))"))
            }
        }
    }

    private static func name(of path: SourcePath, below folder: SourcePath) -> String {
        var name = path.text[...]
        if name.hasPrefix(folder.text + "/") { name = name.dropFirst(folder.text.count + 1) }
        if name.hasSuffix("." + fileExtension) { name = name.dropLast(fileExtension.count + 1) }
        return String(name)
    }

    private static func closure(of start: Set<Int>, over reach: [[Int]]) -> Set<Int> {
        var reached = start
        var open = Array(start)
        while let next = open.popLast() {
            for target in reach[next] where reached.insert(target).inserted { open.append(target) }
        }
        return reached
    }
}

extension Sequence<TemplateNode> {
    /// The names of all blocks, wherever they are.
    fileprivate var blockNames: Set<String> {
        reduce(into: []) { names, node in
            switch node {
            case .text, .lineStart, .value: break
            case .section(_, _, let body): names.formUnion(body.blockNames)
            case .inclusion(let inclusion):
                for argument in inclusion.arguments { names.formUnion(argument.body.blockNames) }
            case .block(let block):
                names.insert(block.name.text)
                names.formUnion(block.body.blockNames)
            }
        }
    }
}
