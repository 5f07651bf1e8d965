/// The badges in one band of hours.
struct HoursPage: Page {
    static let template = "hours"
    let band: HoursBand
    let part: ListPart

    private var list: SiteAddress { Addresses.hours(band) }
    var address: SiteAddress { Addresses.part(part.number, of: list) }
    var what: String { "hours '\(band.rawValue)'" }

    struct View: TemplateView {
        let frame: FrameView
        let listing: ListingView

        static let shape = ViewShape<View>(
            "hours", [.view("frame") { $0.frame }] + ListingView.fields { $0.listing })
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let name = strings.name(of: band)
        let frame = PageFrame(
            address: list, title: name, description: strings(.hoursBandDescription, ["hours": name]),
            trail: [(Addresses.badges, strings(.badges)), (Addresses.hours, strings(.hoursTitle))],
            image: site.shareImage)
        return View(
            frame: frame.part(part, in: site).view(of: site),
            listing: ListingView(
                site.badges(in: band), part: part, of: list,
                choice: Facet.Choice(kind: .hours, value: band.rawValue), in: site))
    }
}
