package import Credentials

/// Something that happened to an award after it was issued: a line of the register's changes.
package struct StatusChange: Hashable, Sendable {
    package let award: AwardIdentifier
    package let kind: Kind
    package let at: DateTimeStamp
    package let origin: Origin

    package enum Kind: Hashable, Sendable {
        case suspended(reason: String)
        case reinstated
        case revoked(reason: String)
        /// Revoked, because another award took its place.
        case superseded(by: AwardIdentifier, reason: String)
        case visibility(Award.Visibility)
    }

    /// Who said so.
    package enum Origin: String, CaseIterable, Sendable {
        /// A row of an award list.
        case list
        /// A person, by a command.
        case command
    }

    package init(award: AwardIdentifier, kind: Kind, at: DateTimeStamp, origin: Origin) {
        self.award = award
        self.kind = kind
        self.at = at
        self.origin = origin
    }
}
