/// What a row asks of the standing of an award that is issued.
enum AskedChange: Equatable {
    case nothing
    case change(StatusChange.Kind)
    /// The row calls valid what a list revoked.
    case revival

    init(_ award: Award, of entry: RegisterEntry) {
        self =
            switch (entry.standing, award.standing) {
            case (.superseded, _), (.revoked, .revoked), (.revoked(by: .command), _): .nothing
            case (.revoked(by: .list), _): .revival
            case (_, .revoked(let reason)): .change(.revoked(reason: reason))
            case (.valid, .valid), (.suspended, .suspended): .nothing
            case (.valid, .suspended(let reason)): .change(.suspended(reason: reason))
            // What a person suspended by command stays so until a list says 'valid' in so many words.
            case (.suspended(let origin), .valid):
                origin == .list || award.saysStanding ? .change(.reinstated) : .nothing
            }
    }
}
