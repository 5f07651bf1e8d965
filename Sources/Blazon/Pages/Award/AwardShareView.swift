/// How to show an award elsewhere. Everything is a plain link or text to copy: nothing is loaded from anyone.
struct AwardShareView: TemplateView {
    /// The address that stays.
    let address: String

    static let shape = ViewShape<AwardShareView>("share", [.text("address") { $0.address }])

    init(_ award: RegisteredAward, in site: SiteContent) {
        address = Addresses.award(award.id).absolute(in: site.settings.baseURL)
    }
}
