package import Credentials

/// What `content/site.yaml` says.
package struct SiteSettings: Hashable, Sendable {
    package let title: String
    package let tagline: String?
    package let description: String?
    package let baseURL: BaseURL
    /// A language tag: `en`, `pt-BR`.
    package let language: String
    /// Where the language is chosen.
    package let languageSpan: SourceSpan
    /// Stands in the feed for badges that give no date.
    package let published: CalendarDate?
    package let issuer: Issuer
    package let emblems: EmblemFamily
    package let theme: SiteTheme
    package let credentials: CredentialSettings
    package let awards: AwardSettings
    /// Names that the site may show though a learner bears them too.
    package let publicNames: [String]
    /// Who signs printed certificates.
    package let signatories: [Signatory]
}

/// Somebody whose name stands under a printed certificate.
package struct Signatory: Hashable, Sendable {
    package let name: String
    /// What they are, such as their office.
    package let title: String?
    /// A picture of their signature.
    package let signature: SourcePath?
    package let signatureSpan: SourceSpan?
}

/// What is published of each award.
package struct AwardSettings: Hashable, Sendable {
    /// Whether the baked picture is there in pixels too: it is the largest file of an award.
    package let png: Bool
}

/// How a site's credentials are signed, beyond the Data Integrity proof that each has.
package struct CredentialSettings: Hashable, Sendable {
    /// By what every credential and status list is signed as a VC-JWT too; nil for not at all.
    package let jwt: SignatureAlgorithm?

    package init(jwt: SignatureAlgorithm? = nil) {
        self.jwt = jwt
    }
}

/// Where the site is served: identifiers are absolute from here.
package struct BaseURL: Hashable, Sendable {
    /// Without a final slash: `https://badges.example.edu/programme`.
    package let text: String
    /// The path alone, without a final slash; empty at a host's root.
    package let path: String

    /// Where nothing is ever served (RFC 2606).
    static let standIn = BaseURL(text: WebURL.standIn.text, path: "")

    private init(text: String, path: String) {
        self.text = text
        self.path = path
    }

    /// - Returns: nil when the URL has a query or a fragment.
    package init?(_ url: WebURL) {
        guard !url.text.unicodeScalars.contains(where: { $0 == "?" || $0 == "#" }) else { return nil }
        var text = url.text[...]
        while text.hasSuffix("/") { text.removeLast() }
        var path = url.path[...]
        while path.hasSuffix("/") { path.removeLast() }
        self.text = String(text)
        self.path = String(path)
    }

    /// The absolute address of something in the site: `badges/x/badge.json`.
    package func appending(_ address: String) -> String {
        text + "/" + address
    }
}
