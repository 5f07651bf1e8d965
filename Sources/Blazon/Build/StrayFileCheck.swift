/// Finds words and pictures that nothing uses: a misspelt folder or file is easily overlooked.
struct StrayFileCheck {
    private let tree: SourceTree
    private let catalog: Catalog
    /// Pictures and other files that something shows, the settings, the catalog and the award lists.
    private let used: Set<SourcePath>
    /// What of the catalog could not be read.
    private let lost: LostText

    /// Folders whose files have readers of their own.
    private static let otherFolders = ["data"]

    init(tree: SourceTree, catalog: Catalog, used: Set<SourcePath>, lost: LostText) {
        self.tree = tree
        self.catalog = catalog
        self.lost = lost
        self.used = used.union(CatalogDraft.files(in: tree)).union(AwardLists.files(in: tree)).union([
            SettingsReader.path
        ])
    }

    func report(to findings: Findings) {
        var reportedFolders: Set<String> = []
        for path in tree.files(in: "content") where !isKnown(path) {
            let parts = path.text.split(separator: "/").map(String.init)
            guard parts.count > 3, parts[1] == "badges" else {
                reportFile(path, to: findings)
                continue
            }
            if let id = Slug(parts[2]), catalog.has(id) {
                reportFile(path, to: findings)
            } else if !lost.mayHold(parts[2]), reportedFolders.insert(parts[2]).inserted {
                reportFolder(parts[2], at: path, to: findings)
            }
        }
    }

    private func isKnown(_ path: SourcePath) -> Bool {
        if used.contains(path) { return true }
        if RegisterFiles.hold(path) { return RegisterFiles.isKnown(path) }
        let parts = path.text.split(separator: "/").map(String.init)
        if parts.count > 2, Self.otherFolders.contains(parts[1]) { return true }
        if parts.count == 3, parts[1] == "pages" { return path.fileExtension == "md" }
        guard parts.count == 4, parts[1] == "badges", let id = Slug(parts[2]), let badge = catalog.badge(id) else {
            return false
        }
        return ["description.md", "criteria.md"].contains(parts[3]) || badge.image == .file(path)
    }

    private func reportFolder(_ name: String, at path: SourcePath, to findings: Findings) {
        let meant = Suggestion.nearest(to: name, among: catalog.badges.map(\.id.text))
        findings.add(
            .strayFolder, "no badge '\(name)' in the catalog for the folder content/badges/\(name)",
            at: .start(of: path),
            help: meant.map { "did you mean to name the folder '\($0)'?" }
                ?? "define the badge in the catalog, or remove the folder")
    }

    private func reportFile(_ path: SourcePath, to findings: Findings) {
        if AwardLists.isList(path) {
            findings.add(
                .strayFile, "'\(path)' is not an award list", at: .start(of: path),
                help: "save it as CSV, with a name that ends in '.csv', or keep it elsewhere")
            return
        }
        if RegisterFiles.hold(path) {
            findings.add(
                .strayFile, "'\(path)' is no file of the register", at: .start(of: path),
                help: "only Blazon writes there: keep the file elsewhere")
            return
        }
        let expected =
            path.text.hasPrefix("content/badges/") && path.fileExtension == "md"
            ? ["description.md", "criteria.md"] : ["site.yaml", "catalog.yaml"]
        let meant = Suggestion.nearest(to: String(path.name), among: expected)
        findings.add(
            .strayFile, "nothing uses '\(path)'", at: .start(of: path),
            help: meant.map { "did you mean to name it '\($0)'?" } ?? "link to it or show it somewhere, or remove it")
    }
}
