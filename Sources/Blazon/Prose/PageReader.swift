/// Reads `content/pages/*.md`: the author's own pages, with their front matter.
struct PageReader {
    let tree: SourceTree
    let prose: ProseReader
    let findings: Findings

    static let folder = "content/pages"

    /// The names of the pages, which links may use before any page is read.
    static func names(in tree: SourceTree) -> Set<String> {
        Set(files(in: tree).map { String($0.name.dropLast(".md".count)) })
    }

    private static func files(in tree: SourceTree) -> [SourcePath] {
        tree.files(in: folder).filter { $0.fileExtension == "md" && $0.folder.text == folder }
    }

    /// In menu order: by `order`, then by title.
    func pages() -> [ProsePage] {
        Self.files(in: tree).compactMap(page).sorted { left, right in
            (left.order ?? .max, left.title, left.name) < (right.order ?? .max, right.title, right.name)
        }
    }

    private func page(_ path: SourcePath) -> ProsePage? {
        let name = String(path.name.dropLast(".md".count))
        if Slug(name) == nil {
            findings.add(
                .badId, "'\(name)' cannot be an address", at: .start(of: path),
                help: "rename the file to '\(Slug.suggestion(for: name)).md'")
            return nil
        }
        guard let bytes = try? tree.bytes(of: path) else {
            findings.add(
                .unreadableFile, "'\(path.name)' cannot be read", at: .start(of: path),
                help: "check that you may read it")
            return nil
        }
        let text = SourceText(bytes)
        let (front, problems) = FrontMatter.split(text, at: path)
        findings.add(problems)
        let matter = front.yaml.flatMap { read(YAMLFile(text, at: path, range: $0, findings: findings)) } ?? Matter()
        let (title, body) = title(of: text, at: path, matter: matter, body: front.body)
        guard let document = prose.document(at: path, body: { _ in body }) else { return nil }
        let address = Addresses.page(name)
        let heading = title ?? document.headings.first?.text
        if heading == nil && name != "index" && problems.isEmpty {
            findings.add(
                .missingKey, "page '\(name)' has no title", at: .start(of: path),
                help: "begin the file with '# Title', or with front matter: '---', 'title: …', '---'")
        }
        return ProsePage(
            name: name, source: path, title: heading ?? name, isTitled: title != nil,
            description: matter.description ?? summary(document) ?? heading ?? name,
            order: matter.order, isInMenu: matter.isInMenu, html: prose.html(document, on: address, prefix: ""))
    }

    private struct Matter {
        var title: String?
        var description: String?
        var order: Int?
        var isInMenu = true
    }

    private func read(_ file: YAMLFile) -> Matter? {
        guard let root = file.root, let map = MapReader(root, what: "page", findings: findings) else { return nil }
        defer { map.finish() }
        var matter = Matter()
        matter.title = map.text("title")?.value
        matter.description = map.text("description")?.value
        matter.order =
            map.value("order", rule: .badNumber, form: "a whole number", example: "10", parse: { Int($0) })?.value
        matter.isInMenu = map.flag("menu", otherwise: true)
        return matter
    }

    /// The title, and the Markdown without it where it is the file's first line.
    private func title(of text: SourceText, at path: SourcePath, matter: Matter, body: Range<Int>) -> (
        String?, Range<Int>
    ) {
        if let title = matter.title { return (title, body) }
        guard let start = body.first(where: { text.bytes[$0] > UInt8(ascii: " ") }) else { return (nil, body) }
        let line = text.lineRange(text.position(of: start).line)
        let first = MarkdownDocument.read(text, body: start..<line.upperBound, at: path).0
        guard text.bytes[start] == UInt8(ascii: "#"), let heading = first.headings.first else { return (nil, body) }
        return (heading.text, min(line.upperBound, body.upperBound)..<body.upperBound)
    }

    /// The first paragraph, cut at a word for search engines.
    private func summary(_ document: MarkdownDocument) -> String? {
        guard !document.excerpt.isEmpty else { return nil }
        guard document.excerpt.count > 200 else { return document.excerpt }
        let start = document.excerpt.prefix(200)
        return start[..<(start.lastIndex(of: " ") ?? start.endIndex)] + "…"
    }
}
