/// An award to be issued.
package struct PlannedAward: Sendable {
    package let award: Award
    /// The issued award whose place it takes.
    package let replaced: RegisterEntry?
    /// Whether the one whose place it takes was suspended by command, and it shall be, too.
    package var staysSuspended: Bool {
        guard case .suspended(by: .command)? = replaced?.standing, award.standing == .valid else { return false }
        return !award.saysStanding
    }

    /// The name of its list, as records have it.
    package var list: String { AwardLists.name(of: award.span.path) }
}

/// What a row asks to be changed of an award that is issued.
package struct PlannedChange: Sendable {
    package let entry: RegisterEntry
    package let kind: StatusChange.Kind
}

/// What an issue that was cut short left undone: the second took the place of the first, which is not marked yet.
package struct PendingSupersession: Sendable {
    package let replaced: RegisterEntry
    package let replacement: RegisterEntry
}
