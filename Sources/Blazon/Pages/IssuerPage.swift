import Credentials

/// Who issues the badges, and how to know that it is them.
struct IssuerPage: Page {
    static let template = "issuer"
    let address = Addresses.issuer
    let what = "the issuer's page"

    struct View: TemplateView {
        let frame: FrameView
        let issuer: Issuer
        let id: String
        let image: String?
        let genuine: String
        let catalogue: LinkView
        let addressLines: [String]
        let profile2: String
        let profile3: String
        /// nil while there are no keys.
        let didDocument: String?
        /// Those that sign, and then those that did.
        let keys: [KeyHistory.Key]

        static let shape = ViewShape<View>(
            "issuer",
            [
                .view("frame") { $0.frame },
                .text("name") { $0.issuer.name },
                .text("id") { $0.id },
                .text("url") { $0.issuer.url.text },
                .text("email") { $0.issuer.email.text },
                .optionalText("phone") { $0.issuer.phone?.description },
                .optionalText("phoneWritten") { $0.issuer.phone?.written },
                .optionalText("description") { $0.issuer.description },
                .optionalText("image") { $0.image },
                .text("genuine") { $0.genuine },
                .view("catalogue") { $0.catalogue },
                .flag("hasAddress") { !$0.addressLines.isEmpty },
                .texts("address") { $0.addressLines },
                .optional("parent") { view in view.issuer.parentOrg.map { LinkView(href: $0.url.text, text: $0.name) }
                },
                .list("identifiers") { $0.issuer.otherIdentifiers.map(IdentifierView.init) },
                .text("profile2") { $0.profile2 },
                .text("profile3") { $0.profile3 },
                .optionalText("didDocument") { $0.didDocument },
                .flag("hasSigningKeys") { !$0.keys.isEmpty },
                .list("signingKeys") { $0.keys.map(SigningKeyView.init) },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let issuer = site.settings.issuer
        let profile2 = Addresses.issuerProfile2.relative(from: address)
        let profile3 = Addresses.issuerProfile3.relative(from: address)
        let definitions = Definitions(site)
        let keys = definitions.signingKeys
        let frame = PageFrame(
            address: address, title: issuer.name,
            description: issuer.description ?? strings(.issuerDescription, ["issuer": issuer.name]),
            alternates: [
                FrameView.AlternateView(href: profile3, type: "application/ld+json", title: "Open Badges 3.0 Profile"),
                FrameView.AlternateView(href: profile2, type: "application/ld+json", title: "Open Badges 2.0 Issuer"),
            ], image: site.shareImage,
            data: [definitions.profileDocument, SchemaOrg.organization(site)].compactMap { $0 })
        return View(
            frame: frame.view(of: site), issuer: issuer, id: definitions.profileId,
            image: site.issuerImageAddress?.relative(from: address),
            genuine: strings(.genuineAddress, ["address": site.settings.baseURL.appending("")]),
            catalogue: LinkView(
                href: Addresses.badges.relative(from: address),
                text: strings(.badgeCount, count: site.catalog.offered.count)),
            addressLines: issuer.address?.lines(strings) ?? [], profile2: profile2, profile3: profile3,
            didDocument: keys.isEmpty
                ? nil : Addresses.didDocument(of: site.settings.baseURL).relative(from: address),
            keys: keys)
    }
}

/// A public key of the issuer.
struct SigningKeyView: TemplateView {
    let key: KeyHistory.Key

    static let shape = ViewShape<SigningKeyView>(
        "key",
        [
            .text("kind") { $0.key.publicKey.kind }, .text("fingerprint") { $0.key.publicKey.fingerprint },
            .flag("isRetired") { !$0.key.isActive },
        ])
}

/// Another name by which somebody else knows a thing.
struct IdentifierView: TemplateView {
    let identifier: Identifier

    static let shape = ViewShape<IdentifierView>(
        "identifier", [.text("type") { $0.identifier.type }, .text("identifier") { $0.identifier.identifier }])
}

extension Issuer.Address {
    /// As it stands on an envelope.
    fileprivate func lines(_ strings: Strings) -> [String] {
        let place = [locality, region].compactMap { $0 }.joined(separator: ", ")
        let town = [place.isEmpty ? nil : place, postalCode].compactMap { $0 }.joined(separator: " ")
        let box = postOfficeBox.map { strings(.postOfficeBox, ["number": $0]) }
        return [street, box, town.isEmpty ? nil : town, country ?? countryCode].compactMap { $0 }
    }
}
