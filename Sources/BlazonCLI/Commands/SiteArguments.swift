import ArgumentParser
import Blazon

/// What every command about a site's words is told.
struct SiteArguments: ParsableArguments {
    @OptionGroup var place: PlaceArguments

    @Flag(help: "Take in badges that are marked as drafts.")
    var drafts = false

    /// Reads the site and shows what there is to say about it.
    /// - Parameter today: for those who look at awards with a calendar in hand.
    func read(today: CalendarDate? = nil, verifying verifies: Bool = false) async throws -> Site {
        let tree = try DiskSourceTree.read(folder)
        var site = Generator.read(tree, options: SiteOptions(includesDrafts: drafts, today: today))
        if verifies {
            var bar = ProgressBar(total: site.awardCount, of: "awards", showsRate: true)
            let found = try await RegisterVerification(tree).diagnostics(jobs: Processors.count) { try bar.show($0) }
            try bar.end()
            site = site.adding(found)
        }
        try place.show(site.diagnostics, of: tree)
        return site
    }

    var folder: String { place.folder }
    var publicFolder: String { place.publicFolder }
    var summary: Terminal { place.summary }
}
