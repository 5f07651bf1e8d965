/// What is drawn for one award: by chance at the rim, and recorded in its credential.
package struct Draws: Hashable, Sendable {
    /// Of the credential, and of its page.
    package let id: AwardIdentifier
    /// Of the subject, where the learner has no DID.
    package let subject: AwardIdentifier
    /// What is hashed with the recipient's identifier.
    package let salt: String
    package let status: StatusPlace

    package init(id: AwardIdentifier, subject: AwardIdentifier, salt: String, status: StatusPlace) {
        self.id = id
        self.subject = subject
        self.salt = salt
        self.status = status
    }
}
