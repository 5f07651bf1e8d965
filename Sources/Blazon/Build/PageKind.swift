/// One kind of page with its template: loads the template, then plans a file for each page of the kind.
struct PageKind: Sendable {
    /// Loads the template; what comes back plans the pages of a site.
    let load: @Sendable (inout TemplateSet) -> @Sendable (SiteContent) -> [PlannedFile]

    init<Kind: Page>(_ pages: @escaping @Sendable (SiteContent) -> [Kind]) {
        load = { templates in
            let plan = Self.plan(of: Kind.self, from: &templates)
            return { site in pages(site).map { plan($0, site) } }
        }
    }

    /// Loads a template; what comes back plans one page at a time.
    static func plan<Kind: Page>(
        of _: Kind.Type, from templates: inout TemplateSet
    ) -> @Sendable (Kind, SiteContent) -> PlannedFile {
        let template: Template<Kind.View> = templates.page(Kind.template)
        return { page, site in
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
