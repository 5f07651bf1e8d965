/// A file of the site before anything is made: enough to see that no two want one address.
struct PlannedFile: Sendable {
    let address: SiteAddress
    /// What it is, for people: `badge 'captioning'`.
    let what: String
    /// Where the author made it come about, when it was the author.
    let origin: SourceSpan?
    var kind = Kind.file
    let prepare: @Sendable () throws -> Artifact.Prepared

    enum Kind: Sendable {
        case file
        /// A page that search engines may list, with the day it last changed.
        case page(changed: CalendarDate?)
        /// A page that is no destination, such as the one for what is not found.
        case unlistedPage

        var isPage: Bool {
            if case .file = self { false } else { true }
        }
    }
}
