/// Finds the picture of a badge: the file the catalog names, or `emblem.svg` or `emblem.png` in the badge's folder.
struct ArtworkLookup {
    let tree: SourceTree
    let findings: Findings

    func image(of entry: BadgeEntry) -> Badge.Image {
        let folder = Badge.folder(of: entry.id.value)
        guard let named = entry.image, named.value != "auto" else {
            let found = ["emblem.svg", "emblem.png"].map { folder.appending($0) }.first(where: tree.contains)
            return found.map(Badge.Image.file) ?? .drawn
        }
        let path = folder.appending(named.value)
        if tree.contains(path) && !named.value.contains("..") { return .file(path) }
        let pictures = tree.files(in: folder.text).map { String($0.text.dropFirst(folder.text.count + 1)) }
            .filter { $0.hasSuffix(".svg") || $0.hasSuffix(".png") }
        let meant = Suggestion.nearest(to: named.value, among: pictures)
        findings.add(
            .missingImage, "no picture '\(named.value)' in \(folder)", at: named.span, label: "missing",
            help: meant.map { "did you mean '\($0)'?" }
                ?? "put the file there, or write 'image: auto' to have one drawn")
        return .drawn
    }
}
