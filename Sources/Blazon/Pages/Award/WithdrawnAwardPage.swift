/// Stands where the page of an award was that is private now: links lead there still, and it says nothing of anybody.
struct WithdrawnAwardPage: Page {
    static let template = "withdrawn"
    let id: AwardIdentifier

    var address: SiteAddress { Addresses.award(id) }
    var what: String { "award '\(id)'" }
    var kind: PlannedFile.Kind { .unlistedPage }

    struct View: TemplateView {
        let frame: FrameView

        static let shape = ViewShape<View>("withdrawn", [.view("frame") { $0.frame }])
    }

    func view(of site: SiteContent) -> View {
        let frame = PageFrame(
            address: address, title: site.strings(.awardWithdrawn), description: site.strings(.awardWithdrawnNote),
            image: site.shareImage)
        return View(frame: frame.view(of: site))
    }
}
