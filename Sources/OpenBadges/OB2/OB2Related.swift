public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § related: a badge class that another belongs with, or a page that says more.
    public struct Related: Sendable {
        /// The address of the related badge class or page.
        public var id: IRI
        /// Whether a badge class is at the address.
        public var isBadgeClass: Bool
        /// The version of the related badge class.
        public var version: String?
        /// The language of the related badge class (`@language`).
        public var language: LanguageTag?

        /// A relation to what is at this address.
        public init(id: IRI, isBadgeClass: Bool = true) {
            self.id = id
            self.isBadgeClass = isBadgeClass
        }

        /// The relation inside a document of Open Badges 2.0.
        public var node: JSON.Object {
            JSON.Object(present: [
                "id": JSON(id),
                "type": isBadgeClass ? "BadgeClass" : nil,
                "@language": language.map { .string($0.text) },
                "version": version.map(JSON.string),
            ])
        }
    }
}
