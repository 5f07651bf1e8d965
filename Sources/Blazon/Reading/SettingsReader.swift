/// Reads `content/site.yaml`.
enum SettingsReader {
    static let path = SourcePath("content/site.yaml")

    /// What is missing or wrong is reported, and something stands in for it so that all else can be checked.
    static func read(_ tree: SourceTree, findings: Findings) -> SiteSettings {
        guard tree.contains(path) else {
            findings.add(
                .missingFile, "no content/site.yaml", at: .start(of: path),
                help: "run 'blazon init' in a new folder to see one, or write it: title, baseURL and issuer are needed")
            return standIn
        }
        guard let text = tree.text(of: path, findings: findings) else { return standIn }
        let file = YAMLFile(text, at: path, findings: findings)
        guard let root = file.root, let map = MapReader(root, what: "site", findings: findings) else {
            if !file.isDamaged {
                findings.add(
                    .missingKey, "site.yaml is empty", at: .start(of: path),
                    help: "write at least title, baseURL and issuer")
            }
            return standIn
        }
        defer { map.finish() }
        let title = map.requiredText("title", hint: "My badges")
        let tagline = map.text("tagline")
        let description = map.text("description")
        let baseURL = baseURL(map)
        let language = map.languageTag("language")
        let published = map.date("published")
        if !map.has("issuer") { map.reportMissing("issuer", hint: "{ name: …, url: …, email: … }") }
        let issuer = map.map("issuer").flatMap { IssuerReader(map: $0, tree: tree).issuer() }
        let emblems = map.map("emblems").map(EmblemFamily.read)
        let theme = map.map("theme").map(ThemeReader.read)
        let credentials = map.map("credentials").map(CredentialSettings.read)
        let awards = map.map("awards").map { awards in
            defer { awards.finish() }
            return AwardSettings(png: awards.flag("png", otherwise: true))
        }
        let publicNames = map.map("privacy").map { privacy in
            defer { privacy.finish() }
            return privacy.texts("publicNames").map(\.value)
        }
        let signatories = SignatoryReader(tree: tree, findings: findings).signatories(of: map)
        return SiteSettings(
            title: title?.value ?? standIn.title, tagline: tagline?.value, description: description?.value,
            baseURL: baseURL ?? standIn.baseURL,
            language: language?.value ?? "en",
            languageSpan: language?.span ?? .start(of: path), published: published, issuer: issuer ?? standIn.issuer,
            emblems: emblems ?? standIn.emblems, theme: theme ?? standIn.theme,
            credentials: credentials ?? standIn.credentials, awards: awards ?? standIn.awards,
            publicNames: publicNames ?? [], signatories: signatories)
    }

    private static let standIn = SiteSettings(
        title: "?", tagline: nil, description: nil, baseURL: .standIn, language: "en", languageSpan: .start(of: path),
        published: nil, issuer: .standIn, emblems: EmblemFamily(), theme: SiteTheme(),
        credentials: CredentialSettings(), awards: AwardSettings(png: true), publicNames: [], signatories: [])

    private static func baseURL(_ map: MapReader) -> BaseURL? {
        if !map.has("baseURL") { map.reportMissing("baseURL", hint: "https://badges.example.edu") }
        guard let url = map.url("baseURL") else { return nil }
        guard let base = BaseURL(url.value) else {
            map.findings.add(
                .badURL, "'\(url.value)' has a query or fragment", at: url.span,
                help: "write the address of the site's folder, such as https://www.example.edu/badges")
            return nil
        }
        if url.value.isPrivate {
            map.findings.add(
                .privateBaseURL, "'\(url.value)' cannot be reached from elsewhere", at: url.span,
                help: "write the address at which everybody will find the site: it becomes part of every badge")
        } else if !url.value.isSecure {
            map.findings.add(
                .insecureBaseURL, "'\(url.value)' is not https", at: url.span,
                help: "serve the site over https before you publish: verifiers refuse badges from http addresses")
        }
        return base
    }
}
