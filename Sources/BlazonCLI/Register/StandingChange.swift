import Blazon
import Credentials

/// Puts an award out of force, or into force again, because a person says so.
struct StandingChange {
    let session: RegisterSession

    /// What is to happen, in the words of the command.
    enum Verb: String {
        case revoke
        case suspend
        case reinstate

        var done: String {
            switch self {
            case .revoke: "Revoked"
            case .suspend: "Suspended"
            case .reinstate: "Reinstated"
            }
        }

        func kind(_ reason: String) -> StatusChange.Kind {
            switch self {
            case .revoke: .revoked(reason: reason)
            case .suspend: .suspended(reason: reason)
            case .reinstate: .reinstated
            }
        }
    }

    /// - Returns: what to tell.
    func make(_ verb: Verb, _ entry: RegisterEntry, reason: String = "") throws -> [String] {
        let change = StatusChange(award: entry.id, kind: verb.kind(reason), at: session.now, origin: .command)
        var history = AwardHistory(standing: entry.standing)
        if let objection = history.take(change) {
            throw Refusal("cannot \(verb.rawValue) '\(entry.id)': it \(objection)")
        }
        var lists = StatusLists(session.index, base: session.keys.baseURL)
        lists.renew(session.overdueLists)
        lists.set(entry.status, outOfForce: history.standing != .valid)
        let signers = try session.signers()
        let writer = RegisterWriter(site: session.site)
        try session.publish(signers, by: writer)
        try session.write([change], lists, signers, by: writer)
        let told = "\(verb.done) '\(entry.id)': '\(entry.badge)', issued on \(entry.issued)"
        return [told] + remarks(verb, lists.purpose(of: entry.status.list))
    }

    private func remarks(_ verb: Verb, _ purpose: StatusPurpose?) -> [String] {
        guard verb == .suspend, purpose == .revocation else { return [] }
        return [
            "note: its status list is one of revocations, so that verifiers call it revoked until it is reinstated; "
                + "awards of badges with 'suspendable: true' are called suspended"
        ]
    }
}
