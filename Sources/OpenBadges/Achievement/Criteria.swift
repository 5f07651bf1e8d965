public import LinkedData

/// Open Badges 3.0 § Criteria: what must be done to earn an achievement, as an address, as words, or both.
public struct Criteria: Sendable {
    /// The address of a page that tells it.
    public let id: IRI?
    /// The words, in Markdown.
    public let narrative: String?

    /// Criteria with a page, and words where they are to travel along.
    public init(id: IRI, narrative: String? = nil) {
        self.id = id
        self.narrative = narrative
    }

    /// Criteria in words alone.
    public init(narrative: String) {
        id = nil
        self.narrative = narrative
    }

    /// The criteria inside a document of Open Badges 3.0, where they have no type.
    public var node: JSON.Object {
        JSON.Object(present: ["id": id.map { JSON($0) }, "narrative": narrative.map(JSON.string)])
    }
}
