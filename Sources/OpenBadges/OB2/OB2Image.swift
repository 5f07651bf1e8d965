public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § Image: a picture, PNG or SVG.
    public struct Image: Sendable {
        /// The address of the picture, or the picture as a data URI.
        public var id: IRI
        /// What it shows, for those who cannot see it.
        public var caption: String?
        /// The address of who made the picture.
        public var author: IRI?

        /// A picture, and what it shows.
        public init(id: IRI, caption: String? = nil) {
            self.id = id
            self.caption = caption
        }

        /// All that 3.0 says of a picture.
        public init(projecting image: OpenBadges.Image) {
            self.init(id: image.id, caption: image.caption)
        }

        /// The picture inside a document of Open Badges 2.0: the bare address, the oldest form, when it is all there is.
        public var value: JSON {
            if caption == nil, author == nil { return JSON(id) }
            return .object(
                JSON.Object(present: [
                    "id": JSON(id), "type": "schema:ImageObject", "caption": caption.map(JSON.string),
                    "author": author.map { JSON($0) },
                ]))
        }
    }
}
