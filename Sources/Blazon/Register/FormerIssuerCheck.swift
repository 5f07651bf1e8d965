/// Whether credentials were issued in the name that the site has now.
struct FormerIssuerCheck {
    private let issuer: String

    init(_ site: SiteContent) {
        issuer = Definitions(site).profileId
    }

    func report(_ contents: RegisterContents, to findings: Findings) {
        for (did, count) in contents.issuers.sorted(by: { $0.key < $1.key }) where did != issuer {
            findings.add(
                .formerIssuer, "\(count) credential\(count == 1 ? "" : "s") issued as '\(did)', not as '\(issuer)'",
                at: .start(of: SettingsReader.path),
                help: "keep the old address serving its did.json and status lists, or write the old baseURL again")
        }
    }
}
