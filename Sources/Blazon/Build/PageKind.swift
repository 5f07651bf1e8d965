/// One kind of page with its template: loads the template, then plans a file for each page of the kind.
struct PageKind: Sendable {
    /// Loads the template; what comes back plans the pages of a site.
    let load: @Sendable (inout TemplateSet) -> @Sendable (SiteContent) -> [PlannedFile]

    init<Kind: Page>(_ pages: @escaping @Sendable (SiteContent) -> [Kind]) {
        load = { templates in
            let template: Template<Kind.View> = templates.page(Kind.template)
            return { site in
                pages(site).map { page in
                    PlannedFile(address: page.address, what: page.what, origin: page.origin, kind: page.kind) {
                        let view = page.view(of: site)
                        var builder = FingerprintBuilder()
                        builder.add(blazonVersion)
                        builder.add(template.fingerprint)
                        builder.add(view)
                        return Artifact.Prepared(fingerprint: builder.fingerprint) { try template.render(view) }
                    }
                }
            }
        }
    }
}
