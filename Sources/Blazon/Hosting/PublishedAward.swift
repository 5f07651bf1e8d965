/// One award while its files are made: what the register has of it, and the site of today. Belongs to one thread.
struct PublishedAward {
    let award: RegisteredAward
    let site: SiteContent
    /// The award that took its place, where that has a page.
    let replacement: AwardIdentifier?
    let pictures: AwardPictures
    /// Plans its page.
    let page: @Sendable (AwardPage, SiteContent) -> PlannedFile

    var id: AwardIdentifier { award.id }
    var record: AwardRecord { award.record }

    /// Whether verifiers of Open Badges 2.0 find it at its address, and find it in force.
    var isHosted: Bool { award.visibility != .private && award.history.standing == .valid }

    /// What Open Badges 2.0 can say of it.
    func assertion() throws -> Artifact.Prepared {
        try HostedAssertion(line: award.line, record: record, history: award.history, site: site).prepare()
    }

    /// The badge as it is now, under whatever id.
    var badge: Badge? { site.catalog.badge(awardedAs: record.badge) }
}
