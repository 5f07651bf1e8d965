public import LinkedData

/// Open Badges 3.0 § Image: a picture, PNG or SVG.
public struct Image: Sendable {
    /// The address of the picture, or the picture as a data URI.
    public var id: IRI
    /// What it shows, for those who cannot see it.
    public var caption: String?

    /// A picture, and what it shows.
    public init(id: IRI, caption: String? = nil) {
        self.id = id
        self.caption = caption
    }

    /// The picture inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: ["id": JSON(id), "type": "Image", "caption": caption.map(JSON.string)])
    }
}
