public import LinkedData

/// Open Badges 3.0 § Evidence: something that shows that an achievement was earned.
public struct Evidence: Sendable {
    /// Where it is.
    public var id: IRI?
    /// How it came about, in Markdown.
    public var narrative: String?
    /// The name.
    public var name: String?
    /// What it is.
    public var description: String?
    /// What kind of thing it is.
    public var genre: String?
    /// For whom it was made.
    public var audience: String?

    /// Evidence at an address, or without one.
    public init(id: IRI? = nil) {
        self.id = id
    }

    /// The evidence inside a credential.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": id.map { JSON($0) },
            "type": ["Evidence"],
            "narrative": narrative.map(JSON.string),
            "name": name.map(JSON.string),
            "description": description.map(JSON.string),
            "genre": genre.map(JSON.string),
            "audience": audience.map(JSON.string),
        ])
    }
}
