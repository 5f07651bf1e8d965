import Credentials

/// Whether an award is in force, in a word and a shape; and what that means.
struct StandingView: TemplateView {
    /// Names the shape and the look.
    let kind: Kind
    /// With the day, where there is one.
    let word: String
    let note: String
    let reason: String?
    /// The page of the award that took its place.
    let replacement: String?
    let ending: Ending?

    enum Kind: String {
        case valid, suspended, revoked, replaced
    }

    /// When an award in force ends by itself: told by the page's script, since a page is written before that.
    struct Ending: TemplateView {
        /// The last moment, as ISO 8601 writes it.
        let iso: String
        /// What is true after it.
        let word: String

        static let shape = ViewShape<Ending>("ending", [.text("iso") { $0.iso }, .text("over") { $0.word }])
    }

    static let shape = ViewShape<StandingView>(
        "standing",
        [
            .text("kind") { $0.kind.rawValue },
            .flag("valid") { $0.kind == .valid },
            .flag("suspended") { $0.kind == .suspended },
            .flag("revoked") { $0.kind == .revoked },
            .flag("replaced") { $0.kind == .replaced },
            .text("word") { $0.word },
            .text("note") { $0.note },
            .optionalText("reason") { $0.reason },
            .optionalText("replacement") { $0.replacement },
            .optional("ending") { $0.ending },
        ])

    /// - Parameter replacement: the award that took its place, where that has a page.
    init(_ award: RegisteredAward, replacement: AwardIdentifier?, strings: Strings) {
        let history = award.history
        let keys: (kind: Kind, word: StringKey, dated: StringKey, note: StringKey)
        switch history.standing {
        case .valid: keys = (.valid, .awardValid, .awardValidUntil, .awardValidNote)
        case .suspended: keys = (.suspended, .awardSuspended, .awardSuspendedOn, .awardSuspendedNote)
        case .revoked: keys = (.revoked, .awardRevoked, .awardRevokedOn, .awardRevokedNote)
        case .superseded: keys = (.replaced, .awardReplaced, .awardReplacedOn, .awardReplacedNote)
        }
        let isValid = keys.kind == .valid
        let until = isValid ? award.credential.validUntil : nil
        let day = (isValid ? until.flatMap(CalendarDate.init(of:)) : history.since).map(strings.text)
        kind = keys.kind
        word = day.map { strings(keys.dated, ["date": $0]) } ?? strings(keys.word)
        note = strings(keys.note)
        reason = history.standing == .superseded ? nil : history.reason
        self.replacement = replacement.map {
            Addresses.award($0).relative(from: Addresses.award(award.id))
        }
        ending = until.flatMap { until in
            day.map { Ending(iso: until.text, word: strings(.awardExpiredOn, ["date": $0])) }
        }
    }
}
