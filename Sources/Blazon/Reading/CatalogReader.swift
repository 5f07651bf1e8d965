/// Reads `content/catalog.yaml` and `content/catalog/*.yaml` into one draft, in order of path.
struct CatalogDraft {
    private(set) var levels: [LevelEntry] = []
    private(set) var badges: [BadgeEntry] = []
    private(set) var skills: [SkillEntry] = []
    private(set) var frameworks: [FrameworkEntry] = []
    private(set) var lost = LostText()
    private var texts: [SourcePath: SourceText] = [:]

    static func files(in tree: SourceTree) -> [SourcePath] {
        let single = ["content/catalog.yaml", "content/catalog.yml"].map(SourcePath.init(_:)).filter(tree.contains)
        return single + tree.files(in: "content/catalog").filter { ["yaml", "yml"].contains($0.fileExtension) }
    }

    init(_ tree: SourceTree, findings: Findings) {
        let files = Self.files(in: tree)
        if files.isEmpty {
            lost.addWholeFile()
            findings.add(
                .missingFile, "no catalog", at: .start(of: SourcePath("content/catalog.yaml")),
                help:
                    "write content/catalog.yaml with 'levels:' and 'badges:', or run 'blazon init' in a new folder to see one"
            )
        }
        for path in files {
            guard let text = tree.text(of: path, findings: findings) else {
                lost.addWholeFile()
                continue
            }
            texts[path] = text
            let file = YAMLFile(text, at: path, findings: findings)
            lost.add(file)
            guard let root = file.root else { continue }
            guard let map = MapReader(root, what: "catalog", findings: findings) else {
                lost.addWholeFile()
                continue
            }
            levels += entries(map.maps("levels", what: "level"), LevelEntry.init)
            badges += entries(map.maps("badges", what: "badge"), BadgeEntry.init)
            skills += entries(map.maps("skills", what: "skill"), SkillEntry.init)
            frameworks += entries(map.maps("frameworks", what: "framework"), FrameworkEntry.init)
            map.finish()
        }
        levels = unique(levels, "level", findings) { $0.id }
        badges = unique(badges, "badge", findings) { $0.id }
        skills = unique(skills, "skill", findings) { $0.id }
        frameworks = unique(frameworks, "framework", findings) { $0.id }
    }

    /// What has no id is lost to those that name it.
    private mutating func entries<Entry>(_ maps: [MapReader], _ read: (MapReader) -> Entry?) -> [Entry] {
        maps.compactMap { map in
            if let entry = read(map) { return entry }
            let name = map.written("id") ?? map.written("name") ?? ""
            lost.add("\(name) \(Slug.suggestion(for: name))")
            return nil
        }
    }

    private func unique<Entry>(
        _ entries: [Entry], _ what: String, _ findings: Findings, id: (Entry) -> Located<Slug>
    ) -> [Entry] {
        var seen: [Slug: SourceSpan] = [:]
        return entries.filter { entry in
            let id = id(entry)
            guard let first = seen[id.value] else {
                seen[id.value] = id.span
                return true
            }
            let line = texts[first.path]?.position(of: first.range.lowerBound).line ?? 1
            findings.add(
                .duplicateId, "two \(what)s have the id '\(id.value)'", at: id.span, label: "second",
                help: "give one of them another id; the first is in \(first.path):\(line)")
            return false
        }
    }
}
