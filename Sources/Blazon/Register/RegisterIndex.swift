package import Credentials

/// All that was ever issued, as far as issuing more asks for it.
package struct RegisterIndex: Sendable {
    /// In the order they were issued.
    package var entries: [RegisterEntry] = []
    /// The status lists that credentials name, by number.
    package var statusLists: [StatusListContents] = []
    /// How many credentials there are of each year: as many records belong to them, and those that follow are of an issue
    /// that was cut short.
    package var counts: [Int: Int] = [:]

    /// When the register was last written, as it says itself.
    package var latest: DateTimeStamp?

    /// Why awards are out of force.
    package var reasons: [AwardIdentifier: String] = [:]

    package init() {}

    /// The awards of badges that have another id by now under that id: rows name it, or the one of old.
    package func following(_ catalog: Catalog) -> RegisterIndex {
        guard catalog.hasFormerIds else { return self }
        var index = self
        for (place, entry) in entries.enumerated() {
            guard let badge = catalog.badge(awardedAs: entry.badge)?.id, badge != entry.badge else { continue }
            index.entries[place] = entry.with(badge: badge, list: entry.list)
        }
        return index
    }

    /// The awards of a learner by a badge that may be meant by a row, the likeliest last.
    package func entries(like award: Award) -> [RegisterEntry] {
        let own = entries.filter { $0.badge == award.badge && $0.recipient.isOf(award.recipient) }
        let sameDay = own.filter { $0.issued == award.issued }
        let meant = sameDay.isEmpty ? own : sameDay
        return meant.filter { $0.standing == .superseded } + meant.filter { $0.standing != .superseded }
    }
}
