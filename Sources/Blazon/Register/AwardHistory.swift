import Credentials

/// What became of an award since it was issued.
package struct AwardHistory: Hashable, Sendable {
    package private(set) var standing = EntryStanding.valid
    /// Whether it was suspended and is in force again.
    package private(set) var wasReinstated = false
    /// The day of the last change of its standing; nil while it is as it was issued.
    package private(set) var since: CalendarDate?
    /// Why it is out of force.
    package private(set) var reason: String?
    /// The award that took its place.
    package private(set) var replacement: AwardIdentifier?
    /// nil while it is as it was issued.
    package private(set) var visibility: Award.Visibility?
    /// Whether it was private, and was then shown for a while.
    private var wasShown = false

    package init(standing: EntryStanding = .valid) {
        self.standing = standing
    }

    /// Whether a page of it may be known, though it is private now.
    /// - Parameter first: its visibility when it was issued.
    func isWithdrawn(_ first: Award.Visibility) -> Bool {
        visibility == .private && (first != .private || wasShown)
    }

    /// Takes a change in.
    /// - Returns: why it cannot be, in words that follow 'the award'; nil when all is well.
    package mutating func take(_ change: StatusChange) -> String? {
        switch (change.kind, standing) {
        case (.visibility(let visibility), _):
            self.visibility = visibility
            if visibility != .private { wasShown = true }
            return nil
        case (.superseded(let replacement, let reason), .valid), (.superseded(let replacement, let reason), .suspended),
            (.superseded(let replacement, let reason), .revoked):
            standing = .superseded
            self.replacement = replacement
            self.reason = reason
        case (_, .revoked): return "is revoked, which is final"
        case (_, .superseded): return "was replaced, which is final"
        case (.revoked(let reason), _):
            standing = .revoked(by: change.origin)
            self.reason = reason
        case (.suspended, .suspended): return "is suspended already"
        case (.suspended(let reason), .valid):
            standing = .suspended(by: change.origin)
            self.reason = reason
        case (.reinstated, .suspended):
            standing = .valid
            reason = nil
            wasReinstated = true
        case (.reinstated, .valid): return "is not suspended"
        }
        since = CalendarDate(of: change.at)
        return nil
    }
}
