public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § Evidence: something that shows that a badge was earned.
    public struct Evidence: Sendable {
        /// The page where it is.
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

        /// All that 3.0 says of evidence. An address that is not of the web is left out: 2.0 wants a page.
        /// - Returns: nil when nothing is left.
        public init?(projecting evidence: JSON.Object) {
            self.init(id: evidence.text("id").flatMap { Self.isOfTheWeb($0) ? IRI($0) : nil })
            narrative = evidence.text("narrative")
            name = evidence.text("name")
            description = evidence.text("description")
            genre = evidence.text("genre")
            audience = evidence.text("audience")
            if node.count == 1 { return nil }
        }

        private static func isOfTheWeb(_ address: String) -> Bool {
            ["https://", "http://"].contains { address.utf8.starts(with: $0.utf8) }
        }

        /// The evidence inside a document of Open Badges 2.0.
        public var node: JSON.Object {
            JSON.Object(present: [
                "id": id.map { JSON($0) },
                "type": "Evidence",
                "narrative": narrative.map(JSON.string),
                "name": name.map(JSON.string),
                "description": description.map(JSON.string),
                "genre": genre.map(JSON.string),
                "audience": audience.map(JSON.string),
            ])
        }
    }
}
