import Credentials
import LinkedData

/// LinkedIn's form for a certificate on one's own profile, filled in.
package struct LinkedInProfile: Sendable {
    /// Of the badge.
    package let name: String
    package let organization: Organization
    package let issued: CalendarDate
    package let expires: CalendarDate?
    /// The page of the award; nil where it has none.
    package let page: String?
    package let id: AwardIdentifier

    package enum Organization: Hashable, Sendable {
        /// The number LinkedIn knows it by: the entry bears its logo.
        case number(String)
        case name(String)
    }

    package init(
        name: String, organization: Organization, issued: CalendarDate, expires: CalendarDate?, page: String?,
        id: AwardIdentifier
    ) {
        self.name = name
        self.organization = organization
        self.issued = issued
        self.expires = expires
        self.page = page
        self.id = id
    }

    /// What an award says of itself; the number is today's.
    package init(_ award: RegisteredAward, in settings: SiteSettings) {
        let credential = award.credential
        let issuer = credential.json["issuer"]?.asObject?["name"]?.asText ?? settings.issuer.name
        self.init(
            name: credential.achievement["name"]?.asText ?? "",
            organization: settings.issuer.linkedInOrganization.map(Organization.number) ?? .name(issuer),
            issued: award.record.issued,
            expires: credential.validUntil.flatMap { CalendarDate(utf8: $0.text.utf8.prefix(10)) },
            page: award.visibility == .private ? nil : Addresses.award(award.id).absolute(in: settings.baseURL),
            id: award.id)
    }

    /// Months are counted from 1.
    package var address: String {
        var values = [("startTask", "CERTIFICATION_NAME"), ("name", name)]
        switch organization {
        case .number(let number): values.append(("organizationId", number))
        case .name(let name): values.append(("organizationName", name))
        }
        values += [("issueYear", String(issued.year)), ("issueMonth", String(issued.month))]
        if let expires {
            values += [("expirationYear", String(expires.year)), ("expirationMonth", String(expires.month))]
        }
        if let page { values.append(("certUrl", page)) }
        values.append(("certId", id.uuid))
        return PercentCoding.query("https://www.linkedin.com/profile/add", values)
    }
}
