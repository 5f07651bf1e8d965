/// What a letter tells a learner of an award: a row of the table that a mail merge reads.
struct Letter {
    let award: Award
    let entry: RegisterEntry
    /// The badge's name, as it was issued.
    let badgeName: String
    /// The issuer's name, as it was issued.
    let issuerName: String
    /// The last day on which the award is valid, as it was issued; nil for always.
    let expires: CalendarDate?
    /// Whether the award that it took the place of, if any, has a page.
    let isReplacedPublished: Bool
    let settings: SiteSettings

    static let columns = [
        "recipient", "name", "badge", "badge_name", "issued", "expires", "page", "credential", "linkedin", "handover",
        "replaces",
    ]

    /// In order of the columns; empty where there is nothing to say.
    var cells: [String] {
        let isPrivate = entry.visibility == .private
        let page = isPrivate ? nil : address(Addresses.award(entry.id))
        let organization =
            settings.issuer.linkedInOrganization.map(LinkedInProfile.Organization.number) ?? .name(issuerName)
        let profile = LinkedInProfile(
            name: badgeName, organization: organization, issued: entry.issued, expires: expires, page: page,
            id: entry.id)
        let replaced = entry.replaces.map {
            isReplacedPublished ? address(Addresses.award($0)) : $0.description
        }
        return [
            award.recipient.text, award.name, award.badge.text, badgeName, entry.issued.description,
            expires?.description, page, isPrivate ? nil : address(Addresses.credential(entry.id)), profile.address,
            isPrivate ? HandoverFiles.path(of: entry.id) : nil, replaced,
        ].map { $0 ?? "" }
    }

    private func address(_ address: SiteAddress) -> String {
        address.absolute(in: settings.baseURL)
    }
}
