/// How much there is to do. Revocations, suspensions, reinstatements and changes of visibility are of awards that are
/// issued already.
package struct IssueCounts: Hashable, Sendable {
    package internal(set) var new = 0
    /// Issued awards whose rows say something else now, to be issued anew.
    package internal(set) var changed = 0
    package internal(set) var unchanged = 0
    package internal(set) var revocations = 0
    package internal(set) var suspensions = 0
    package internal(set) var reinstatements = 0
    package internal(set) var visibilityChanges = 0

    mutating func add(_ kind: StatusChange.Kind) {
        switch kind {
        case .revoked, .superseded: revocations += 1
        case .suspended: suspensions += 1
        case .reinstated: reinstatements += 1
        case .visibility: visibilityChanges += 1
        }
    }

    mutating func add(_ other: IssueCounts) {
        new += other.new
        changed += other.changed
        unchanged += other.unchanged
        revocations += other.revocations
        suspensions += other.suspensions
        reinstatements += other.reinstatements
        visibilityChanges += other.visibilityChanges
    }
}
