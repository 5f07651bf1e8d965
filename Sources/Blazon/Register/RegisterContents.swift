/// What the register holds as a whole: small, for there may be a million awards.
package struct RegisterContents: Sendable {
    /// Every award.
    package internal(set) var awards: Set<AwardIdentifier> = []
    /// Of the awards that something happened to.
    package internal(set) var histories: [AwardIdentifier: AwardHistory] = [:]
    /// By number.
    package internal(set) var statusLists: [Int: StatusListContents] = [:]
    /// How many credentials each DID issued.
    package internal(set) var issuers: [String: Int] = [:]
    /// How many credentials there are of each year.
    package internal(set) var counts: [Int: Int] = [:]
    /// Awards that everybody may find.
    var publicAwards: [AwardIdentifier] = []
    /// How many awards have a page.
    var pageCount = 0
    /// Whether a line could not be read: then there is more than is known.
    var isDamaged = false
}
