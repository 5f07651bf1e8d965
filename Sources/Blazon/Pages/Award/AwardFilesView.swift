/// Every form of an award that is published, and what programs need to verify it.
struct AwardFilesView: TemplateView {
    let credential: String
    let token: String?
    let assertion: String
    /// With the award inside.
    let pictures: [LinkView]
    let statusList: String
    /// nil while the issuer has no keys.
    let didDocument: String?

    static let shape = ViewShape<AwardFilesView>(
        "files",
        [
            .text("credential") { $0.credential },
            .optionalText("token") { $0.token },
            .text("assertion") { $0.assertion },
            .flag("hasPictures") { !$0.pictures.isEmpty },
            .list("pictures") { $0.pictures },
            .text("statusList") { $0.statusList },
            .optionalText("didDocument") { $0.didDocument },
        ])

    init(_ award: RegisteredAward, in site: SiteContent, didDocument: String?) {
        let page = Addresses.award(award.id)
        credential = Addresses.credential(award.id).relative(from: page)
        token = award.record.jws.map { _ in Addresses.credentialJWT(award.id).relative(from: page) }
        assertion = Addresses.assertion(award.id).relative(from: page)
        let badge = site.catalog.badge(awardedAs: award.record.badge)
        pictures = (badge.map { AwardPictures.kinds(of: $0, in: site) } ?? []).map { kind in
            switch kind {
            case .svg: LinkView(href: Addresses.bakedSVG(award.id).relative(from: page), text: "SVG")
            case .png: LinkView(href: Addresses.bakedPNG(award.id).relative(from: page), text: "PNG")
            }
        }
        statusList = Addresses.statusList(award.credential.place.list).relative(from: page)
        self.didDocument = didDocument
    }
}
