public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § Criteria: what must be done to earn a badge, as an address, as words, or both.
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

        /// All that 3.0 says of criteria.
        public init(projecting criteria: OpenBadges.Criteria) {
            id = criteria.id
            narrative = criteria.narrative
        }

        /// The criteria inside a document of Open Badges 2.0: the bare address, the oldest form, when it is all there is.
        public var value: JSON {
            if let id, narrative == nil { return JSON(id) }
            return .object(
                JSON.Object(present: [
                    "id": id.map { JSON($0) }, "type": "Criteria", "narrative": narrative.map(JSON.string),
                ]))
        }
    }
}
