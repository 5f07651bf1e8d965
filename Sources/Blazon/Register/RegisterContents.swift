import Credentials

/// What the register holds as a whole: small, for there may be a million awards.
package struct RegisterContents: Sendable {
    /// The awards that have an address.
    package internal(set) var published: Set<AwardIdentifier> = []
    /// Those that are private.
    package internal(set) var hidden: Set<AwardIdentifier> = []
    /// Those of the private that were published before: their pages say that they are not any more.
    package internal(set) var withdrawn: Set<AwardIdentifier> = []
    /// Of the awards that something happened to.
    package internal(set) var histories: [AwardIdentifier: AwardHistory] = [:]
    /// By number.
    package internal(set) var statusLists: [Int: StatusListContents] = [:]
    /// How many credentials each DID issued.
    package internal(set) var issuers: [String: Int] = [:]
    /// How many awards name each badge, by the id that it had when they were issued.
    package internal(set) var badges: [Slug: Int] = [:]
    /// Who holds each badge, by the id that it had when it was awarded.
    var holders: [Slug: BadgeHolders] = [:]
    /// How many of those have an address.
    var publishedBadges: [Slug: Int] = [:]
    /// How many credentials there are of each year.
    package internal(set) var counts: [Int: Int] = [:]
    /// When the last of them was signed or changed.
    private(set) var latest: DateTimeStamp?
    /// Awards that everybody may find.
    var publicAwards: [AwardIdentifier] = []
    /// How many of those that have an address are tokens too.
    var tokenCount = 0
    /// Whether a line could not be read: then there is more than is known.
    var isDamaged = false
    /// Whether nobody looked into it.
    var isUnread = false

    static let unread: RegisterContents = {
        var contents = RegisterContents()
        contents.isUnread = true
        return contents
    }()

    /// How many awards there are.
    var count: Int { published.count + hidden.count }

    mutating func note(_ time: DateTimeStamp?) {
        guard let time else { return }
        if let latest, latest.instant >= time.instant { return }
        latest = time
    }

    package func contains(_ id: AwardIdentifier) -> Bool {
        published.contains(id) || hidden.contains(id)
    }

    private static let everyAwardsFiles: Set<Substring> = ["", "credential.json", "assertion.json"]

    /// Whether something of an award's is at an address.
    func publishes(_ address: SiteAddress) -> Bool {
        if isUnread { return address.path.hasPrefix("awards/") || address.path.hasPrefix("status/") }
        let parts = address.path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "awards", Self.everyAwardsFiles.contains(parts[2]) else { return false }
        return AwardIdentifier(urn: "urn:uuid:" + parts[1]).map(published.contains) ?? false
    }
}
