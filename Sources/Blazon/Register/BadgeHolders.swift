import LinkedData

/// Who holds a badge: how many awards of it are in force, and those of them that everybody may find.
struct BadgeHolders: Hashable, Sendable {
    private(set) var count = 0
    /// In the order they were issued.
    private(set) var known: [Holder] = []

    /// Somebody whose award is public.
    struct Holder: Hashable, Sendable {
        let award: AwardIdentifier
        /// Where they agreed that it is shown.
        let name: String?
        let issued: CalendarDate
    }

    /// Takes an award in, if it is in force. One that ends by itself counts: a site is the same on any day.
    mutating func take(_ award: RegisteredAward) {
        guard award.history.standing == .valid else { return }
        count += 1
        guard award.visibility == .public else { return }
        let subject = award.credential.json["credentialSubject"]?.asObject ?? [:]
        known.append(
            Holder(award: award.id, name: HashedRecipient.name(in: subject), issued: award.record.issued))
    }

    mutating func add(_ others: BadgeHolders) {
        count += others.count
        known += others.known
    }

    /// The latest first; of one day in order of name.
    var latest: [Holder] {
        known.sorted {
            $0.issued != $1.issued
                ? $1.issued < $0.issued
                : ($0.name ?? "\u{10FFFF}", $0.award.uuid) < ($1.name ?? "\u{10FFFF}", $1.award.uuid)
        }
    }
}
