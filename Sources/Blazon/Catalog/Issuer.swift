/// Who issues the badges: what Open Badges calls the issuer's `Profile`.
package struct Issuer: Hashable, Sendable {
    package let name: String
    package let url: WebURL
    package let email: EmailAddress
    package let phone: PhoneNumber?
    package let description: String?
    package let image: SourcePath?
    /// Where the picture is named.
    package let imageSpan: SourceSpan?
    package let address: Address?
    package let parentOrg: Organization?
    package let otherIdentifiers: [Identifier]
    /// The number LinkedIn knows the organisation by.
    package let linkedInOrganization: String?

    static let standIn = Issuer(
        name: "?", url: .standIn, email: .standIn, phone: nil, description: nil, image: nil, imageSpan: nil,
        address: nil,
        parentOrg: nil, otherIdentifiers: [], linkedInOrganization: nil)

    package struct Address: Hashable, Sendable {
        package let street: String?
        package let postOfficeBox: String?
        package let locality: String?
        package let region: String?
        package let postalCode: String?
        package let country: String?
        package let countryCode: String?
    }

    package struct Organization: Hashable, Sendable {
        package let name: String
        package let url: WebURL
        package let description: String?
        package let otherIdentifiers: [Identifier]
    }
}
