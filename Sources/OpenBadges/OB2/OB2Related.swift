public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § related: a badge class that another belongs with.
    public struct Related: Sendable {
        /// The address of the related badge class.
        public var id: IRI
        /// The version of the related badge class.
        public var version: String?
        /// The language of the related badge class (`@language`).
        public var language: LanguageTag?

        /// A relation to the badge class of this address.
        public init(id: IRI) {
            self.id = id
        }

        /// The relation inside a document of Open Badges 2.0.
        public var node: JSON.Object {
            JSON.Object(present: [
                "id": JSON(id),
                "type": "BadgeClass",
                "@language": language.map { .string($0.text) },
                "version": version.map(JSON.string),
            ])
        }
    }
}
