/// Checks links between pages once every address and heading of the site is known.
struct LinkCheck {
    private let tree: SourceTree
    private let site: SiteContent
    private let addresses: Set<String>
    /// Of the author's headings.
    private let anchors: [String: Set<String>]
    private let register: RegisterContents

    init(
        _ plan: SitePlan, of site: SiteContent, tree: SourceTree, anchors: [String: Set<String>],
        register: RegisterContents
    ) {
        self.register = register
        self.tree = tree
        addresses = Set(plan.files.map(\.address.path))
        self.site = site
        self.anchors = anchors
    }

    func report(_ links: [(target: SiteAddress, span: SourceSpan)], to findings: Findings) {
        let missing = links.filter { !addresses.contains($0.target.path) && !register.publishes($0.target) }
        if !missing.isEmpty { reportMissing(missing, to: findings) }
        for link in links {
            let path = link.target.path
            guard let fragment = link.target.fragment, let known = anchors(at: path), !known.contains(fragment) else {
                continue
            }
            let meant =
                known.sorted().first { $0.hasSuffix("-" + fragment) }
                ?? Suggestion.nearest(to: fragment, among: known.sorted())
            findings.add(
                .unknownAnchor, "no heading '#\(fragment)' at '/\(path)'", at: link.span,
                label: "leads to the top of the page",
                help: meant.map { "did you mean '#\($0)'?" } ?? "remove '#\(fragment)'")
        }
    }

    private func anchors(at path: String) -> Set<String>? {
        let (folder, name) = Self.parts(of: path)
        guard let headings = anchors[path], folder == Addresses.badges.path,
            let badge = Slug(String(name.dropLast())).flatMap({ site.catalog.badge($0) })
        else { return anchors[path] }
        return headings.union(BadgePage(badge: badge).sections(in: site))
    }

    private func reportMissing(_ links: [(target: SiteAddress, span: SourceSpan)], to findings: Findings) {
        let names = Dictionary(grouping: addresses.sorted().map(Self.parts), by: \.folder).mapValues { $0.map(\.name) }
        for link in links {
            let path = link.target.path
            let meant = fileBeside(link.span.path, like: path) ?? address(like: path, among: names).map { "/" + $0 }
            findings.add(
                .brokenLink, "nothing of the site is at '/\(path)'", at: link.span, label: "leads nowhere",
                help: (meant.map { ["did you mean '\($0)'?"] } ?? [])
                    + ["link by name, such as badge:captioning or page:about, or put the file beside this one"])
        }
    }

    private func fileBeside(_ source: SourcePath, like path: String) -> String? {
        let beside = tree.files(in: source.folder.text).map { String($0.text.dropFirst(source.folder.text.count + 1)) }
        return Suggestion.nearest(to: Self.parts(of: path).name, among: beside.filter { !$0.hasSuffix(".md") })
    }

    /// An address with another ending, another name in the same folder, or the same name in another folder.
    /// - Parameter names: the last components of the addresses in each folder.
    private func address(like path: String, among names: [String: [String]]) -> String? {
        if let whole = [path + "/", path + ".html"].first(where: addresses.contains) { return whole }
        let (folder, name) = Self.parts(of: path)
        if let near = Suggestion.nearest(to: name, among: names[folder] ?? []) { return folder + near }
        return names.filter { $0.value.contains(name) }.keys.sorted().first.map { $0 + name }
    }

    /// The last component with its final slash, and what is before it.
    private static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.dropLast().lastIndex(of: "/") else { return ("", path) }
        return (String(path[...slash]), String(path[path.index(after: slash)...]))
    }
}
