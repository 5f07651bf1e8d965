/// Checks links between pages once every address and heading of the site is known.
struct LinkCheck {
    private let addresses: Set<String>
    private let anchors: [String: Set<String>]

    init(_ plan: SitePlan, anchors: [String: Set<String>]) {
        addresses = Set(plan.files.map(\.address.path))
        self.anchors = anchors
    }

    func report(_ links: [(target: SiteAddress, span: SourceSpan)], to findings: Findings) {
        for link in links {
            let path = link.target.path
            guard addresses.contains(path) else {
                let meant =
                    [path + "/", path + ".html"].first(where: addresses.contains)
                    ?? Suggestion.nearest(to: path, among: addresses.sorted())
                findings.add(
                    .brokenLink, "nothing of the site is at '/\(path)'", at: link.span, label: "leads nowhere",
                    help: (meant.map { ["did you mean '/\($0)'?"] } ?? [])
                        + ["link by name, such as badge:captioning or page:about, or put the file beside this one"])
                continue
            }
            guard let fragment = link.target.fragment, let known = anchors[path], !known.contains(fragment),
                !BadgePage.sections.contains(fragment)
            else { continue }
            let meant =
                known.sorted().first { $0.hasSuffix("-" + fragment) }
                ?? Suggestion.nearest(to: fragment, among: known.sorted())
            findings.add(
                .unknownAnchor, "no heading '#\(fragment)' at '/\(path)'", at: link.span,
                label: "leads to the top of the page",
                help: meant.map { "did you mean '#\($0)'?" } ?? "remove '#\(fragment)'")
        }
    }
}
