/// Where everything is published: a contract; once out, an address stays.
package enum Addresses {
    package static let badges = SiteAddress(["badges"])
    package static let levels = SiteAddress(["levels"])
    package static let skills = SiteAddress(["skills"])
    package static let tags = SiteAddress(["tags"])
    package static let hours = SiteAddress(["hours"])
    package static let frameworks = SiteAddress(["frameworks"])
    package static let issuer = SiteAddress(["issuer"])
    package static let feed = SiteAddress([], file: "feed.xml")
    package static let search = SiteAddress([], file: "search.json")

    package static let siteCard = SiteAddress([], file: "card.png")
    package static let favicon = SiteAddress([], file: "favicon.ico")
    package static let touchIcon = SiteAddress([], file: "apple-touch-icon.png")
    /// The signature of somebody who signs certificates, by their place among them.
    package static func signature(_ place: Int, extension: String) -> SiteAddress {
        SiteAddress(["assets"], file: "signature-\(place).\(`extension`)")
    }

    package static func badge(_ id: Slug) -> SiteAddress { SiteAddress(["badges", id.text]) }
    package static func level(_ id: Slug) -> SiteAddress { SiteAddress(["levels", id.text]) }
    package static func skill(_ id: Slug) -> SiteAddress { SiteAddress(["skills", id.text]) }
    package static func framework(_ id: Slug) -> SiteAddress { SiteAddress(["frameworks", id.text]) }
    package static func tag(_ tag: String) -> SiteAddress { SiteAddress(["tags", tagSlug(tag)]) }
    package static func hours(_ band: HoursBand) -> SiteAddress { SiteAddress(["hours", band.rawValue]) }
    package static func page(_ name: String) -> SiteAddress { name == "index" ? .home : SiteAddress([name]) }

    /// Those who hold a badge and let everybody know.
    package static func holders(_ id: Slug) -> SiteAddress { badge(id).file("holders/") }

    /// The Open Badges 3.0 `Achievement` of a badge.
    package static func achievement(_ id: Slug) -> SiteAddress { badge(id).file("achievement.json") }
    /// The Open Badges 2.0 `BadgeClass` of a badge.
    package static func badgeClass(_ id: Slug) -> SiteAddress { badge(id).file("badge.json") }
    /// The picture of a badge in pixels.
    package static func emblemPNG(_ id: Slug) -> SiteAddress { badge(id).file("emblem.png") }
    /// What previews elsewhere show of a badge.
    package static func card(_ id: Slug) -> SiteAddress { badge(id).file("card.png") }
    package static let issuerProfile2 = issuer.file("issuer.json")
    package static let issuerProfile3 = issuer.file("profile.json")

    /// The document of the issuer's `did:web` (did:web Method § 2.5.2): its place depends on whether the site has a host to
    /// itself.
    package static func didDocument(of base: BaseURL) -> SiteAddress {
        SiteAddress(base.path.isEmpty ? [".well-known"] : [], file: "did.json")
    }

    /// A later part of a list that is too long for one page.
    static func part(_ number: Int, of list: SiteAddress) -> SiteAddress {
        number == 1 ? list : list.file("page/\(number)/")
    }

    /// A tag as it stands in addresses: letters and digits of any script in lower case, all else one hyphen.
    static func tagSlug(_ tag: String) -> String {
        var slug = ""
        for scalar in tag.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.canonicalCombiningClass != .notReordered
            {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty && !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "tag" : slug
    }
}
