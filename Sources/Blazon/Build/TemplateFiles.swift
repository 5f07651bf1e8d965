/// The files of `templates/`: Mustache templates by kind of page, and everything else, which is published as it is.
struct TemplateFiles {
    private let kinds: [@Sendable (SiteContent) -> [PlannedFile]]
    let copies: [PlannedFile]
    /// Plans the page of an award; nil where nothing was issued.
    let awardPage: (@Sendable (AwardPage, SiteContent) -> PlannedFile)?
    /// The same of an award that is private now.
    let withdrawnPage: (@Sendable (WithdrawnAwardPage, SiteContent) -> PlannedFile)?

    private static let folder = "templates"

    init(_ tree: SourceTree, strings: Strings, findings: Findings) {
        var sources: [(path: SourcePath, text: SourceText)] = []
        var copies: [PlannedFile] = []
        for path in tree.files(in: Self.folder) {
            if path.fileExtension == "mustache" {
                if let text = tree.text(of: path, findings: findings) { sources.append((path, text)) }
            } else if !path.text.hasPrefix(Self.folder + "/strings/") {
                copies.append(PlannedFile(copying: path, from: tree, to: Self.address(of: path), origin: nil))
            }
        }
        var templates = TemplateSet(sources, tables: [strings.table])
        kinds = SitePlan.kinds.map { $0.load(&templates) }
        let isIssuing = !RegisterYear.all(in: tree).isEmpty
        awardPage =
            isIssuing || templates.has(AwardPage.template)
            ? PageKind.plan(of: AwardPage.self, from: &templates) : nil
        withdrawnPage =
            isIssuing || templates.has(WithdrawnAwardPage.template)
            ? PageKind.plan(of: WithdrawnAwardPage.self, from: &templates) : nil
        findings.add(templates.diagnostics)
        self.copies = copies
    }

    func pages(of site: SiteContent) -> [PlannedFile] {
        kinds.flatMap { $0(site) }
    }

    private static func address(of path: SourcePath) -> SiteAddress {
        var parts = path.text.split(separator: "/").dropFirst().map(String.init)
        let file = parts.popLast()
        return SiteAddress(parts, file: file)
    }
}

extension PlannedFile {
    /// A file published byte for byte.
    init(copying source: SourcePath, from tree: SourceTree, to address: SiteAddress, origin: SourceSpan?) {
        self.init(address: address, what: "file '\(source)'", origin: origin) {
            Artifact.Prepared(try tree.bytes(of: source))
        }
    }
}
