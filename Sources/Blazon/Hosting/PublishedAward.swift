/// One award while its files are made: what the register has of it, and the site of today. Belongs to one thread.
struct PublishedAward {
    let award: RegisteredAward
    let site: SiteContent
    /// The award that took its place, where that has a page.
    let replacement: AwardIdentifier?
    /// Plans its page.
    let page: @Sendable (AwardPage, SiteContent) -> PlannedFile

    var id: AwardIdentifier { award.id }
    var record: AwardRecord { award.record }

    /// The badge as it is now, under whatever id.
    var badge: Badge? { site.catalog.badge(awardedAs: record.badge) }
}
