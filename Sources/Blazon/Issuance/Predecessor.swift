package import LinkedData

/// The issued credential that a new one takes the place of.
package struct Predecessor: Hashable, Sendable {
    package let id: AwardIdentifier
    /// One that is private is not published, and known by its id alone.
    package let visibility: Award.Visibility
    /// SHA-256 of its line in the register, which is what is published.
    package let digest: Digest

    package init(id: AwardIdentifier, visibility: Award.Visibility, digest: Digest) {
        self.id = id
        self.visibility = visibility
        self.digest = digest
    }
}
