/// Somebody who signs certificates.
struct SignatoryView: TemplateView {
    let name: String
    let title: String?
    let signature: Signature?

    static let shape = ViewShape<SignatoryView>(
        "signatory",
        [
            .text("name") { $0.name },
            .optionalText("title") { $0.title },
            .optional("signature") { $0.signature },
        ])

    /// A picture of it.
    struct Signature: TemplateView {
        let href: String
        let width: Int
        let height: Int

        static let shape = ViewShape<Signature>(
            "signature",
            [.text("href") { $0.href }, .text("width") { String($0.width) }, .text("height") { String($0.height) }])
    }

    static func all(on page: SiteAddress, of site: SiteContent) -> [SignatoryView] {
        site.settings.signatories.enumerated().map { place, signatory in
            let picture = signatory.signature.flatMap { site.artwork.signatures[$0] }
            return SignatoryView(
                name: signatory.name, title: signatory.title,
                signature: picture.map {
                    let address = Addresses.signature(place + 1, extension: $0.source.fileExtension)
                    return Signature(href: address.relative(from: page), width: $0.width, height: $0.height)
                })
        }
    }
}
