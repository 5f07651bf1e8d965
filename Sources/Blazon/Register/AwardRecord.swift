/// What a credential does not say of itself: a line of the register's records, beside each line of its credentials.
package struct AwardRecord: Hashable, Sendable {
    package let id: AwardIdentifier
    package let badge: Slug
    package let issued: CalendarDate
    /// Who can find its page, unless a change says otherwise.
    package let visibility: Award.Visibility
    /// The name of the award list it came from, without the folder.
    package let list: String
    package let facts: Fingerprint
    package let replaces: AwardIdentifier?
    /// The VC-JWT without its payload (RFC 7515, appendix F), which is the credential's line with the claims added: header,
    /// two full stops, signature. nil when the site signs no tokens.
    package let jws: String?

    package init(
        id: AwardIdentifier, badge: Slug, issued: CalendarDate, visibility: Award.Visibility, list: String,
        facts: Fingerprint, replaces: AwardIdentifier?, jws: String?
    ) {
        self.id = id
        self.badge = badge
        self.issued = issued
        self.visibility = visibility
        self.list = list
        self.facts = facts
        self.replaces = replaces
        self.jws = jws
    }

    /// The record with its credential's token.
    package func with(jws: String?) -> AwardRecord {
        AwardRecord(
            id: id, badge: badge, issued: issued, visibility: visibility, list: list, facts: facts, replaces: replaces,
            jws: jws)
    }
}
