import Synchronization

/// One award while its files are made: what the register has of it, and the site of today.
final class PublishedAward: Sendable {
    let place: RegisterPlace
    /// The credential's exact bytes, without the line feed.
    let line: [UInt8]
    let record: AwardRecord
    let history: AwardHistory
    let site: SiteContent
    /// The award that took its place, where that has a page.
    let replacement: AwardIdentifier?
    let pictures: AwardPictures
    /// Plans its page.
    let page: @Sendable (AwardPage, SiteContent) -> PlannedFile
    private let read = Mutex<RegisteredAward?>(nil)

    init(
        _ line: FileLines.Line, in year: Int, record: AwardRecord, history: AwardHistory, site: SiteContent,
        replacement: AwardIdentifier?, pictures: AwardPictures,
        page: @escaping @Sendable (AwardPage, SiteContent) -> PlannedFile
    ) {
        place = RegisterPlace(year: year, line: line.number)
        self.line = line.bytes
        self.record = record
        self.history = history
        self.site = site
        self.replacement = replacement
        self.pictures = pictures
        self.page = page
    }

    var id: AwardIdentifier { record.id }

    /// The award with its credential, which is read once for all its files.
    func award() throws -> RegisteredAward {
        try read.withLock { read in
            if let read { return read }
            let award = RegisteredAward(
                place: place, line: line, credential: try IssuedCredential(line: line), record: record,
                history: history)
            read = award
            return award
        }
    }

    /// Whether verifiers of Open Badges 2.0 find it at its address, and find it in force.
    var isHosted: Bool { (history.visibility ?? record.visibility) != .private && history.standing == .valid }

    /// What Open Badges 2.0 can say of it.
    func assertion() throws -> Artifact.Prepared {
        try HostedAssertion(published: self).prepare()
    }

    /// The badge as it is now, under whatever id.
    var badge: Badge? { site.catalog.badge(awardedAs: record.badge) }
}
