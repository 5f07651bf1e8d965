/// The Atom feed (RFC 4287): every badge, newest first.
struct FeedPage: Page {
    static let template = "feed.xml"
    let address = Addresses.feed
    let what = "the feed"
    var kind: PlannedFile.Kind { .file }

    struct View: TemplateView {
        let settings: SiteSettings
        let home: String
        let own: String
        let updated: String
        let entries: [EntryView]

        static let shape = ViewShape<View>(
            "feed",
            [
                .text("language") { $0.settings.language },
                .text("title") { $0.settings.title },
                .optionalText("tagline") { $0.settings.tagline },
                .text("author") { $0.settings.issuer.name },
                .text("home") { $0.home },
                .text("own") { $0.own },
                .text("updated") { $0.updated },
                .list("entries") { $0.entries },
            ])
    }

    struct EntryView: TemplateView {
        let badge: Badge
        let address: String
        let published: String
        let updated: String

        static let shape = ViewShape<EntryView>(
            "feed entry",
            [
                .text("title") { $0.badge.name },
                .text("summary") { $0.badge.summary },
                .text("address") { $0.address },
                .text("published") { $0.published },
                .text("updated") { $0.updated },
                .texts("tags") { $0.badge.tags },
            ])
    }

    func view(of site: SiteContent) -> View {
        let base = site.settings.baseURL
        let entries = site.catalog.offered.map { badge -> EntryView in
            let published = badge.published ?? badge.updated ?? site.settings.published
            let updated = badge.updated ?? published
            return EntryView(
                badge: badge, address: Addresses.badge(badge.id).absolute(in: base), published: moment(published),
                updated: moment(updated))
        }
        let newestFirst = entries.enumerated().sorted {
            ($1.element.updated, $0.offset) < ($0.element.updated, $1.offset)
        }
        return View(
            settings: site.settings, home: base.appending(""), own: address.absolute(in: base),
            updated: newestFirst.first?.element.updated ?? moment(site.settings.published),
            entries: newestFirst.map(\.element))
    }

    /// Midnight UTC of a day. Atom demands a moment and the build has no clock: what has no date stands at the epoch.
    private func moment(_ date: CalendarDate?) -> String {
        (date?.description ?? "1970-01-01") + "T00:00:00Z"
    }
}
