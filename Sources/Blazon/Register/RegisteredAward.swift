/// An award as the register has it: a line of a year's credentials, the record beside it, and what became of it.
package struct RegisteredAward: Sendable {
    package let place: RegisterPlace
    /// The credential's exact bytes, without the line feed.
    package let line: [UInt8]
    package let credential: IssuedCredential
    package let record: AwardRecord
    package let history: AwardHistory

    package var id: AwardIdentifier { credential.id }

    /// Who can find its page now.
    package var visibility: Award.Visibility { history.visibility ?? record.visibility }

    package var entry: RegisterEntry {
        RegisterEntry(
            id: id, badge: record.badge, issued: record.issued, recipient: credential.recipient, facts: record.facts,
            visibility: visibility, list: record.list, standing: history.standing, replaces: record.replaces,
            status: credential.place,
            place: place)
    }
}
