/// An issued award as it is remembered while rows are held against the register: small, for there may be a million.
package struct RegisterEntry: Hashable, Sendable {
    package let id: AwardIdentifier
    /// The badge's id when it was issued; it may have left the catalog.
    package let badge: Slug
    package let issued: CalendarDate
    package let recipient: HashedRecipient
    /// What its row said, all but the recipient, the standing and the visibility.
    package let facts: Fingerprint
    package let visibility: Award.Visibility
    /// The name of the award list it came from, without the folder.
    package let list: String
    /// Changes that were made since are taken in.
    package let standing: EntryStanding
    /// The award that it took the place of.
    package let replaces: AwardIdentifier?
    package let status: StatusPlace
    /// Where its credential stands.
    package let place: RegisterPlace

    package init(
        id: AwardIdentifier, badge: Slug, issued: CalendarDate, recipient: HashedRecipient, facts: Fingerprint,
        visibility: Award.Visibility, list: String, standing: EntryStanding, replaces: AwardIdentifier?,
        status: StatusPlace,
        place: RegisterPlace
    ) {
        self.id = id
        self.badge = badge
        self.issued = issued
        self.recipient = recipient
        self.facts = facts
        self.visibility = visibility
        self.list = list
        self.standing = standing
        self.replaces = replaces
        self.status = status
        self.place = place
    }
}

/// Whether an issued award is in force.
package enum EntryStanding: Hashable, Sendable {
    case valid
    case suspended(by: StatusChange.Origin)
    case revoked(by: StatusChange.Origin)
    /// Another award took its place; it is revoked.
    case superseded
}

/// The entry of a status list that is an award's.
package struct StatusPlace: Hashable, Sendable {
    /// From 1.
    package let list: Int
    package let index: Int

    package init(list: Int, index: Int) {
        self.list = list
        self.index = index
    }
}

/// A line of the register.
package struct RegisterPlace: Hashable, Sendable {
    package let year: Int
    /// From 1.
    package let line: Int

    package init(year: Int, line: Int) {
        self.year = year
        self.line = line
    }
}
