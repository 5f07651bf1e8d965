/// Reads the `signatories` of `site.yaml`.
struct SignatoryReader {
    /// What one certificate has room for.
    private static let most = 3
    let tree: SourceTree
    let findings: Findings

    func signatories(of site: MapReader) -> [Signatory] {
        let maps = site.maps("signatories", what: "signatory")
        let signatories = maps.compactMap(signatory)
        guard maps.count > Self.most else { return signatories }
        findings.add(
            .tooManySignatories, "\(maps.count) signatories are more than a certificate has room for",
            at: maps[Self.most].span, label: "one too many", help: "name at most \(Self.most)")
        return Array(signatories.prefix(Self.most))
    }

    private func signatory(_ map: MapReader) -> Signatory? {
        defer { map.finish() }
        let name = map.requiredText("name", hint: "Ada Example")
        let title = map.text("title")
        let picture = map.text("signature")
        let signature = picture.flatMap { tree.picture($0, findings: findings) }
        return name.map {
            Signatory(name: $0.value, title: title?.value, signature: signature, signatureSpan: picture?.span)
        }
    }
}
